import type { Database } from './database.ts';
import { queryArticleDrafts } from './query-article-drafts.ts';
import { queryKeeping } from './query-keeping.ts';
import { queryReports } from './query-reports.ts';
import { queryRuns } from './query-runs.ts';
import { querySchedules } from './query-schedules.ts';
import { queryServerArticles } from './query-server-articles.ts';
import { querySettings } from './query-settings.ts';
import { createReadRows, type OnUnreadable } from './readable-rows.ts';
import type { Store } from './store.ts';

/** A database, and who hears of rows in it that cannot be read; default nobody. */
export interface StoreOptions extends Omit<Database, 'readRows'> {
  readonly onUnreadable?: OnUnreadable | undefined;
}

/** The store on any database that holds the tables: the same queries for all. */
export function queryStore(options: StoreOptions): Store {
  const { onUnreadable = () => {}, ...connection } = options;
  const database: Database = { ...connection, readRows: createReadRows(onUnreadable) };
  return {
    schedules: querySchedules(database),
    runs: queryRuns(database),
    articles: queryServerArticles(database),
    drafts: queryArticleDrafts(database),
    settings: querySettings(database),
    reports: queryReports(database),
    keeping: queryKeeping(database),
    isShared: database.isShared,
    close: () => database.db.destroy(),
  };
}
