import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { BackupRefused } from '../backup-refused.ts';
import { LOCK_FILE, SQLITE_FILE } from './file-names.ts';
import { lock } from './lock.ts';
import { checkSqliteFile } from './sqlite-file.ts';

/** The files that SQLite keeps beside a database. */
const COMPANIONS = ['', '-wal', '-shm'] as const;

/** Writes all data of a folder into a new file. The program may be running meanwhile. */
export async function backUpSqlite(folder: string, partial: string): Promise<void> {
  const path = join(folder, SQLITE_FILE);
  if (!existsSync(path)) throw new BackupRefused(`there is nothing to back up: ${path} does not exist`);
  checkSqliteFile(path);
  const database = new DatabaseSync(path);
  try {
    await backup(database, partial);
  } finally {
    database.close();
  }
}

/**
 * Puts a backup that was checked into the place of a folder's data, which stays beside it under another name. Gives that
 * name, or `undefined` when there was no data.
 *
 * @throws {StoreRefused} `in-use` while the program is running.
 */
export function restoreSqlite(backupFile: string, folder: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  const held = lock(join(folder, LOCK_FILE), folder);
  try {
    const path = join(folder, SQLITE_FILE);
    const partial = `${path}.partial`;
    rmSync(partial, { force: true });
    copyFileSync(backupFile, partial);
    const aside = existsSync(path) ? unusedName(path) : undefined;
    if (aside !== undefined) {
      for (const end of COMPANIONS) if (existsSync(path + end)) renameSync(path + end, aside + end);
    }
    renameSync(partial, path);
    return aside;
  } finally {
    held.release();
  }
}

function unusedName(path: string): string {
  let number = 1;
  while (existsSync(`${path}.replaced-${number}`)) number++;
  return `${path}.replaced-${number}`;
}
