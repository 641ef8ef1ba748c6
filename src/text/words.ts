import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { oncePerWord } from './once-per-word.ts';

/** A word of a text: where it stands and its folded form. */
export interface Word extends Span {
  readonly folded: string;
}

// A word is letters, digits and marks; inner full stops and commas join digits only (2.500, 1,5). Apostrophes and
// hyphens separate, so that "l'Ukraine" and "porte-parole" are found by their parts. Invisible format characters
// (zero width space apart) may stand inside.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00AD\u200C\u2060]|\u200D|(?<=\p{N})[.,](?=\p{N}))*/gu;

/** The words of `text` in order, their offsets counted from `offset`. */
export function words(text: string, offset = 0): Word[] {
  const found: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === UNKNOWN) return wordsOfAnyScript(text, offset);
    const isInside = start !== -1 && (kind === JOINER || (kind === POINT && isBetweenDigits(text, at)));
    if (kind === LETTER || isInside) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      found.push({ start: offset + start, end: offset + at, folded: foldWord(text.slice(start, at)) });
      start = -1;
    }
  }
  return found;
}

function wordsOfAnyScript(text: string, offset: number): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = offset + match.index;
    found.push({ start, end: start + match[0].length, folded: foldWord(match[0]) });
  }
  return found;
}

const [OTHER, LETTER, JOINER, POINT, UNKNOWN] = [0, 1, 2, 3, 4] as const;
/** The code units whose kind is kept: Latin with its accents and marks, and the signs that stand between its words. */
const LATIN = 0x370;
const [FIRST_SIGN, LAST_SIGN] = [0x2000, 0x206f] as const;
const kinds = new Uint8Array(LAST_SIGN + 1).fill(UNKNOWN);
for (let code = 0; code < LATIN; code++) kinds[code] = kindOf(code);
for (let code = FIRST_SIGN; code <= LAST_SIGN; code++) kinds[code] = kindOf(code);

function kindOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(sign)) return LETTER;
  if (/[\p{M}\u00AD]|\u200C|\u200D|\u2060/u.test(sign)) return JOINER;
  return sign === '.' || sign === ',' ? POINT : OTHER;
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] ?? UNKNOWN) : OTHER;
}

function isBetweenDigits(text: string, at: number): boolean {
  return isDigit(text[at - 1]) && isDigit(text[at + 1]);
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && /\p{N}/u.test(sign);
}

/** Folding is most of the work on a text. */
const foldWord = oncePerWord(fold);
