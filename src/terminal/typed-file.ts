import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChosenFile } from '../answer/action-command.ts';

/** The file at a path; `undefined` when there is none. It is not read. */
export async function typedFile(path: string): Promise<ChosenFile | undefined> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return undefined;
    return { name: basename(path), size: found.size, address: pathToFileURL(resolve(path)).href };
  } catch {
    return undefined;
  }
}
