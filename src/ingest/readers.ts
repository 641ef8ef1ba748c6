import { markupReaders } from './apart/apart-readers.ts';
import { ReadingThread } from './apart/reading-thread.ts';
import { chooseReader } from './choose-reader.ts';
import type { Reader } from './reader.ts';
import { txtReader } from './txt/txt-reader.ts';

const thread = new ReadingThread();
const largeTextReader = thread.readApart(txtReader);

/** In bytes: read in a millisecond, or in 40 where every line is a letter; the thread takes longer to start. */
const LARGE_TEXT = 50_000;

/** All readers; the first whose extension fits a file's name reads it. */
export const readers: readonly Reader[] = [
  {
    extensions: txtReader.extensions,
    read: (bytes, source) => (bytes.length > LARGE_TEXT ? largeTextReader : txtReader).read(bytes, source),
  },
  ...markupReaders.map((reader) => thread.readApart(reader)),
];

/** The reader for a file's name; nothing when it is no article by its name. */
export function readerFor(fileName: string): Reader | undefined {
  return chooseReader(readers, fileName);
}
