import type { Kysely } from 'kysely';
import type { Tables } from './database.ts';

/** SQLite takes some 32,000 values in one statement, and a run has 18. */
const ROWS_AT_ONCE = 1000;

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
  return schedules.length;
}

/** Removes all rows: everything hangs on the schedules. */
export async function clearRows(db: Kysely<Tables>): Promise<void> {
  await db.deleteFrom('schedules').execute();
}

function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, part) =>
    rows.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE),
  );
}
