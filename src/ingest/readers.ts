import { htmlReader } from './html/html-reader.ts';
import { mdReader } from './md/md-reader.ts';
import type { Reader } from './reader.ts';
import { txtReader } from './txt/txt-reader.ts';

/** All readers; the first whose extension fits a file's name reads it. */
export const readers: readonly Reader[] = [txtReader, mdReader, htmlReader];

/** The reader for a file's name, whatever its case; nothing when it is no article by its name. */
export function readerFor(fileName: string): Reader | undefined {
  const name = fileName.toLowerCase();
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
