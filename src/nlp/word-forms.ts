import { oncePerWord } from '../text/once-per-word.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** One of the units that a raw word is cut into: what its spelling tells, and its offsets inside the word. */
export interface Piece extends Pick<Unit, 'kind' | 'norm' | 'isCapital' | 'isAcronym'> {
  readonly from: number;
  readonly to: number;
}

/** The pieces of a raw word or sign, in order. */
export type PiecesOf = (raw: string) => readonly Piece[];

/** The units that raw words and signs are cut into as a language says, each spelling read once. */
export function wordForms(cutWord: LanguagePack['cutWord']): PiecesOf {
  return oncePerWord((raw) => {
    if (!/^[\p{L}\p{N}]/u.test(raw)) return [pieceOf('point', raw, 0, raw.length)];
    if (PLAIN.test(raw)) return [pieceOf('word', raw, 0, raw.length)];
    const pieces: Piece[] = [];
    let from = 0;
    for (const to of [...numberCuts(raw), ...cutWord(raw), raw.length].sort((a, b) => a - b)) {
      if (to <= from) continue;
      const piece = raw.slice(from, to);
      pieces.push(pieceOf(/^[\p{L}\p{N}-]/u.test(piece) ? 'word' : 'point', piece, from, to));
      from = to;
    }
    return pieces;
  });
}

/** Nothing to cut and nothing to fold: by far the most words. */
const PLAIN = /^[a-zA-ZÀ-ÖØ-öø-ÿœŒ]+$/u;

function pieceOf(kind: 'word' | 'point', raw: string, from: number, to: number): Piece {
  return {
    kind,
    from,
    to,
    norm: canonical(normOf(raw)),
    isCapital: kind === 'word' && /^(?:\p{Ll}{1,3}[-‑'’]|\p{Ll}\.?(?=\p{Lu}\p{L}))?\p{Lu}/u.test(raw),
    isAcronym: /^\p{Lu}{2,6}\p{N}?$/u.test(raw),
  };
}

// A comma, colon or full stop joins digits, a full stop initials: "1,5", "20:30", "U.S"; but "end.Next" and "yes,no" are two words.
function numberCuts(raw: string): number[] {
  const cuts: number[] = [];
  for (const match of raw.matchAll(/[.,:]/gu)) {
    const before = raw.slice(Math.max(0, match.index - 3), match.index);
    const after = raw.slice(match.index + 1, match.index + 6);
    const joinsDigits = /\p{N}$/u.test(before) && /^\p{N}/u.test(after);
    const joinsInitials =
      match[0] === '.' && /(?:^|[.'’-])\p{L}$/u.test(before) && /^\p{L}(?![\p{L}])/u.test(after);
    const joinsAddress = match[0] === '.' && /^(?:com|org|net|fr|info|eu|ca|be|ch)(?![\p{L}])/u.test(after);
    if (!joinsDigits && !joinsInitials && !joinsAddress) cuts.push(match.index, match.index + 1);
  }
  return cuts;
}

/** Lower case, plain apostrophe and hyphen, no invisible characters. */
function normOf(raw: string): string {
  return raw
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/‑/gu, '-')
    .replace(/[\u00AD\u200C\u200D]/gu, '');
}

/** One string for all spellings of a word, since the same string is found in a table at once. */
const canonical = oncePerWord((norm) => norm);
