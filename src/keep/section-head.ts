import { crc32 } from 'node:zlib';

// The head of a file of sections: a magic word, the version of this form, the CRC-32 of all that follows it, the number of
// sections, 32 bytes that tell what made them, and the lengths of the sections. Numbers are little-endian.

const MAGIC = 0x4b425256; // "VRBK"
const VERSION = 1;
const WORD = 4;
const SUM_AT = 2 * WORD;
const SUMMED_FROM = 3 * WORD;
const MAKER_AT = 4 * WORD;
const LENGTHS_AT = MAKER_AT + 32;
/** More sections are those of no file of ours. */
const MAXIMUM_SECTIONS = 4_096;

/** How long the part of a head is that every file has. */
export const FIXED_LENGTH = LENGTHS_AT;

/** The fixed part of a head, read. */
export interface FixedHead {
  /** How many bytes of lengths follow. */
  readonly tableLength: number;
  /** The check sum of all sections, begun with the head itself. */
  readonly sum: number;
}

/** The head of a file of sections that are so many bytes long, the check sum still missing. */
export function headOf(maker: Uint8Array, lengths: readonly number[]): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(LENGTHS_AT + lengths.length * WORD);
  const words = new DataView(head.buffer);
  for (const [at, value] of [MAGIC, VERSION, 0, lengths.length].entries())
    words.setUint32(at * WORD, value, true);
  head.set(maker, MAKER_AT);
  for (const [number, length] of lengths.entries()) words.setUint32(LENGTHS_AT + number * WORD, length, true);
  return head;
}

/** The check sum of a head, to be continued with the sections. */
export function sumOfHead(head: Uint8Array): number {
  return crc32(head.subarray(SUMMED_FROM));
}

/** Writes the check sum of everything into a head. */
export function setSum(head: Uint8Array<ArrayBuffer>, sum: number): void {
  new DataView(head.buffer).setUint32(SUM_AT, sum, true);
}

/** Reads the fixed part of a head: `outdated` when it is of another form or by another maker. */
export function readFixedHead(
  fixed: Uint8Array<ArrayBuffer>,
  maker: Uint8Array,
): FixedHead | 'damaged' | 'outdated' {
  const words = new DataView(fixed.buffer);
  if (words.getUint32(0, true) !== MAGIC) return 'damaged';
  if (words.getUint32(WORD, true) !== VERSION) return 'outdated';
  if (!Buffer.from(maker).equals(fixed.subarray(MAKER_AT))) return 'outdated';
  const count = words.getUint32(3 * WORD, true);
  if (count > MAXIMUM_SECTIONS) return 'damaged';
  return { tableLength: count * WORD, sum: words.getUint32(SUM_AT, true) };
}

/** The lengths of the sections in bytes, by the table that follows the fixed part. */
export function lengthsIn(table: Uint8Array<ArrayBuffer>): number[] {
  const words = new DataView(table.buffer);
  return Array.from({ length: table.length / WORD }, (_, at) => words.getUint32(at * WORD, true));
}
