import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SQLITE_FILE } from './file-names.ts';

const KNOWS = `select exists (select 1 from server_articles where server_id = :id)
  or exists (select 1 from corrections where server_id = :id) as known`;

/**
 * Whether a data folder holds articles or corrections of a server, without what opening the store takes: most of the
 * time there are none, and a question on the command line need not wait for more. Reads only.
 *
 * @returns true also where it cannot be told; opening the store tells why.
 */
export function knowsServer(folder: string, id: string): boolean {
  try {
    const database = new DatabaseSync(join(folder, SQLITE_FILE), { readOnly: true });
    try {
      return database.prepare(KNOWS).get({ id })?.['known'] !== 0;
    } finally {
      database.close();
    }
  } catch {
    return true;
  }
}
