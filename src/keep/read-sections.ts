import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { errorCode } from './error-code.ts';
import { FIXED_LENGTH, lengthsIn, readFixedHead, sumOfHead } from './section-head.ts';

/** What a file of sections holds: nothing of use when it is missing, of another maker, or damaged. */
export type ReadSections =
  | { readonly status: 'read'; readonly sections: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly status: 'missing' | 'outdated' | 'damaged' };

/** So much room is left behind each section, so that lists taken over from it can grow at first without being copied. */
const ROOM = 1 / 32;

/**
 * Reads a file that `writeSections` wrote, each section into a buffer of its own that is somewhat larger. Every changed byte
 * is noticed.
 *
 * @param maker 32 bytes: a file of other ones is outdated.
 * @throws the system's error when there is a file that cannot be opened or read.
 */
export async function readSections(path: string, maker: Uint8Array): Promise<ReadSections> {
  const file = await open(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return { status: 'missing' };
  try {
    return await readOpened(file, maker);
  } finally {
    await file.close();
  }
}

async function readOpened(file: FileHandle, maker: Uint8Array): Promise<ReadSections> {
  const { size } = await file.stat();
  const fixed = await readAt(file, 0, FIXED_LENGTH, size);
  const head = fixed && readFixedHead(fixed, maker);
  if (fixed === undefined || head === undefined || head === 'damaged') return { status: 'damaged' };
  if (head === 'outdated') return { status: 'outdated' };
  const table = await readAt(file, FIXED_LENGTH, head.tableLength, size);
  if (table === undefined) return { status: 'damaged' };
  let sum = crc32(table, sumOfHead(fixed));
  let at = FIXED_LENGTH + table.length;
  const sections: Uint8Array<ArrayBuffer>[] = [];
  for (const length of lengthsIn(table)) {
    const section = await readAt(file, at, length, size);
    if (section === undefined) return { status: 'damaged' };
    sum = crc32(section, sum);
    sections.push(section);
    at += length;
  }
  return sum === head.sum && at === size ? { status: 'read', sections } : { status: 'damaged' };
}

/** `length` bytes from `at` on; `undefined` where the file, which is `size` bytes long, ends before. */
async function readAt(
  file: FileHandle,
  at: number,
  length: number,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (at + length > size) return undefined;
  const room = Math.ceil((length * ROOM) / 8) * 8;
  const bytes = new Uint8Array(new ArrayBuffer(Math.ceil(length / 8) * 8 + room), 0, length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled);
    if (bytesRead === 0) return undefined;
    filled += bytesRead;
  }
  return bytes;
}
