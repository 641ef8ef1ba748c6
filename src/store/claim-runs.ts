import type { ExpressionBuilder, Transaction } from 'kysely';
import type { Database, RunRow, ScheduleRow, Tables } from './database.ts';
import type { ReadRows } from './readable-rows.ts';
import { itemsOf, runOf, scheduleName, scheduleOf } from './rows.ts';
import type { ClaimedRun, ClaimRequest } from './store.ts';

/**
 * Leases open runs, earliest due first. Where processes share the database, each skips the rows that another is just
 * claiming, so that none waits for another and none gets the same run.
 */
export function claimRuns(
  { db, isShared, readRows }: Database,
  request: ClaimRequest,
): Promise<readonly ClaimedRun[]> {
  return db.transaction().execute(async (transaction) => {
    const rows = await selectClaimable(transaction, request, isShared);
    if (rows.length === 0) return [];
    await transaction
      .updateTable('runs')
      .set({ lease_owner: request.owner, lease_until: request.now + request.lease })
      .where((eb) =>
        eb.or(
          rows.map(({ schedule_id, local_date, local_time }) =>
            eb.and({ schedule_id, local_date, local_time }),
          ),
        ),
      )
      .execute();
    const schedules = await transaction
      .selectFrom('schedules')
      .selectAll()
      .where('id', 'in', [...new Set(rows.map((row) => row.schedule_id))])
      .execute();
    return claimedRuns(rows, schedules, readRows);
  });
}

function selectClaimable(
  transaction: Transaction<Tables>,
  { now, longestWait, limit }: ClaimRequest,
  isShared: boolean,
): Promise<RunRow[]> {
  const query = transaction
    .selectFrom('runs')
    .innerJoin('schedules', 'schedules.id', 'runs.schedule_id')
    .selectAll('runs')
    .where('runs.state', 'in', ['due', 'publishing'])
    .where('runs.due_at', '<=', now)
    .where((eb) =>
      eb.or([eb('runs.lease_until', 'is', null), isPast(eb, 'runs.lease_until', now, longestWait)]),
    )
    .where((eb) => isPast(eb, 'runs.next_attempt_at', now, longestWait))
    .where((eb) =>
      eb.or([
        eb('schedules.paused_at', 'is', null),
        eb('runs.is_requested', '=', 1),
        eb('runs.state', '=', 'publishing'),
      ]),
    )
    .orderBy('runs.due_at')
    .orderBy('runs.schedule_id')
    .limit(limit);
  return (isShared ? query.forUpdate('runs').skipLocked() : query).execute();
}

/** Whether a time has come, or lies so far ahead that only a clock that was wrong can have written it. */
function isPast(
  eb: ExpressionBuilder<{ runs: RunRow }, 'runs'>,
  column: 'runs.lease_until' | 'runs.next_attempt_at',
  now: number,
  longestWait: number,
) {
  return eb.or([eb(column, '<=', now), eb(column, '>', now + longestWait)]);
}

function claimedRuns(
  rows: readonly RunRow[],
  schedules: readonly ScheduleRow[],
  readRows: ReadRows,
): ClaimedRun[] {
  const byId = new Map(
    readRows(schedules, scheduleOf, scheduleName).map((schedule) => [schedule.id, schedule]),
  );
  const known = rows.filter((row) => byId.has(row.schedule_id));
  return readRows(
    known,
    (row) => {
      const schedule = byId.get(row.schedule_id);
      if (!schedule) throw new TypeError(`no schedule ${row.schedule_id}`);
      return claimedRun(row, schedule);
    },
    (row) => `the run of ${scheduleName({ id: row.schedule_id })} on ${row.local_date} ${row.local_time}`,
  );
}

function claimedRun(row: RunRow, schedule: ClaimedRun['schedule']): ClaimedRun {
  return {
    run: runOf(row),
    schedule,
    ...(row.doubt_since === null ? {} : { doubtSince: row.doubt_since }),
    ...(row.last_sent_at === null ? {} : { lastSentAt: row.last_sent_at }),
    ...(row.items === null || row.round === null
      ? {}
      : { choice: { items: itemsOf(row.items), round: row.round } }),
  };
}
