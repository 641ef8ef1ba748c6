import { combineLibraries } from '../answer/combine-libraries.ts';
import { createLibrary } from '../answer/create-library.ts';
import type { Library } from '../answer/library.ts';
import type { Corpus, CorpusEvent } from '../ingest/corpus.ts';
import { describeProblem, describeStatus } from '../ingest/describe-corpus.ts';
import { describeEvent } from '../ingest/describe-event.ts';
import { openCorpus } from '../ingest/open-corpus.ts';
import { passagesOf } from '../ingest/passages-of.ts';
import type { Kept } from '../keep/article-keep.ts';
import type { ReadSource } from '../keep/kept-article.ts';
import { languagePacks } from '../lang/index.ts';
import type { Article } from '../model/article.ts';
import type { Clock } from '../model/clock.ts';
import type { Passage } from '../model/passage.ts';
import { createSearchEngine } from '../search/create-search-engine.ts';
import type { OwnShelf } from '../server-articles/own-shelf.ts';
import { TimeSlices } from '../slices/time-slices.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { openKeeping } from './keeping.ts';
import { inBoth, type Notice } from './notice.ts';
import type { OnFault } from './on-fault.ts';
import { createQuoteReader, type QuoteReader } from './quotes/create-quote-reader.ts';
import { createShelving, made, type Shelving } from './shelving.ts';
import { warmUp } from './warm-up.ts';

/** How to open the articles of the folder. */
export interface ArticlesOptions {
  /** The folder; it need not exist yet. */
  readonly folder: string;
  /** The folder where what was read is kept for the next start. Default: nothing is kept. */
  readonly dataFolder?: string | undefined;
  /** The fewest passages that are kept. Default: as many as are read in little more time than looking for them takes. */
  readonly leastKept?: number;
  readonly clock?: Clock;
  readonly onFault: OnFault;
  /** Aborted: the reading is given up after the article in hand, and what was read so far is there. */
  readonly signal?: AbortSignal;
}

/** The articles of the folder, which every reader may see. */
export interface Articles {
  readonly library: Library;
  /** An empty place for the articles of one server, beside these. */
  readonly makeShelf: () => OwnShelf;
  /** The quotes and the passages of an article that is in no library. */
  readonly readQuotes: QuoteReader['read'];
  readonly readPassages: (article: Article) => Promise<readonly Passage[]>;
  /** What is wrong with them now: unreadable files, no articles at all. */
  readonly notices: () => readonly Notice[];
  /** Follows the folder from now on and tells of every change. */
  readonly follow: (tell: (notice: Notice) => void) => Promise<void>;
  /** Writes down now what was read and is to be kept for the next start; else it is done when nothing else is to do. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const LEXICALS = languagePacks.map((pack) => pack.lexical);

/** Reads the articles of a folder and their quotes and indexes them, or takes over what was read of them before. */
export async function openArticles(options: ArticlesOptions): Promise<Articles> {
  const { folder, dataFolder, leastKept, clock, onFault, signal } = options;
  const slices = new TimeSlices();
  const keeping = await openKeeping({ folder: dataFolder, lexicals: LEXICALS, slices, leastKept, onFault });
  const corpus = await openCorpus({
    folder,
    slices,
    detectLanguage: (text) => detectLanguage(text, LEXICALS),
    ...(keeping.kept ? { known: keeping.kept.known } : {}),
    ...(clock ? { clock } : {}),
  });
  const keptSize = keeping.kept?.engine.size ?? 0;
  const engine = takeOver(corpus, keeping.kept) ?? createSearchEngine({ lexicals: LEXICALS });
  const library = createLibrary({ engine, lexicals: LEXICALS, packs: languagePacks });
  const quotes = createQuoteReader({ slices, onFault });
  const shelving = createShelving({
    library,
    quotes,
    slices,
    onFault,
    keptReadingOf: (article) => keeping.kept?.readingOf(article),
    onChange: () => running.changed(),
  });
  const running = keeping.begin(engine, () => readSources(corpus, shelving));
  if (engine.size !== keptSize) running.changed();
  await shelving.fill(corpus.articles(), signal);

  let isClosed = false;
  return {
    library,
    makeShelf: () => {
      const beside = createSearchEngine({ lexicals: LEXICALS, beside: engine });
      const own = createLibrary({ engine: beside, lexicals: LEXICALS, packs: languagePacks });
      const { put, remove } = createShelving({ library: own, quotes, slices, onFault });
      return { library: combineLibraries(library, own), put, remove };
    },
    readQuotes: quotes.read,
    readPassages: async (article) => (await slices.run(passagesOf(article))) ?? [],
    notices: () => noticesOf(corpus),
    follow: async (tell) => {
      const take = async (event: CorpusEvent): Promise<void> => {
        const title = event.kind === 'removed' ? library.article(event.articleId)?.title : undefined;
        if (event.kind === 'article') await shelving.put(event.article, made(event)).there;
        if (event.kind === 'removed') await shelving.remove(event.articleId);
        if (!isClosed) tell(inBoth((locale) => describeEvent(event, locale, title)));
      };
      await corpus.watch((event) => {
        take(event).catch((error: unknown) =>
          onFault(error, 'a change of the articles could not be followed'),
        );
      });
      warmUp(library, () => isClosed).catch((error: unknown) =>
        onFault(error, 'quotes could not be made out'),
      );
    },
    settle: running.settle,
    close: async () => {
      isClosed = true;
      slices.close();
      await Promise.all([corpus.close(), quotes.close(), running.close()]);
    },
  };
}

/** The search engine as it was kept, without what is not as it was. */
function takeOver(corpus: Corpus, kept: Kept | undefined): Kept['engine'] | undefined {
  if (kept === undefined) return undefined;
  const current = corpus.articles().filter(({ article }) => kept.readingOf(article) !== undefined);
  const ids = new Set(current.map(({ article }) => article.id));
  for (const id of kept.engine.articleIds()) if (!ids.has(id)) kept.engine.remove(id);
  return kept.engine;
}

/** The sources whose articles are shelved as they were last read, with all their quotes. */
function readSources(corpus: Corpus, shelving: Shelving): ReadonlyMap<string, ReadSource> {
  const read = new Map<string, ReadSource>();
  for (const [source, known] of corpus.known()) {
    const reading = shelving.readingOf(known.shelved.article);
    if (reading !== undefined) read.set(source, { known, reading });
  }
  return read;
}

function noticesOf(corpus: Corpus): Notice[] {
  const status = corpus.status();
  const none = status.status === 'ready' ? [] : [inBoth((locale) => describeStatus(status, locale) ?? '')];
  const problems = corpus.problems().map((problem) => inBoth((locale) => describeProblem(problem, locale)));
  return [...problems, ...none];
}
