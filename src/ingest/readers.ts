import { markupReaders } from './apart/markup-readers.ts';
import { ReadingThread } from './apart/reading-thread.ts';
import { chooseReader } from './choose-reader.ts';
import type { Reader } from './reader.ts';
import { txtReader } from './txt/txt-reader.ts';

const thread = new ReadingThread();

/** All readers; the first whose extension fits a file's name reads it. */
export const readers: readonly Reader[] = [
  txtReader,
  ...markupReaders.map((reader) => thread.readApart(reader)),
];

/** The reader for a file's name; nothing when it is no article by its name. */
export function readerFor(fileName: string): Reader | undefined {
  return chooseReader(readers, fileName);
}
