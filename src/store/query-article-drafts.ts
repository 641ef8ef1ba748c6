import { articleDraftOf, articleDraftRow } from './article-rows.ts';
import type { Database } from './database.ts';
import type { ArticleDraftStore } from './store.ts';

/** The queries on the articles that wait for a person's word. */
export function queryArticleDrafts({ db }: Database): ArticleDraftStore {
  return {
    put: (draft, most) =>
      db.transaction().execute(async (transaction) => {
        const { id, ...row } = articleDraftRow(draft);
        await transaction
          .insertInto('article_drafts')
          .values({ id, ...row })
          .onConflict((conflict) =>
            // An id of another server's is never made by chance, and never written to.
            conflict.column('id').doUpdateSet(row).where('article_drafts.server_id', '=', draft.serverId),
          )
          .execute();
        await transaction
          .deleteFrom('article_drafts')
          .where('server_id', '=', draft.serverId)
          .where('id', 'not in', (query) =>
            query
              .selectFrom('article_drafts')
              .select('id')
              .where('server_id', '=', draft.serverId)
              .orderBy('expires_at', 'desc')
              .orderBy('id')
              .limit(most),
          )
          .execute();
      }),
    find: async (serverId, id, now) => {
      const row = await db
        .selectFrom('article_drafts')
        .selectAll()
        .where('id', '=', id)
        .where('server_id', '=', serverId)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row && articleDraftOf(row);
    },
    remove: async (serverId, id) => {
      const query = db.deleteFrom('article_drafts').where('id', '=', id).where('server_id', '=', serverId);
      await query.execute();
    },
    expire: async (now) => {
      await db.deleteFrom('article_drafts').where('expires_at', '<=', now).execute();
    },
  };
}
