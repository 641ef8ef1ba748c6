import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { actionCommands } from '../commands/actions.ts';
import { commands } from '../commands/index.ts';
import type { ActionCommand } from './answer/action-command.ts';
import type { Command, CommandContext } from './answer/command.ts';
import { createLibrary } from './answer/create-library.ts';
import type { Library } from './answer/library.ts';
import type { ScheduleService } from './answer/schedule-service.ts';
import type { Corpus, CorpusArticle } from './ingest/corpus.ts';
import { describeProblem, describeStatus } from './ingest/describe-corpus.ts';
import { describeEvent } from './ingest/describe-event.ts';
import { openCorpus } from './ingest/open-corpus.ts';
import { languagePack, languagePacks } from './lang/index.ts';
import type { Locale } from './model/language.ts';
import type { PostOutlet } from './model/post.ts';
import type { QuoteReading } from './model/quote.ts';
import { extractQuotes } from './nlp/extract-quotes.ts';
import { withNestedQuotes } from './nlp/nested-quotes.ts';
import type { Log } from './schedule/log.ts';
import type { RunningScheduler } from './schedule/run-scheduler.ts';
import { createSearchEngine } from './search/create-search-engine.ts';
import type { StorePlace } from './store/open-store.ts';
import { detectLanguage } from './text/detect-language.ts';

/** A line for people, in every language of the interface. */
export type Notice = Readonly<Record<Locale, string>>;

/** A folder, or a PostgreSQL database where one is named. */
export interface DataPlace {
  readonly dataFolder: string;
  readonly databaseUrl?: string;
}

/** How to open the schedules. */
export interface SchedulesOptions extends DataPlace {
  /** Where posts go. */
  readonly outlet: PostOutlet;
  /** The articles that a server may see. */
  readonly libraryOf: (serverId: string) => Library;
  readonly log: Log;
}

/** Schedules: what commands do with them, and what posts them from the start on. */
export interface Schedules {
  readonly service: ScheduleService;
  readonly start: () => void;
  /** Posts what is due now, and resolves when that is done. */
  readonly settle: () => Promise<void>;
  /** Lets the posts under way be finished and closes the store. */
  readonly stop: () => Promise<void>;
}

/** How to open the application. */
export interface AppOptions {
  /** The folder of the articles; it need not exist yet. */
  readonly corpusFolder: string;
  /** A fault that was survived: an article that could not be indexed, or whose quotes could not be read. */
  readonly onFault: (error: unknown, what: string) => void;
  /** Where chance comes from. Default: `Math.random`. */
  readonly random?: () => number;
  /** Aborted: the reading is given up after the article in hand, and what was read so far is there. */
  readonly signal?: AbortSignal;
}

