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

/** The words of `text` in order, their offsets counted from `offset`. */
export function words(text: string, offset = 0): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = offset + match.index;
    found.push({ start, end: start + match[0].length, folded: fold(match[0]) });
  }
  return found;
}
