import type { Kysely, Migration } from 'kysely';
import { sql } from 'kysely';

/** Schedules, their runs, and what their posts have used. */
export const schedules: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createSchedules(db);
    await createRuns(db);
    await createUsedItems(db);
  },
};

async function createSchedules(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('schedules')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('server_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('is_announcement', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text')
    .addColumn('local_time', 'text', (column) => column.notNull())
    .addColumn('weekdays', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('when_empty', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('next_date', 'text')
    .addColumn('next_due_at', 'bigint')
    .addColumn('pause_reason', 'text')
    .addColumn('paused_at', 'bigint')
    .addColumn('is_notice_pending', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('schedules_by_server').on('schedules').column('server_id').execute();
  await db.schema.createIndex('schedules_by_next').on('schedules').column('next_due_at').execute();
}

async function createRuns(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('runs')
    .addColumn('schedule_id', 'text', (column) =>
      column.notNull().references('schedules.id').onDelete('cascade'),
    )
    .addColumn('local_date', 'text', (column) => column.notNull())
    .addColumn('local_time', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('is_requested', 'integer', (column) => column.notNull())
    .addColumn('covers', 'integer', (column) => column.notNull())
    .addColumn('covers_since', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_attempt_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_owner', 'text')
    .addColumn('lease_until', 'bigint')
    .addColumn('doubt_since', 'bigint')
    .addColumn('last_sent_at', 'bigint')
    .addColumn('items', 'text')
    .addColumn('round', 'integer')
    .addColumn('message_id', 'text')
    .addColumn('posted_at', 'bigint')
    .addPrimaryKeyConstraint('runs_key', ['schedule_id', 'local_date', 'local_time'])
    .execute();
  // Only the few runs that are still open are ever searched by time.
  await db.schema
    .createIndex('open_runs')
    .on('runs')
    .column('due_at')
    .where(sql.ref('state'), 'in', ['due', 'publishing'])
    .execute();
}

async function createUsedItems(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('used_items')
    .addColumn('schedule_id', 'text', (column) =>
      column.notNull().references('schedules.id').onDelete('cascade'),
    )
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('used_items_key', ['schedule_id', 'item'])
    .execute();
}
