import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Migration } from 'kysely';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from '../database.ts';
import { migrate, refuseNewer } from '../migrate.ts';
import { queryStore } from '../query-store.ts';
import type { OnUnreadable } from '../readable-rows.ts';
import { type Store, StoreRefused } from '../store.ts';
import { LOCK_FILE, SQLITE_FILE } from './file-names.ts';
import { type KeptFile, keepFile } from './kept-file.ts';
import { lock } from './lock.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { checkSqliteFile, markSqliteFile } from './sqlite-file.ts';
import { whyUnusable } from './why-unusable.ts';

/** Where the data is. */
export interface SqliteOptions {
  /** The folder, made if it is not there. */
  readonly folder: string;
  /** Default: those of this version. */
  readonly migrations?: Readonly<Record<string, Migration>>;
  /** Default: nobody hears of them. */
  readonly onUnreadable?: OnUnreadable;
}

/**
 * Opens the store in a folder, and makes or migrates it first.
 *
 * @throws {StoreRefused} when another process uses it, the file is damaged, foreign or of a newer version, or the folder
 * cannot be written to; it is then left as it is.
 */
export async function openSqlite(options: SqliteOptions): Promise<Store> {
  const { folder } = options;
  try {
    return await openFolder(options);
  } catch (error) {
    throw unusable(folder, error);
  }
}

/** What is wrong with a folder, in one clear line, where it is its disk or its rights; else the error itself. */
function unusable(folder: string, error: unknown): unknown {
  const why = whyUnusable(error);
  if (why === undefined) return error;
  return new StoreRefused('unusable', `the data folder ${folder} cannot be used: ${why}`, error);
}

async function openFolder({ folder, migrations, onUnreadable }: SqliteOptions): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const held = lock(join(folder, LOCK_FILE), folder);
  try {
    const path = join(folder, SQLITE_FILE);
    checkSqliteFile(path);
    const db = await openFile(path, { isKept: true, ...(migrations === undefined ? {} : { migrations }) });
    const store = queryStore({ db, isShared: false, onUnreadable });
    return {
      ...store,
      close: async () => {
        await store.close();
        held.release();
      },
    };
  } catch (error) {
    held.release();
    throw error;
  }
}

/** How to open one file. */
export interface FileOptions {
  /** Default: those of this version. */
  readonly migrations?: Readonly<Record<string, Migration>>;
  /** Only look: nothing is migrated, but a newer version is refused all the same. Default false. */
  readonly isReadOnly?: boolean;
  /** Nothing is written any more once the file is removed or replaced. Default false. */
  readonly isKept?: boolean;
}

/** Opens one SQLite file that was checked, and migrates it. The caller destroys it. */
export async function openFile(path: string, options: FileOptions = {}): Promise<Kysely<Tables>> {
  const { isReadOnly = false, isKept = false, ...migrating } = options;
  const database = new DatabaseSync(path, { timeout: 5000, readOnly: isReadOnly });
  let kept: KeptFile | undefined;
  const driven = nodeSqlite(database, {
    beforeWriting: () => kept?.check(),
    explain: (error) => (kept ? unusable(dirname(path), error) : error),
  });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: driven }) });
  try {
    await refuseNewer(db, { name: path, ...migrating });
    if (isReadOnly) return db;
    markSqliteFile(database);
    await migrate(db, { name: path, ...migrating });
    // Full: what a commit has written survives a power cut, so that a post that was begun is known to have been begun.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    // The first look makes the room that readers and writers share, which may be lacking when the disk is full later.
    database.prepare('select count(*) from sqlite_schema').get();
    if (isKept) kept = keepFile(database, path);
    return db;
  } catch (error) {
    await db.destroy();
    // Kysely closes only what it has used.
    if (database.isOpen) database.close();
    throw error;
  }
}
