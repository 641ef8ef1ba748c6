import { randomBytes } from 'node:crypto';
import type { CorpusLimits, CorpusService } from '../answer/corpus-service.ts';
import type { FetchAddress } from '../fetch/fetch-outcome.ts';
import { readers } from '../ingest/readers.ts';
import { languagePacks } from '../lang/index.ts';
import { createCorpusService } from '../server-articles/create-corpus-service.ts';
import type { ReadingParts } from '../server-articles/read-source.ts';
import { createServerLibraries, type ServerLibraries } from '../server-articles/server-libraries.ts';
import type { Store } from '../store/store.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Articles } from './open-articles.ts';

/** What the articles of servers are opened with. */
export interface ServerArticlesOptions {
  readonly store: Store;
  /** Those that every server sees. */
  readonly articles: Pick<Articles, 'library' | 'makeShelf' | 'readQuotes' | 'readPassages'>;
  readonly fetchAddress: FetchAddress;
  readonly openFile: ReadingParts['openFile'];
  readonly limits: CorpusLimits;
  /** Default: the clock. */
  readonly clock?: () => number;
}

/** The articles of servers: what a server sees, and what its managers do with them. */
export interface ServerArticles {
  readonly libraries: ServerLibraries;
  readonly service: CorpusService;
}

/** Opens the articles of servers. None is read before it is asked for. */
export function openServerArticles(options: ServerArticlesOptions): ServerArticles {
  const { store, articles, fetchAddress, openFile, limits, clock = Date.now } = options;
  const { library: shared, makeShelf, readQuotes, readPassages } = articles;
  const lexicals = languagePacks.map((pack) => pack.lexical);
  const libraries = createServerLibraries({
    store: store.articles,
    shared,
    makeShelf,
    clock,
    isShared: store.isShared,
  });
  const service = createCorpusService({
    store,
    libraries,
    shared,
    readQuotes,
    readPassages,
    clock,
    limits,
    newId: () => randomBytes(12).toString('base64url'),
    fetchAddress,
    openFile,
    readers,
    fileSize: limits.fileSize,
    detectLanguage: (text) => detectLanguage(text, lexicals),
  });
  return { libraries, service };
}
