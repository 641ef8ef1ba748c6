import type { Kysely, Migration } from 'kysely';

/** Settings of servers, reports of readers and the corrections that come of them, and servers that the bot has left. */
export const serverState: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('server_settings')
      .addColumn('server_id', 'text', (column) => column.primaryKey())
      .addColumn('is_private', 'integer', (column) => column.notNull())
      .addColumn('locale', 'text')
      .addColumn('article_key', 'text')
      .execute();
    await createReports(db);
    await createCorrections(db);
    await db.schema
      .createTable('removed_servers')
      .addColumn('server_id', 'text', (column) => column.primaryKey())
      .addColumn('removed_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};

async function createReports(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('server_id', 'text', (column) => column.notNull())
    .addColumn('reported_by', 'text')
    .addColumn('reported_at', 'bigint', (column) => column.notNull())
    .addColumn('article_key', 'text', (column) => column.notNull())
    .addColumn('passage_id', 'text', (column) => column.notNull())
    .addColumn('parts', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('shown_speaker', 'text')
    .addColumn('fault', 'text', (column) => column.notNull())
    .addColumn('said_by', 'text')
    .addColumn('note', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('settled_by', 'text')
    .addColumn('settled_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('reports_by_server')
    .on('reports')
    .columns(['server_id', 'state', 'reported_at'])
    .execute();
  await db.schema.createIndex('reports_by_person').on('reports').column('reported_by').execute();
}

async function createCorrections(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('corrections')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('server_id', 'text', (column) => column.notNull())
    .addColumn('article_key', 'text', (column) => column.notNull())
    .addColumn('passage_id', 'text', (column) => column.notNull())
    .addColumn('parts', 'text', (column) => column.notNull())
    .addColumn('kind', 'text')
    .addColumn('speaker', 'text')
    .addColumn('made_by', 'text')
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('corrections_by_server').on('corrections').column('server_id').execute();
}
