import type { Kysely, Migration } from 'kysely';

/** The servers whose managers have been welcomed. */
export const welcomedServers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('welcomed_servers')
      .addColumn('server_id', 'text', (column) => column.primaryKey())
      .addColumn('welcomed_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
