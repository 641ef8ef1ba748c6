import type { Database } from './database.ts';
import { queryArticleDrafts } from './query-article-drafts.ts';
import { queryRuns } from './query-runs.ts';
import { querySchedules } from './query-schedules.ts';
import { queryServerArticles } from './query-server-articles.ts';
import type { Store } from './store.ts';

/** The store on any database that holds the tables: the same queries for all. */
export function queryStore(database: Database): Store {
  return {
    schedules: querySchedules(database),
    runs: queryRuns(database),
    articles: queryServerArticles(database),
    drafts: queryArticleDrafts(database),
    isShared: database.isShared,
    close: () => database.db.destroy(),
  };
}
