import { crc32 } from 'node:zlib';

// A file of sections: a magic word, the version, the number of sections, their lengths, the CRC-32 of all that follows
// and all that stands before, then the sections, each beginning at a multiple of four bytes. Numbers are little-endian.

const MAGIC = 0x53425256; // "VRBS"
const WORD = 4;
const FIXED_LENGTH = 3 * WORD;

/** Joins `sections` to one block of bytes that notices every change to it. */
export function packSections(version: number, sections: readonly Uint8Array[]): Uint8Array {
  const offsets = offsetsOf(sections.map(({ length }) => length));
  const bytes = new Uint8Array(offsets.end);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [MAGIC, version, sections.length].entries())
    view.setUint32(index * WORD, value, true);
  for (const [index, section] of sections.entries()) {
    view.setUint32(FIXED_LENGTH + index * WORD, section.length, true);
    bytes.set(section, offsets.starts[index]);
  }
  view.setUint32(offsets.sum, checkSum(bytes, offsets.sum), true);
  return bytes;
}

/** The sections of `bytes`, as copies; `undefined` when they are damaged, cut short, or of another version. */
export function unpackSections(version: number, bytes: Uint8Array): Uint8Array[] | undefined {
  if (bytes.length < FIXED_LENGTH + WORD) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(WORD, true) !== version) return undefined;
  const count = view.getUint32(2 * WORD, true);
  if (FIXED_LENGTH + count * WORD + WORD > bytes.length) return undefined;
  const lengths = Array.from({ length: count }, (_, index) =>
    view.getUint32(FIXED_LENGTH + index * WORD, true),
  );
  const { starts, end, sum } = offsetsOf(lengths);
  if (end !== bytes.length) return undefined;
  if (view.getUint32(sum, true) !== checkSum(bytes, sum)) return undefined;
  return starts.map((start, index) => bytes.slice(start, start + (lengths[index] ?? 0)));
}

function offsetsOf(lengths: readonly number[]): { sum: number; starts: number[]; end: number } {
  const sum = FIXED_LENGTH + lengths.length * WORD;
  const starts: number[] = [];
  let end = sum + WORD;
  for (const length of lengths) {
    starts.push(end);
    end += Math.ceil(length / WORD) * WORD;
  }
  return { sum, starts, end };
}

/** Of all bytes but those of the sum itself. */
function checkSum(bytes: Uint8Array, at: number): number {
  return crc32(bytes.subarray(at + WORD), crc32(bytes.subarray(0, at)));
}
