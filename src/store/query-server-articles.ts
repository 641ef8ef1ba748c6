import type { Kysely } from 'kysely';
import { headingsJson, serverArticleOf, serverArticleRow, textHash } from './article-rows.ts';
import type { Database, Tables } from './database.ts';
import type { ServerArticleStore } from './store.ts';

/** The queries on the articles of servers. */
export function queryServerArticles({ db }: Database): ServerArticleStore {
  const all = () => db.selectFrom('server_articles').selectAll();
  return {
    add: async (article) => {
      const row = serverArticleRow(article);
      const added = await db
        .insertInto('server_articles')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (added.numInsertedOrUpdatedRows === 1n) return { status: 'added' };
      const key = await holderOf(db, row.server_id, row.text_hash);
      return key === undefined ? { status: 'key-taken' } : { status: 'known', key };
    },
    ofServer: async (serverId) => {
      const query = all().where('server_id', '=', serverId);
      return (await query.orderBy('added_at').orderBy('key').execute()).map(serverArticleOf);
    },
    find: async (serverId, key) => {
      const query = all().where('server_id', '=', serverId).where('key', '=', key);
      const row = await query.executeTakeFirst();
      return row && serverArticleOf(row);
    },
    reread: ({ serverId, key, text, headings, readAt }) =>
      db.transaction().execute(async (transaction) => {
        const hash = textHash(text);
        const holder = await holderOf(transaction, serverId, hash);
        if (holder !== undefined && holder !== key) return 'known';
        const changed = await transaction
          .updateTable('server_articles')
          .set({ text, text_hash: hash, headings: headingsJson(headings), read_at: readAt })
          .where('server_id', '=', serverId)
          .where('key', '=', key)
          .executeTakeFirst();
        return changed.numUpdatedRows === 1n ? 'changed' : 'unknown';
      }),
    remove: async (serverId, key) => {
      const query = db.deleteFrom('server_articles').where('server_id', '=', serverId).where('key', '=', key);
      return (await query.executeTakeFirst()).numDeletedRows === 1n;
    },
    servers: async () => {
      const rows = await db
        .selectFrom('server_articles')
        .select((of) => ['server_id', of.fn.max('read_at').as('changed_at')])
        .groupBy('server_id')
        .orderBy('changed_at', 'desc')
        .orderBy('server_id')
        .execute();
      return rows.map((row) => row.server_id);
    },
    revision: async (serverId) => {
      const rows = await db
        .selectFrom('server_articles')
        .select(['key', 'read_at'])
        .where('server_id', '=', serverId)
        .orderBy('key')
        .execute();
      return rows.map((row) => `${row.key}:${row.read_at}`).join(' ');
    },
  };
}

/** The key of the article with that text. */
async function holderOf(db: Kysely<Tables>, serverId: string, hash: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('server_articles')
    .select('key')
    .where('server_id', '=', serverId)
    .where('text_hash', '=', hash)
    .executeTakeFirst();
  return row?.key;
}
