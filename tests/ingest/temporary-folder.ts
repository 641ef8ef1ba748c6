import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test is over. */
export interface TemporaryFolder {
  readonly path: string;
  /** The path of a thing in the folder. */
  at(name: string): string;
  /** Writes a file, with the folders above it. */
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** Removes a file or a folder. */
  remove(name: string): Promise<void>;
}

/** Makes a folder with these files in it. */
export async function temporaryFolder(
  files: Readonly<Record<string, string>> = {},
): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  const folder: TemporaryFolder = {
    path,
    at: (name) => join(path, name),
    write: async (name, content) => {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), content);
    },
    remove: (name) => rm(join(path, name), { recursive: true, force: true }),
  };
  for (const [name, content] of Object.entries(files)) await folder.write(name, content);
  return folder;
}
