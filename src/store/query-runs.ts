import type { ExpressionBuilder, Transaction } from 'kysely';
import type { RunKey } from '../model/schedule.ts';
import { claimRuns } from './claim-runs.ts';
import type { Database, Tables } from './database.ts';
import { nextWake } from './next-wake.ts';
import { itemsOf, runOf } from './rows.ts';
import type { RunEnd, RunStore } from './store.ts';

/** The queries on runs. */
export function queryRuns(database: Database): RunStore {
  const { db } = database;
  return {
    claim: (request) => claimRuns(database, request),
    ...queryAttempts(db),
    ...queryHistory(db),
    request: async (scheduleId, { date, time, dueAt }) => {
      const added = await db
        .insertInto('runs')
        .values({
          schedule_id: scheduleId,
          local_date: date,
          local_time: time,
          due_at: dueAt,
          state: 'due',
          is_requested: 1,
          covers: 1,
          covers_since: date,
          attempts: 0,
          next_attempt_at: dueAt,
        })
        .onConflict((conflict) => conflict.columns(['schedule_id', 'local_date', 'local_time']).doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },
    releaseAll: async () => {
      await db
        .updateTable('runs')
        .set({ lease_owner: null, lease_until: null })
        .where('lease_owner', 'is not', null)
        .execute();
    },
    nextWake: () => nextWake(db),
  };
}

function queryAttempts(db: Database['db']): Pick<RunStore, 'begin' | 'release' | 'finish' | 'refuse'> {
  return {
    begin: async (key, { owner, lease }, choice, at) => {
      const begun = await db
        .updateTable('runs')
        .set((eb) => ({
          attempts: eb('attempts', '+', 1),
          doubt_since: eb.fn.coalesce('doubt_since', eb.val(at)),
          last_sent_at: at,
          lease_until: at + lease,
          items: JSON.stringify(choice.items),
          round: choice.round,
        }))
        .where(isRun(key))
        .where('lease_owner', '=', owner)
        .where('state', '=', 'due')
        .where((eb) =>
          eb.or([
            eb('is_requested', '=', 1),
            eb.exists(
              eb
                .selectFrom('schedules')
                .select('schedules.id')
                .where('schedules.id', '=', key.scheduleId)
                .where('schedules.paused_at', 'is', null),
            ),
          ]),
        )
        .executeTakeFirst();
      return begun.numUpdatedRows === 1n;
    },
    release: async (key, owner, at, isDoubtful) => {
      await db
        .updateTable('runs')
        .set({
          lease_owner: null,
          lease_until: null,
          next_attempt_at: at,
          ...(isDoubtful ? {} : { doubt_since: null, last_sent_at: null }),
        })
        .where(isRun(key))
        .where('lease_owner', '=', owner)
        .execute();
    },
    finish: (key, end) => db.transaction().execute((transaction) => finishRun(transaction, key, end)),
    refuse: (key, reason, at) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('runs')
          .set({ ...closed, state: 'refused' })
          .where(isRun(key))
          .where('state', '=', 'due')
          .execute();
        await transaction
          .updateTable('schedules')
          .set({
            pause_reason: reason,
            paused_at: at,
            is_notice_pending: 1,
            next_date: null,
            next_due_at: null,
          })
          .where('id', '=', key.scheduleId)
          .where('paused_at', 'is', null)
          .execute();
      }),
  };
}

function queryHistory(db: Database['db']): Pick<RunStore, 'find' | 'history' | 'usedItems'> {
  return {
    find: async (key) => {
      const row = await db.selectFrom('runs').selectAll().where(isRun(key)).executeTakeFirst();
      return row && runOf(row);
    },
    history: async (scheduleId, limit, until) => {
      const rows = await db
        .selectFrom('runs')
        .selectAll()
        .where('schedule_id', '=', scheduleId)
        .$if(until !== undefined, (query) => query.where('due_at', '<=', until ?? 0))
        .orderBy('due_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(runOf);
    },
    usedItems: async (scheduleId) => {
      const rows = await db
        .selectFrom('used_items')
        .select(['item', 'round'])
        .where('schedule_id', '=', scheduleId)
        .execute();
      return new Map(rows.map((row) => [row.item, row.round]));
    },
  };
}

/** What is true of every run that has ended. */
const closed = { lease_owner: null, lease_until: null } as const;

async function finishRun(transaction: Transaction<Tables>, key: RunKey, end: RunEnd): Promise<void> {
  const isPosted = end.state === 'posted' || end.state === 'publishing';
  const ended = await transaction
    .updateTable('runs')
    .set({
      ...closed,
      state: end.state,
      ...(isPosted ? { message_id: end.messageId, posted_at: end.at, next_attempt_at: end.at } : {}),
    })
    .where(isRun(key))
    .where('state', 'in', ['due', 'publishing'])
    .returning(['items', 'round'])
    .executeTakeFirst();
  if (!isPosted || !ended || ended.items === null || ended.round === null) return;
  const { round } = ended;
  const items = itemsOf(ended.items);
  if (items.length === 0) return;
  await transaction
    .insertInto('used_items')
    .values(items.map((item) => ({ schedule_id: key.scheduleId, item, round })))
    .onConflict((conflict) => conflict.columns(['schedule_id', 'item']).doUpdateSet({ round }))
    .execute();
}

function isRun(key: RunKey) {
  return (eb: ExpressionBuilder<Tables, 'runs'>) =>
    eb.and({ schedule_id: key.scheduleId, local_date: key.date, local_time: key.time });
}
