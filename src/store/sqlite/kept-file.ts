import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../store.ts';

/** Watches over the file of a database that is open. */
export interface KeptFile {
  /**
   * To be called before anything is written. An open file that is removed or replaced can still be written to, but
   * nobody would ever find it again.
   *
   * @throws {StoreRefused} `removed`, once all that it holds was written to its place again, if there is none.
   */
  readonly check: () => void;
}

/** Keeps the file at `path`, which `database` has just been opened on. */
export function keepFile(database: DatabaseSync, path: string): KeptFile {
  const opened = statSync(path).ino;
  return {
    check: () => {
      if (statSync(path, { throwIfNoEntry: false })?.ino === opened) return;
      const isReplaced = existsSync(path);
      if (!isReplaced) rescue(database, path);
      throw new StoreRefused(
        'removed',
        `${path} was ${isReplaced ? 'replaced' : 'removed, and written again,'} while the program was using it; nothing more is stored until the program is started again`,
      );
    },
  };
}

/** A whole copy in one file, which is there complete or not at all. */
function rescue(database: DatabaseSync, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  database.prepare('vacuum into ?').run(path);
}
