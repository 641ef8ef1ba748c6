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
  readonly #lengths: Uint32Array;
  readonly #letters: Int32Array;
  readonly #stemLetters: Int32Array;

  constructor(asked: readonly Term[]) {
    this.#lengths = Uint32Array.from(asked, ({ folded }) => folded.length);
    this.#letters = Int32Array.from(asked, ({ letters }) => letters);
    this.#stemLetters = Int32Array.from(asked, ({ stemLetters }) => stemLetters);
  }

  /** False only where the word of the request at this place has no {@link likeness} to `word`. */
  mayBeAlike(at: number, { letters, stemLetters, folded }: Term): boolean {
    const different = letters ^ (this.#letters[at] ?? 0);
    if (different === 0 || stemLetters === this.#stemLetters[at]) return true;
    const shorter = Math.min(this.#lengths[at] ?? 0, folded.length);
    return shorter >= SHORTEST_MISSPELT && ones(different) <= 2 * (shorter < LONG ? 1 : 2);
  }
}

/** How many of 32 bits are set, added up side by side. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
