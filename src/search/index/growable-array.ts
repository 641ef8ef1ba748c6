/** From here on, room to spare costs more than copying. */
const LARGE = 1 << 20;

/**
 * A list of unsigned 32-bit integers in one typed array that grows by copying when it is full: eight times smaller than objects,
 * and copied in one piece into and out of a snapshot.
 */
export class GrowableArray {
  cells: Uint32Array = new Uint32Array(16);
  length = 0;

  push(value: number): void {
    this.reserve(1);
    this.cells[this.length] = value;
    this.length += 1;
  }

  /** Takes over `values` in the place of what it held, with all the room behind them in their buffer. */
  adopt(values: Uint32Array): void {
    const { buffer, byteOffset } = values;
    const capacity = (buffer.byteLength - byteOffset) / Uint32Array.BYTES_PER_ELEMENT;
    this.cells = new Uint32Array(buffer, byteOffset, Math.floor(capacity));
    this.length = values.length;
  }

  append(values: Uint32Array): void {
    this.reserve(values.length);
    this.cells.set(values, this.length);
    this.length += values.length;
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
  filled(): Uint32Array {
    return this.cells.subarray(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.cells.length) return;
    const factor = this.cells.length < LARGE ? 2 : 1.25;
    const larger = new Uint32Array(Math.max(16, Math.ceil(this.cells.length * factor), this.length + count));
    larger.set(this.filled());
    this.cells = larger;
  }
}
