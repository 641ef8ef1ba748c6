import { GrowableArray } from './growable-array.ts';

/** Numbers, and at the same place how often each was counted. */
export interface Counts {
  readonly numbers: Uint32Array;
  readonly counts: Uint32Array;
}

/** Counts numbers, in time that grows with what is counted and not with how many there are. */
export class Tally {
  /** By number; 0 for all that is not counted now. */
  readonly #counts = new GrowableArray();
  readonly #numbers = new GrowableArray();

  add(number: number): void {
    if (number >= this.#counts.length) this.#counts.extend(number + 1 - this.#counts.length);
    const { cells } = this.#counts;
    const before = cells[number] ?? 0;
    if (before === 0) this.#numbers.push(number);
    cells[number] = before + 1;
  }

  /** What was counted; afterwards nothing is. */
  take(): Counts {
    const numbers = this.#numbers.filled().slice();
    const counts = numbers.map((number) => this.#counts.at(number));
    this.clear();
    return { numbers, counts };
  }

  clear(): void {
    for (const number of this.#numbers.filled()) this.#counts.cells[number] = 0;
    this.#numbers.length = 0;
  }
}

/** Adds to each number of `sums` how often it was counted, or, with the sign -1, takes it away. */
export function apply({ numbers, counts }: Counts, sums: GrowableArray, sign: 1 | -1): void {
  const { cells } = sums;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    cells[number] = (cells[number] ?? 0) + sign * (counts[at] ?? 0);
  }
}
