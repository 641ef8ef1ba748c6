import { finish, type Steps } from '../../slices/steps.ts';
import type { WordTable } from './word-table.ts';

/** So many words are put in order and in their places within some milliseconds. */
const FEW = 4_096;
/** So many of them in a step. */
const PIECE = 1_024;

/**
 * The numbers of the words of a table in the order of their letters (UTF-16 code units). Words that came since are put in
 * their places when somebody looks, once they have been admitted; many of them better by `preparing`.
 */
export class SortedWords {
  readonly #table: WordTable;
  #numbers: Uint32Array<ArrayBuffer> = new Uint32Array(0);
  /** Words beyond this number are not looked for yet. */
  #admitted = 0;

  constructor(table: WordTable) {
    this.#table = table;
  }

  /** All admitted numbers but 0, perhaps with others, in the order of the letters of their words. */
  get numbers(): Uint32Array {
    if (this.#admitted > this.#numbers.length) finish(this.#adding(this.#admitted));
    return this.#numbers;
  }

  /** From now on all words that the table has are looked for. */
  admit(): void {
    this.#admitted = this.#table.length - 1;
  }

  /** Puts all words that the table has now in their places, where they are more than `few`. */
  *preparing(few = FEW): Steps {
    const last = this.#table.length - 1;
    if (last - this.#numbers.length > few) yield* this.#adding(last);
  }

  /** Takes over numbers that are in order already: those from 1 up to their count. */
  adopt(numbers: Uint32Array<ArrayBuffer>): void {
    this.#numbers = numbers;
    this.#admitted = numbers.length;
  }

  /** The places of the words that begin with `prefix`: from the first up to, not including, the second. */
  beginningWith(prefix: string): readonly [number, number] {
    const { numbers } = this;
    return [this.#place(numbers, prefix, 0), this.#place(numbers, prefix, 1)];
  }

  /** The first place whose word comes not before `prefix` (`order` 0), or after all that begin with it (1). */
  #place(numbers: Uint32Array, prefix: string, order: 0 | 1): number {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compareStart(numbers[middle] ?? 0, prefix) < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a word comes before (negative) or after (positive) all words that begin with `prefix`, or is one (0). */
  #compareStart(number: number, prefix: string): number {
    const shared = this.#table.sharedStart(number, prefix);
    if (shared === prefix.length) return 0;
    if (shared === this.#table.lengthOf(number)) return -1;
    return (this.#table.letters[this.#table.start(number) + shared] ?? 0) - prefix.charCodeAt(shared);
  }

  /** Puts the words up to the number `last` in their places. */
  *#adding(last: number): Steps {
    const before = this.#numbers;
    const first = before.length + 1;
    const sorted = yield* this.#sorting(
      Uint32Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    this.#numbers = before.length === 0 ? sorted : yield* this.#merging(before, sorted);
  }

  /** Sorts pieces, then merges two neighbours at a time. */
  *#sorting(numbers: Uint32Array<ArrayBuffer>): Steps<Uint32Array<ArrayBuffer>> {
    let pieces: Uint32Array<ArrayBuffer>[] = [];
    for (let from = 0; from < numbers.length; from += PIECE) {
      pieces.push(numbers.slice(from, from + PIECE).sort((a, b) => this.#compare(a, b)));
      yield;
    }
    while (pieces.length > 1) {
      const merged: Uint32Array<ArrayBuffer>[] = [];
      for (let at = 0; at < pieces.length; at += 2) {
        const [left = numbers, right] = pieces.slice(at, at + 2);
        merged.push(right === undefined ? left : yield* this.#merging(left, right));
      }
      pieces = merged;
    }
    return pieces[0] ?? numbers;
  }

  *#merging(before: Uint32Array, added: Uint32Array): Steps<Uint32Array<ArrayBuffer>> {
    const merged = new Uint32Array(before.length + added.length);
    let from = 0;
    for (const [place, number] of added.entries()) {
      const to = this.#placeAfter(before, from, number);
      merged.set(before.subarray(from, to), from + place);
      merged[to + place] = number;
      from = to;
      if (place % PIECE === 0) yield;
    }
    merged.set(before.subarray(from), from + added.length);
    return merged;
  }

  /** The first place from `from` on whose word comes after that of `number`; few steps where it is near. */
  #placeAfter(numbers: Uint32Array, from: number, number: number): number {
    let step = 1;
    while (from + step <= numbers.length && this.#compare(numbers[from + step - 1] ?? 0, number) < 0)
      step *= 2;
    let low = from + (step >>> 1);
    let high = Math.min(from + step - 1, numbers.length);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(numbers[middle] ?? 0, number) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(left: number, right: number): number {
    const { letters, ends } = this.#table;
    let a = this.#table.start(left);
    let b = this.#table.start(right);
    const [endA, endB] = [ends.at(left), ends.at(right)];
    while (a < endA && b < endB) {
      const difference = (letters[a] ?? 0) - (letters[b] ?? 0);
      if (difference !== 0) return difference;
      a += 1;
      b += 1;
    }
    return endA - a - (endB - b);
  }
}
