import { GrowableArray } from './growable-array.ts';

const FIRST_SLICE = 4;
const LARGEST_SLICE = 1024;
const FREQUENCY_BITS = 8;
const LARGEST_FREQUENCY = (1 << FREQUENCY_BITS) - 1;

/** The row of a posting's cell. */
export function rowOf(cell: number): number {
  return cell >>> FREQUENCY_BITS;
}

/** How often the term stands in that row; 255 stands for "255 or more". */
export function frequencyOf(cell: number): number {
  return cell & LARGEST_FREQUENCY;
}

/**
 * Which rows hold which term, in one pool of cells. A term's postings fill slices of doubling size, each ending in a
 * pointer to the next (the in-memory layout of Lucene's `ByteBlockPool`), so that adding never moves what is there.
 * Rows are added in ascending order. At most 2^24 rows.
 */
export class Postings {
  /** The cells of every slice. */
  readonly pool = new GrowableArray();
  /** Three cells a term: its first cell, where the next posting goes, the pointer cell that ends its last slice. */
  readonly slices = new GrowableArray();
  /** How many postings a term has, those of removed rows included. */
  readonly counts = new GrowableArray();
  private scratch = new Uint32Array(1024);

  /** Makes room for one more term. */
  addTerm(): void {
    this.slices.extend(3);
    this.counts.push(0);
  }

  add(term: number, row: number, frequency: number): void {
    const count = this.counts.at(term);
    const at = term * 3;
    if (count === 0) this.openSlice(at, FIRST_SLICE);
    else if (this.slices.at(at + 1) === this.slices.at(at + 2)) this.growSlice(at);
    const next = this.slices.at(at + 1);
    this.pool.cells[next] = ((row << FREQUENCY_BITS) | Math.min(frequency, LARGEST_FREQUENCY)) >>> 0;
    this.slices.cells[at + 1] = next + 1;
    this.counts.cells[term] = count + 1;
  }

  /**
   * The cells of the postings of `term`, rows ascending, removed rows included. A view that the next call overwrites.
   */
  read(term: number): Uint32Array {
    const count = this.counts.at(term);
    if (this.scratch.length < count) this.scratch = new Uint32Array(count * 2);
    let from = this.slices.at(term * 3);
    let size = FIRST_SLICE;
    for (let done = 0; done < count; ) {
      const filled = Math.min(count - done, size - 1);
      this.scratch.set(this.pool.cells.subarray(from, from + filled), done);
      done += filled;
      from = this.pool.at(from + size - 1);
      size = Math.min(size * 2, LARGEST_SLICE);
    }
    return this.scratch.subarray(0, count);
  }

  private openSlice(at: number, size: number): void {
    const first = this.pool.extend(size);
    this.slices.cells[at] = first;
    this.slices.cells[at + 1] = first;
    this.slices.cells[at + 2] = first + size - 1;
  }

  private growSlice(at: number): void {
    const pointer = this.slices.at(at + 2);
    const size = this.nextSize(at, pointer);
    const first = this.pool.extend(size);
    this.pool.cells[pointer] = first;
    this.slices.cells[at + 1] = first;
    this.slices.cells[at + 2] = first + size - 1;
  }

  private nextSize(at: number, pointer: number): number {
    let from = this.slices.at(at);
    let size = FIRST_SLICE;
    while (from + size - 1 !== pointer) {
      from = this.pool.at(from + size - 1);
      size = Math.min(size * 2, LARGEST_SLICE);
    }
    return Math.min(size * 2, LARGEST_SLICE);
  }
}
