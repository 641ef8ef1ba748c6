/**
 * A list of unsigned 32-bit integers in one typed array that doubles when it is full: eight times smaller than objects,
 * and copied in one piece into and out of a snapshot.
 */
export class GrowableArray {
  cells: Uint32Array<ArrayBuffer>;
  length: number;

  constructor(cells: Uint32Array<ArrayBuffer> = new Uint32Array(16)) {
    this.cells = cells;
    this.length = 0;
  }

  /** A list that holds `cells`, which it takes over. */
  static from(cells: Uint32Array<ArrayBuffer>): GrowableArray {
    const array = new GrowableArray(cells);
    array.length = cells.length;
    return array;
  }

  push(value: number): void {
    this.reserve(1);
    this.cells[this.length] = value;
    this.length += 1;
  }

  /** The value at `index`; 0 beyond the end. */
  at(index: number): number {
    return this.cells[index] ?? 0;
  }

  /** Adds `count` cells of value 0 and returns the index of the first. */
  extend(count: number): number {
    this.reserve(count);
    const first = this.length;
    this.length += count;
    return first;
  }

  /** The filled part, as a view. */
  filled(): Uint32Array<ArrayBuffer> {
    return this.cells.subarray(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.cells.length) return;
    const larger = new Uint32Array(Math.max(16, this.cells.length * 2, this.length + count));
    larger.set(this.filled());
    this.cells = larger;
  }
}
