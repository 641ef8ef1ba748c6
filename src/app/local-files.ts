import { readFile } from 'node:fs/promises';
import type { ReadingParts } from '../server-articles/read-source.ts';

/** Opens files of this machine, for whoever sits at its terminal. */
export const localFiles: ReadingParts['openFile'] = async ({ address }) => {
  try {
    return { status: 'opened', bytes: await readFile(new URL(address)) };
  } catch (error) {
    const cause = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { status: 'refused', reason: { code: 'cannot-open', cause } };
  }
};
