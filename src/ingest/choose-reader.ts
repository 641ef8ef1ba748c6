import type { Reader } from './reader.ts';

/** The first of `readers` for a file's name, whatever its case; nothing when none is for it. */
export function chooseReader(readers: readonly Reader[], fileName: string): Reader | undefined {
  const name = fileName.toLowerCase();
  return readers.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
