import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withCorrections } from '../answer/corrected-library.ts';
import type { Library } from '../answer/library.ts';
import { passagesOf } from '../ingest/passages-of.ts';
import { articleOfServer } from '../server-articles/article-of-server.ts';
import { TERMINAL_SERVER } from '../terminal/terminal-server.ts';
import { type DataPlace, storePlace } from './data-place.ts';
import type { Articles } from './open-articles.ts';

/**
 * The articles of the folder with those that were added at the terminal, as they were corrected there; nothing where there
 * are none such, or where another process is using the data.
 */
export async function localLibrary(place: DataPlace, articles: Articles): Promise<Library | undefined> {
  const { SQLITE_FILE } = await import('../store/sqlite/file-names.ts');
  if (place.databaseUrl !== undefined || !existsSync(join(place.dataFolder, SQLITE_FILE))) return undefined;
  const { knowsServer } = await import('../store/sqlite/knows-server.ts');
  if (!knowsServer(place.dataFolder, TERMINAL_SERVER)) return undefined;
  const [{ openStore }, { StoreRefused }] = await Promise.all([
    import('../store/open-store.ts'),
    import('../store/store.ts'),
  ]);
  try {
    const store = await openStore(storePlace(place));
    const added = await store.articles.ofServer(TERMINAL_SERVER);
    const corrections = await store.reports.corrections(TERMINAL_SERVER);
    await store.close();
    if (added.length === 0) return withCorrections(articles.library, corrections);
    const shelf = articles.makeShelf();
    for (const each of added) {
      const article = articleOfServer(TERMINAL_SERVER, each.key, each);
      await shelf.put(article, passagesOf(article)).read;
    }
    return withCorrections(shelf.library, corrections);
  } catch (error) {
    // A command that needs the data says what is wrong with it.
    if (error instanceof StoreRefused) return undefined;
    throw error;
  }
}
