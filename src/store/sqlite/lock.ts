import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../store.ts';
import { isSqliteError } from './sqlite-error.ts';

/** A lock that is held until it is released or its process ends, in whatever way. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock of a data folder. The lock is the operating system's, on a small file of its own, so that it cannot
 * outlive a killed process, and so that the data can still be read, for a backup, while it is held.
 *
 * @throws {StoreRefused} `in-use` when another process holds it.
 */
export function lock(path: string, folder: string): Lock {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('begin exclusive');
  } catch (error) {
    database.close();
    if (!isSqliteError(error, 'busy')) throw error;
    throw new StoreRefused(
      'in-use',
      `another process is using ${folder}; stop it first, or set DATA_DIR to another folder`,
      error,
    );
  }
  return { release: () => database.close() };
}
