import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Migration } from 'kysely';
import { Kysely, SqliteDialect } from 'kysely';
import type { Tables } from '../database.ts';
import { migrate } from '../migrate.ts';
import { queryStore } from '../query-store.ts';
import type { Store } from '../store.ts';
import { lock } from './lock.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { APPLICATION_ID, checkSqliteFile } from './sqlite-file.ts';

/** The database below the data folder. */
export const SQLITE_FILE = 'verbatim.db';
/** The file whose lock keeps a second process away. */
export const LOCK_FILE = 'verbatim.lock';

/** Where the data is. */
export interface SqliteOptions {
  /** The folder, made if it is not there. */
  readonly folder: string;
  /** Default: those of this version. */
  readonly migrations?: Readonly<Record<string, Migration>>;
}

/**
 * Opens the store in a folder, and makes or migrates it first.
 *
 * @throws {StoreRefused} when another process uses it, or the file is damaged, foreign or of a newer version; it is then
 * left as it is.
 */
export async function openSqlite({ folder, migrations }: SqliteOptions): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const held = lock(join(folder, LOCK_FILE), folder);
  try {
    const path = join(folder, SQLITE_FILE);
    checkSqliteFile(path);
    const db = await openFile(path, migrations);
    const store = queryStore({ db, isShared: false });
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

/** Opens one SQLite file that was checked, and migrates it. The caller destroys it. */
export async function openFile(
  path: string,
  migrations?: Readonly<Record<string, Migration>>,
): Promise<Kysely<Tables>> {
  const database = new DatabaseSync(path, { timeout: 5000 });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: nodeSqlite(database) }) });
  try {
    await migrate(db, { name: path, ...(migrations === undefined ? {} : { migrations }) });
    // Full: what a commit has written survives a power cut, so that a post that was begun is known to have been begun.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
    database.exec(`pragma application_id = ${APPLICATION_ID}`);
    return db;
  } catch (error) {
    await db.destroy();
    // A pool that never ran a query does not close what it was given.
    if (database.isOpen) database.close();
    throw error;
  }
}
