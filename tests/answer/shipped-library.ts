import { fileURLToPath } from 'node:url';
import type { Library } from '../../src/answer/library.ts';
import { openApp } from '../../src/app.ts';

/** The library of the shipped article, read, indexed and searched by the real parts. */
export async function shippedLibrary(): Promise<Library> {
  const { library } = await openApp({
    corpusFolder: fileURLToPath(new URL('../../corpus', import.meta.url)),
    onFault: (error) => {
      throw error;
    },
  });
  return library;
}
