import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

/** A word of a text: where it stands and its folded form. */
export interface Word extends Span {
  readonly folded: string;
}

// A word is letters, digits and marks; inner full stops and commas join digits only (2.500, 1,5). Apostrophes and
// hyphens separate, so that "l'Ukraine" and "porte-parole" are found by their parts. Invisible format characters
// (zero width space apart) may stand inside.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[\u00AD\u200C\u2060]|\u200D|(?<=\p{N})[.,](?=\p{N}))*/gu;

/** As many spellings are kept folded at a time, some 10 MiB; a language has fewer that are in use. */
const MAXIMUM_KNOWN = 50_000;
/** Longer words are codes or abuse, and hardly ever come twice. */
const LONGEST_KNOWN = 32;
let known = new Map<string, string>();

/** The words of `text` in order, their offsets counted from `offset`. */
export function words(text: string, offset = 0): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = offset + match.index;
    found.push({ start, end: start + match[0].length, folded: foldWord(match[0]) });
  }
  return found;
}

/** Folding is most of the work on a text, and texts are made of the same words. */
function foldWord(word: string): string {
  if (word.length > LONGEST_KNOWN) return fold(word);
  let folded = known.get(word);
  if (folded === undefined) {
    if (known.size >= MAXIMUM_KNOWN) known = new Map();
    folded = fold(word);
    known.set(word, folded);
  }
  return folded;
}
