const SLOTS = 2048;

/**
 * Says at once of most numbers that they are not among a few hundred: most words of a passage are none of a query's, and
 * asking a map about each takes longer than all the rest.
 */
export class NumberFilter {
  private readonly slots = new Uint8Array(SLOTS);

  constructor(numbers: Iterable<number>) {
    for (const number of numbers) this.slots[number & (SLOTS - 1)] = 1;
  }

  /** False only for a number that is not among them. */
  mayHold(number: number): boolean {
    return this.slots[number & (SLOTS - 1)] === 1;
  }
}
