import type { Transaction } from 'kysely';
import type { Database, Tables } from './database.ts';
import type { ReadRows } from './readable-rows.ts';
import { scheduleName, scheduleOf, scheduleRow } from './rows.ts';
import type { Move, NewRun, ScheduleStore } from './store.ts';

/** The queries on schedules. */
export function querySchedules({ db, readRows }: Database): ScheduleStore {
  const all = () => db.selectFrom('schedules').selectAll();
  return {
    add: async (schedule) => {
      const added = await db
        .insertInto('schedules')
        .values(scheduleRow(schedule))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },
    find: async (id) => {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row && scheduleOf(row);
    },
    ofServer: async (serverId) =>
      (await all().where('server_id', '=', serverId).orderBy('created_at').orderBy('id').execute()).map(
        scheduleOf,
      ),
    active: async (after, limit) => {
      const query = all().where('paused_at', 'is', null).where('id', '>', after);
      return readRows(await query.orderBy('id').limit(limit).execute(), scheduleOf, scheduleName);
    },
    due: async (now, limit) => {
      const rows = await all()
        .where('next_due_at', '<=', now)
        .orderBy('next_due_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return readRows(rows, scheduleOf, scheduleName);
    },
    advance: (moves) =>
      db.transaction().execute(async (transaction) => {
        let moved = 0;
        // In one order in every process, so that two never wait for each other.
        for (const move of moves.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
          if (await moveSchedule(transaction, move)) moved++;
        }
        return moved;
      }),
    rewind: (id, next, now) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom('runs')
          .where('schedule_id', '=', id)
          .where('state', '=', 'missed')
          .where('due_at', '>', now)
          .execute();
        await transaction
          .updateTable('schedules')
          .set({ next_date: next.date, next_due_at: next.dueAt })
          .where('id', '=', id)
          .where('next_due_at', '>', next.dueAt)
          .execute();
      }),
    ...queryPauses(db, readRows),
    remove: async (id) => {
      const removed = await db.deleteFrom('schedules').where('id', '=', id).executeTakeFirst();
      return removed.numDeletedRows === 1n;
    },
  };
}

function queryPauses(
  db: Database['db'],
  readRows: ReadRows,
): Pick<ScheduleStore, 'pause' | 'resume' | 'notices' | 'settleNotice'> {
  return {
    pause: async (id, at) => {
      const paused = await db
        .updateTable('schedules')
        .set({ pause_reason: 'administrator', paused_at: at, next_date: null, next_due_at: null })
        .where('id', '=', id)
        .where('paused_at', 'is', null)
        .executeTakeFirst();
      return paused.numUpdatedRows === 1n;
    },
    resume: (id, next, refusedSince) =>
      db.transaction().execute(async (transaction) => {
        const resumed = await transaction
          .updateTable('schedules')
          .set({
            pause_reason: null,
            paused_at: null,
            is_notice_pending: 0,
            next_date: next.date,
            next_due_at: next.dueAt,
          })
          .where('id', '=', id)
          .where('paused_at', 'is not', null)
          .executeTakeFirst();
        if (resumed.numUpdatedRows === 0n) return false;
        await transaction
          .updateTable('runs')
          .set({ state: 'due', next_attempt_at: 0 })
          .where('schedule_id', '=', id)
          .where('state', '=', 'refused')
          .where('due_at', '>=', refusedSince)
          .execute();
        return true;
      }),
    notices: async (limit) => {
      const rows = await db
        .selectFrom('schedules')
        .selectAll()
        .where('is_notice_pending', '=', 1)
        .orderBy('paused_at')
        .limit(limit)
        .execute();
      return readRows(rows, scheduleOf, scheduleName).flatMap((schedule) => {
        const { pause } = schedule;
        return pause ? [{ schedule, reason: pause.reason, pausedAt: pause.at }] : [];
      });
    },
    settleNotice: async (id, pausedAt) => {
      await db
        .updateTable('schedules')
        .set({ is_notice_pending: 0 })
        .where('id', '=', id)
        .where('paused_at', '=', pausedAt)
        .execute();
    },
  };
}

async function moveSchedule(
  transaction: Transaction<Tables>,
  { id, from, runs, next }: Move,
): Promise<boolean> {
  const moved = await transaction
    .updateTable('schedules')
    .set({ next_date: next.date, next_due_at: next.dueAt })
    .where('id', '=', id)
    .where('next_due_at', '=', from.dueAt)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await recordRuns(transaction, id, runs);
  return true;
}

async function recordRuns(
  transaction: Transaction<Tables>,
  scheduleId: string,
  runs: readonly NewRun[],
): Promise<void> {
  if (runs.length === 0) return;
  await transaction
    .insertInto('runs')
    .values(
      runs.map((run) => ({
        schedule_id: scheduleId,
        local_date: run.date,
        local_time: run.time,
        due_at: run.dueAt,
        state: run.state,
        is_requested: 0,
        covers: run.covers ?? 1,
        covers_since: run.coversSince ?? run.date,
        attempts: 0,
        next_attempt_at: run.dueAt,
      })),
    )
    .onConflict((conflict) => conflict.columns(['schedule_id', 'local_date', 'local_time']).doNothing())
    .execute();
}
