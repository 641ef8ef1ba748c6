import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BackupRefused } from './backup-refused.ts';
import { clearRows, copyRows } from './copy-rows.ts';
import type { PostgresOptions } from './postgres/open-postgres.ts';
import { backUpSqlite, restoreSqlite } from './sqlite/backup-sqlite.ts';
import { openFile, openSqlite, type SqliteOptions } from './sqlite/open-sqlite.ts';
import { checkSqliteFile, makeSelfContained } from './sqlite/sqlite-file.ts';
import type { Store } from './store.ts';

/** Where the data is: a folder with an embedded database, or a PostgreSQL server. */
export type StorePlace = SqliteOptions | PostgresOptions;

/**
 * Opens the store at a place, and makes or migrates it first.
 *
 * @throws {StoreRefused} when it must not or cannot be used; nothing was changed then.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  return 'url' in place ? (await loadPostgres()).openPostgres(place) : openSqlite(place);
}

/** Most have no such server, and need not wait until what speaks to it is loaded. */
const loadPostgres = () => import('./postgres/open-postgres.ts');

/**
 * Writes all data into one new file, while the program may be running. The file is the same wherever the data was, and
 * can be restored to either kind of place.
 *
 * @throws {BackupRefused} when the file is there already, or there is nothing to back up.
 */
export async function backUp(place: StorePlace, file: string): Promise<void> {
  if (existsSync(file)) throw new BackupRefused(`${file} is there already; name a new file`);
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  try {
    if ('url' in place) await backUpPostgres(place, partial);
    else await backUpSqlite(place.folder, partial);
    makeSelfContained(partial);
    checkSqliteFile(partial);
    renameSync(partial, file);
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(partial + end, { force: true });
  }
}

/**
 * Replaces all data by that of a backup. What was in a folder before stays there under another name, which is given
 * back; in PostgreSQL it is replaced in one transaction.
 *
 * @throws {BackupRefused} when there is no such file.
 * @throws {StoreRefused} when the file is damaged, foreign or of a newer version, or the place is in use.
 */
export async function restore(file: string, place: StorePlace): Promise<string | undefined> {
  if (!existsSync(file)) throw new BackupRefused(`there is no backup ${file}`);
  checkSqliteFile(file);
  const source = await openFile(file, { isReadOnly: true });
  await source.destroy();
  if (!('url' in place)) return restoreSqlite(file, place.folder);
  await restorePostgres(file, place);
  return undefined;
}

/** From a copy, which is brought to the schema of this version first. */
async function restorePostgres(file: string, place: PostgresOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'restore-'));
  try {
    const copy = join(folder, 'copy.db');
    copyFileSync(file, copy);
    const source = await openFile(copy);
    const target = await (await loadPostgres()).openPostgresDatabase(place);
    try {
      await target.transaction().execute(async (transaction) => {
        await clearRows(transaction);
        await copyRows(source, transaction);
      });
    } finally {
      await target.destroy();
      await source.destroy();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function backUpPostgres(place: PostgresOptions, partial: string): Promise<void> {
  const source = await (await loadPostgres()).openPostgresDatabase(place);
  try {
    const target = await openFile(partial);
    try {
      await source
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((transaction) =>
          target.transaction().execute(async (copy) => {
            await copyRows(transaction, copy);
          }),
        );
    } finally {
      await target.destroy();
    }
  } finally {
    await source.destroy();
  }
}