/** The bot without a front end: articles, index, quotes and commands. */
export interface App {
  readonly commands: readonly Command[];
  /** The commands that change something; what they reach is opened apart. */
  readonly actionCommands: readonly ActionCommand[];
  readonly library: Library;
  /** The interface language nearest to a text's. */
  readonly localeOf: (text: string) => Locale;
  /** What whoever asks in `locale` may see. */
  readonly context: (locale: Locale) => CommandContext;
  /** What is wrong with the articles now: unreadable files, no articles at all. */
  readonly notices: () => readonly Notice[];
  /** Follows the folder from now on and tells of every change. */
  readonly follow: (tell: (notice: Notice) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Reads the articles and their quotes and indexes them. */
export async function openApp({
  corpusFolder,
  onFault,
  random = Math.random,
  signal,
}: AppOptions): Promise<App> {
  const lexicals = languagePacks.map((pack) => pack.lexical);
  const library = createLibrary({
    engine: createSearchEngine({ lexicals }),
    lexicals,
    packs: languagePacks,
  });
  const corpus = await openCorpus({
    folder: corpusFolder,
    detectLanguage: (text) => detectLanguage(text, lexicals),
  });
  const put = ({ article, passages }: CorpusArticle): void => {
    try {
      library.put(article, passages, readQuotes({ article, passages }, onFault));
    } catch (error) {
      onFault(error, `${article.source} could not be indexed`);
      remove(article.id, article.source);
    }
  };
  const remove = (articleId: string, source: string): void => {
    try {
      library.remove(articleId);
    } catch (error) {
      onFault(error, `${source} could not be taken out of the index`);
    }
  };
  for (const each of corpus.articles()) {
    if (signal?.aborted) break;
    put(each);
    // A signal is heard between two articles only where there is a between.
    if (signal) await setImmediate();
  }

  let isClosed = false;
  return {
    commands,
    actionCommands,
    library,
    localeOf: (text) => (detectLanguage(text, lexicals) === 'fr' ? 'fr' : 'en'),
    context: (locale) => ({ library, locale, random }),
    notices: () => noticesOf(corpus),
    follow: (tell) =>
      corpus.watch(
        oneATurn((event) => {
          if (isClosed) return;
          const title = event.kind === 'removed' ? library.article(event.articleId)?.title : undefined;
          if (event.kind === 'article') put(event);
          if (event.kind === 'removed') remove(event.articleId, event.articleId);
          tell(inBoth((locale) => describeEvent(event, locale, title)));
        }, onFault),
      ),
    close: () => {
      isClosed = true;
      return corpus.close();
    },
  };
}

/** Takes events in their order, one a turn of the event loop: between thousands of new articles people are answered. */
function oneATurn<T>(take: (event: T) => void, onFault: AppOptions['onFault']): (event: T) => void {
  let last: Promise<void> = Promise.resolve();
  return (event) => {
    last = last
      .then(() => setImmediate())
      .then(() => take(event))
      .catch((error: unknown) => onFault(error, 'a change of the articles could not be followed'));
  };
}

/** An article in a language that has no pack, or in which the reading fails, is still searched and shown. */
function readQuotes({ article }: CorpusArticle, onFault: AppOptions['onFault']): QuoteReading {
  const pack = languagePack(article.language);
  if (!pack) return { quotes: [], speakers: [] };
  try {
    return withNestedQuotes(article, extractQuotes(article, pack), pack);
  } catch (error) {
    onFault(error, `the quotes of ${article.source} could not be read`);
    return { quotes: [], speakers: [] };
  }
}

function noticesOf(corpus: Corpus): Notice[] {
  const status = corpus.status();
  const none = status.status === 'ready' ? [] : [inBoth((locale) => describeStatus(status, locale) ?? '')];
  const problems = corpus.problems().map((problem) => inBoth((locale) => describeProblem(problem, locale)));
  return [...problems, ...none];
}

function inBoth(describe: (locale: Locale) => string): Notice {
  return { en: describe('en'), fr: describe('fr') };
}

/**
 * Opens the store with the schedules in it.
 *
 * @throws {StoreRefused} with one clear line when the data must not or cannot be used.
 */
export async function openSchedules(options: SchedulesOptions): Promise<Schedules> {
  const { outlet, libraryOf, log } = options;
  const { openStore } = await import('./store/open-store.ts');
  const { createScheduler } = await import('./schedule/scheduler.ts');
  const { runScheduler } = await import('./schedule/run-scheduler.ts');
  const { createScheduleService } = await import('./schedule/schedule-service.ts');
  const store = await openStore(storePlace(options));
  const parts = { store, libraryOf, clock: Date.now, random: Math.random };
  const scheduler = createScheduler({ ...parts, outlet, log, owner: randomUUID() });
  let running: RunningScheduler | undefined;
  return {
    service: createScheduleService({ ...parts, wake: () => running?.wake() }),
    start: () => {
      running ??= runScheduler({ scheduler, clock: Date.now, log });
    },
    settle: () => scheduler.tick(),
    stop: async () => {
      await running?.stop();
      await store.close();
    },
  };
}

/** The store's place. */
export function storePlace({ dataFolder, databaseUrl }: DataPlace): StorePlace {
  return databaseUrl === undefined ? { folder: dataFolder } : { url: databaseUrl };
}
