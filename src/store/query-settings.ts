import type { Locale } from '../model/language.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import type { Database, ServerSettingsRow } from './database.ts';
import { oneOf } from './rows.ts';
import type { SettingsStore } from './server-store.ts';

const LOCALES: readonly Locale[] = ['en', 'fr'];

/** The queries on the settings of servers. */
export function querySettings({ db, readRows }: Database): SettingsStore {
  return {
    all: async () => {
      const rows = await db.selectFrom('server_settings').selectAll().execute();
      const read = (row: ServerSettingsRow) => [row.server_id, settingsOf(row)] as const;
      return new Map(readRows(rows, read, (row) => `settings of server ${row.server_id}`));
    },
    find: async (serverId) => {
      const query = db.selectFrom('server_settings').selectAll().where('server_id', '=', serverId);
      const row = await query.executeTakeFirst();
      return row && settingsOf(row);
    },
    put: async (serverId, { isPrivate, locale, articleKey }) => {
      const values = {
        is_private: isPrivate ? 1 : 0,
        locale: locale ?? null,
        article_key: articleKey ?? null,
      };
      await db
        .insertInto('server_settings')
        .values({ server_id: serverId, ...values })
        .onConflict((conflict) => conflict.column('server_id').doUpdateSet(values))
        .execute();
    },
    remove: async (serverId) => {
      await db.deleteFrom('server_settings').where('server_id', '=', serverId).execute();
    },
  };
}

function settingsOf(row: ServerSettingsRow): ServerSettings {
  return {
    isPrivate: row.is_private === 1,
    ...(row.locale === null ? {} : { locale: oneOf(LOCALES, row.locale) }),
    ...(row.article_key === null ? {} : { articleKey: row.article_key }),
  };
}
