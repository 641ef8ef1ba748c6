import type { WordTable } from './word-table.ts';

/** The numbers of the words of a table in the order of their letters (UTF-16 code units), brought up to date when needed. */
export class SortedWords {
  readonly #table: WordTable;
  #numbers = new Uint32Array(0);

  constructor(table: WordTable) {
    this.#table = table;
  }

  /** All numbers but 0, in the order of the letters of their words. */
  get numbers(): Uint32Array {
    this.prepare();
    return this.#numbers;
  }

  /** Puts words that came since in their places. */
  prepare(): void {
    const missing = this.#table.length - 1 - this.#numbers.length;
    if (missing > 0) this.#add(missing);
  }

  /** Takes over numbers that are in order already: those from 1 up to their count. */
  adopt(numbers: Uint32Array<ArrayBuffer>): void {
    this.#numbers = numbers;
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

  #add(count: number): void {
    const first = this.#numbers.length + 1;
    const added = Uint32Array.from({ length: count }, (_, at) => first + at);
    added.sort((a, b) => this.#compare(a, b));
    this.#numbers = this.#numbers.length === 0 ? added : this.#merged(added);
  }

  #merged(added: Uint32Array): Uint32Array<ArrayBuffer> {
    const before = this.#numbers;
    const merged = new Uint32Array(before.length + added.length);
    let from = 0;
    for (const [place, number] of added.entries()) {
      const to = this.#place(before, this.#table.word(number), 0);
      merged.set(before.subarray(from, to), from + place);
      merged[to + place] = number;
      from = to;
    }
    merged.set(before.subarray(from), from + added.length);
    return merged;
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
