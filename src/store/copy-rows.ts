import type { Kysely } from 'kysely';
import type { Tables } from './database.ts';

/** SQLite takes some 32,000 values in one statement, and a run has 18. */
const ROWS_AT_ONCE = 1000;

const COPIED_WHOLE = [
  'server_settings',
  'reports',
  'corrections',
  'removed_servers',
  'welcomed_servers',
] as const;

/**
 * Copies all rows from one database into another, whose tables are empty. Gives the number of schedules copied. The
 * caller sees to it that nothing changes meanwhile.
 */
export async function copyRows(from: Kysely<Tables>, to: Kysely<Tables>): Promise<number> {
  const schedules = await from.selectFrom('schedules').selectAll().execute();
  for (const rows of inParts(schedules)) await to.insertInto('schedules').values(rows).execute();
  for (const { id } of schedules) {
    const runs = await from.selectFrom('runs').selectAll().where('schedule_id', '=', id).execute();
    for (const rows of inParts(runs)) await to.insertInto('runs').values(rows).execute();
    const items = await from.selectFrom('used_items').selectAll().where('schedule_id', '=', id).execute();
    for (const rows of inParts(items)) await to.insertInto('used_items').values(rows).execute();
  }
  // Of long texts only one server's at a time. What waits for a person's word is asked for again sooner than restored.
  const servers = await from.selectFrom('server_articles').select('server_id').distinct().execute();
  for (const { server_id } of servers) {
    const articles = from.selectFrom('server_articles').selectAll().where('server_id', '=', server_id);
    for (const row of await articles.execute()) await to.insertInto('server_articles').values(row).execute();
  }
  for (const table of COPIED_WHOLE) {
    const rows = await from.selectFrom(table).selectAll().execute();
    for (const part of inParts(rows)) await to.insertInto(table).values(part).execute();
  }
  return schedules.length;
}

/** Removes all rows; what hangs on the schedules goes with them. */
export async function clearRows(db: Kysely<Tables>): Promise<void> {
  for (const table of ['schedules', 'server_articles', 'article_drafts', ...COPIED_WHOLE] as const) {
    await db.deleteFrom(table).execute();
  }
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, part) =>
    rows.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE),
  );
}
