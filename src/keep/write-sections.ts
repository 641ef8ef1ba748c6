import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { errorCode } from './error-code.ts';
import { headOf, setSum, sumOfHead } from './section-head.ts';

/** How much is written at a time: copied and summed up in about a millisecond. */
const CHUNK = 1 << 20;
/** A file that nothing was written to for so long was left behind by a process that was killed. */
const ABANDONED_MS = 60_000;

/** A section, in pieces that are written one after the other. */
export type Pieces = readonly Uint8Array[];

/**
 * Writes sections into a file, which is there as a whole or, after a crash at any point, as it was before. The event loop
 * runs on all the while.
 *
 * @param maker 32 bytes that tell what made the sections.
 * @param isStale asked between two pieces: whether the sections have changed meanwhile, so that the writing is given up.
 * @returns whether it was written: not when it was given up, or when another process is writing it.
 * @throws the system's error when it cannot be written.
 */
export async function writeSections(
  path: string,
  maker: Uint8Array,
  sections: readonly Pieces[],
  isStale: () => boolean = () => false,
): Promise<boolean> {
  const unfinished = `${path}.unfinished`;
  const file = await openAlone(unfinished);
  if (file === undefined) return false;
  let isWritten = false;
  try {
    if (await writeAll(file, headOf(maker, sections.map(lengthOf)), sections, isStale)) {
      await rename(unfinished, path);
      isWritten = true;
    }
  } finally {
    await file.close();
    if (!isWritten) await rm(unfinished, { force: true });
  }
  if (isWritten) await syncFolder(dirname(path));
  return isWritten;
}

/** The head comes last, so that a file that is cut short anywhere has none. */
async function writeAll(
  file: FileHandle,
  head: Uint8Array<ArrayBuffer>,
  sections: readonly Pieces[],
  isStale: () => boolean,
): Promise<boolean> {
  let sum = sumOfHead(head);
  await file.writeFile(new Uint8Array(head.length));
  for (const chunk of chunks(sections.flat())) {
    sum = crc32(chunk, sum);
    await file.writeFile(chunk);
    if (isStale()) return false;
  }
  setSum(head, sum);
  await file.write(head, 0, head.length, 0);
  await file.sync();
  return true;
}

/** All pieces, joined and cut to chunks of one size; copies, so that what is summed up is what is written. */
function* chunks(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK);
  let filled = 0;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const part = piece.subarray(from, from + CHUNK - filled);
      chunk.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < CHUNK) continue;
      yield chunk;
      filled = 0;
    }
  }
  yield chunk.subarray(0, filled);
}

function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** Opens a file that nobody else writes; one that was left behind is written anew. */
async function openAlone(path: string): Promise<FileHandle | undefined> {
  const opened = await openNew(path);
  if (opened !== undefined) return opened;
  const left = await stat(path).catch(() => undefined);
  if (left !== undefined && Date.now() - left.mtimeMs < ABANDONED_MS) return undefined;
  await rm(path, { force: true });
  return openNew(path);
}

/** `undefined` when there is such a file already. */
async function openNew(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  }
}

/** Makes the new name outlive a loss of power, where the system can do that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
