import type { Database } from './database.ts';
import { reportOf } from './report-rows.ts';
import type { KeepingStore } from './server-store.ts';

/** The tables that hold something of a server; what hangs on their rows goes with them. */
const OF_SERVERS = [
  'schedules',
  'server_articles',
  'article_drafts',
  'server_settings',
  'reports',
  'corrections',
  'removed_servers',
  'welcomed_servers',
] as const;

/** The columns that hold a person's id, besides those of reports that they wrote. */
const OF_PERSONS = [
  ['schedules', 'created_by'],
  ['server_articles', 'added_by'],
] as const;

/** The queries over all that is kept of servers and persons. */
export function queryKeeping({ db }: Database): KeepingStore {
  return {
    servers: async () => {
      const [first, ...others] = OF_SERVERS;
      let query = db.selectFrom(first).select('server_id');
      for (const table of others) query = query.union(db.selectFrom(table).select('server_id'));
      return (await query.execute()).map((row) => row.server_id);
    },
    removed: async () => {
      const rows = await db.selectFrom('removed_servers').selectAll().execute();
      return new Map(rows.map((row) => [row.server_id, row.removed_at]));
    },
    markRemoved: async (serverId, at) => {
      await db
        .insertInto('removed_servers')
        .values({ server_id: serverId, removed_at: at })
        .onConflict((conflict) => conflict.column('server_id').doNothing())
        .execute();
    },
    unmarkRemoved: async (serverId) => {
      await db.deleteFrom('removed_servers').where('server_id', '=', serverId).execute();
    },
    welcome: async (serverId, at) => {
      const added = await db
        .insertInto('welcomed_servers')
        .values({ server_id: serverId, welcomed_at: at })
        .onConflict((conflict) => conflict.column('server_id').doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === 1n;
    },
    forgetServer: (serverId) =>
      db.transaction().execute(async (transaction) => {
        for (const table of OF_SERVERS)
          await transaction.deleteFrom(table).where('server_id', '=', serverId).execute();
      }),
    ...queryPersons(db),
  };
}

function queryPersons(db: Database['db']): Pick<KeepingStore, 'person' | 'forgetPerson'> {
  return {
    person: (userId) =>
      db.transaction().execute(async (transaction) => {
        const count = async (query: { execute(): Promise<readonly unknown[]> }): Promise<number> =>
          (await query.execute()).length;
        const reports = transaction.selectFrom('reports').selectAll().where('reported_by', '=', userId);
        return {
          reports: (await reports.orderBy('reported_at').orderBy('id').execute()).map(reportOf),
          corrections: await count(
            transaction.selectFrom('corrections').select('id').where('made_by', '=', userId),
          ),
          schedules: await count(
            transaction.selectFrom('schedules').select('id').where('created_by', '=', userId),
          ),
          articles: await count(
            transaction.selectFrom('server_articles').select('key').where('added_by', '=', userId),
          ),
        };
      }),
    forgetPerson: (userId) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('reports').where('reported_by', '=', userId).execute();
        await transaction.deleteFrom('article_drafts').where('created_by', '=', userId).execute();
        await transaction
          .updateTable('reports')
          .set({ settled_by: null })
          .where('settled_by', '=', userId)
          .execute();
        await transaction
          .updateTable('corrections')
          .set({ made_by: null })
          .where('made_by', '=', userId)
          .execute();
        for (const [table, column] of OF_PERSONS)
          await transaction.updateTable(table).set(column, NOBODY).where(column, '=', userId).execute();
      }),
  };
}

/** Nobody's id. */
const NOBODY = '';
