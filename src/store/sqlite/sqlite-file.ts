import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../store.ts';
import { isSqliteError } from './sqlite-error.ts';

/** Marks a SQLite file as this program's: the letters `Verb`. */
const APPLICATION_ID = 0x56657262;

/**
 * Checks that a file, if there is one, is whole and this program's own. Reads only.
 *
 * @throws {StoreRefused} `damaged` or `foreign`.
 */
export function checkSqliteFile(path: string): void {
  // SQLite makes an empty file before it writes to it first: it holds nothing that could be lost.
  if (!existsSync(path) || statSync(path).size === 0) return;
  try {
    // Read-only, so that a damaged file stays as it is.
    const database = new DatabaseSync(path, { readOnly: true });
    try {
      checkOpened(database, path);
    } finally {
      database.close();
    }
  } catch (error) {
    if (!isSqliteError(error, 'corrupt', 'notADatabase')) throw error;
    throw damaged(path, error);
  }
}

function checkOpened(database: DatabaseSync, path: string): void {
  const check = firstValue(database, 'pragma quick_check(1)');
  if (check !== 'ok') throw damaged(path, check);
  const applicationId = firstValue(database, 'pragma application_id');
  if (applicationId !== APPLICATION_ID && firstValue(database, 'select count(*) from sqlite_schema') !== 0) {
    throw new StoreRefused('foreign', `${path} is a database of another program; move it away`);
  }
}

/** Marks a database as this program's, before anything else is written to it. */
export function markSqliteFile(database: DatabaseSync): void {
  if (firstValue(database, 'pragma application_id') === APPLICATION_ID) return;
  database.exec(`pragma application_id = ${APPLICATION_ID}`);
}

/** Makes a file whole by itself, without companions, so that it can be moved about. */
export function makeSelfContained(path: string): void {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma journal_mode = delete');
  } finally {
    database.close();
  }
}

function firstValue(database: DatabaseSync, sql: string): unknown {
  return Object.values(database.prepare(sql).get() ?? {})[0];
}

function damaged(path: string, cause: unknown): StoreRefused {
  return new StoreRefused(
    'damaged',
    `${path} is damaged and was left as it is; restore a backup, or move the file away to start empty`,
    cause,
  );
}
