import { editDistance } from '../text/edit-distance.ts';
import type { Term } from './terms.ts';

const SAME_STEM = 0.9;
const MISSPELT = 0.75;
const SHORTEST_MISSPELT = 4;
const LONG = 8;

/** How alike two words are, from 0 to 1: the same, of one stem, or a slip of the pen apart. */
export function likeness(asked: Term, word: Term): number {
  // Letters are compared as bits first: that tells most pairs of words apart, and takes no time.
  if (asked === word || (asked.letters === word.letters && asked.folded === word.folded)) return 1;
  if (asked.stemLetters === word.stemLetters && asked.stem === word.stem) return SAME_STEM;
  const shorter = Math.min(asked.folded.length, word.folded.length);
  if (shorter < SHORTEST_MISSPELT) return 0;
  const allowed = shorter < LONG ? 1 : 2;
  // A change of one letter takes at most one out of a word's letters and puts one in.
  if (ones(asked.letters ^ word.letters) > 2 * allowed) return 0;
  return editDistance(asked.folded, word.folded, allowed) <= allowed ? MISSPELT : 0;
}

/** Of words of a request, what tells at a glance of most other words that they are not alike. */
export class Glance {
  readonly #letters: Int32Array;
  readonly #stemLetters: Int32Array;
  /** In how many kinds of letters a word may differ and be a slip of the pen. */
  readonly #mostDifferent: Uint8Array;

  constructor(asked: readonly Term[]) {
    this.#letters = Int32Array.from(asked, ({ letters }) => letters);
    this.#stemLetters = Int32Array.from(asked, ({ stemLetters }) => stemLetters);
    this.#mostDifferent = Uint8Array.from(asked, ({ folded: { length } }) =>
      length < SHORTEST_MISSPELT ? 0 : 2 * (length < LONG ? 1 : 2),
    );
  }

  /**
   * The first place from `from` on whose word may have a {@link likeness} to a word of these letters; behind the last
   * where there is none.
   */
  next(letters: number, stemLetters: number, from: number): number {
    const count = this.#letters.length;
    for (let at = from; at < count; at++) {
      if (stemLetters === this.#stemLetters[at]) return at;
      if (ones(letters ^ (this.#letters[at] ?? 0)) <= (this.#mostDifferent[at] ?? 0)) return at;
    }
    return count;
  }
}

/** How many of 32 bits are set, added up side by side. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
