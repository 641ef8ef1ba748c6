import type { Article } from '../../model/article.ts';
import type { QuoteReading } from '../../model/quote.ts';
import { LimitedThread, type ThreadLimits } from '../../thread/limited-thread.ts';
import type { OnFault } from '../on-fault.ts';
import { quotesOf } from './quotes-of.ts';
import { UNREAD } from './unread.ts';

/** What the thread answers. */
export type QuoteOutcome =
  | { readonly status: 'read'; readonly reading: QuoteReading }
  | { readonly status: 'failed'; readonly error: unknown };

/** Finds the quotes of articles. */
export interface QuoteReader {
  /**
   * The quotes of an article: at once where it is small, later and from a thread where it would keep others waiting.
   * Never throws or rejects: an article whose quotes cannot be read is `UNREAD`, and the fault is told.
   */
  readonly read: (article: Article) => QuoteReading | Promise<QuoteReading>;
  /** Gives up what is being read, which then has no quotes. May be called again. */
  readonly close: () => Promise<void>;
}

/** What a quote reader is built on. */
export interface QuoteReaderOptions {
  /** Told of each article whose quotes could not be read. */
  readonly onFault: OnFault;
  /** The longest article, in UTF-16 units, that is read on the spot. Default `SMALL_ARTICLE`. */
  readonly smallArticle?: number;
  /** What one article may take in the thread. */
  readonly limits?: ThreadLimits;
}

/**
 * Read on the spot in some 20 ms, and in about 100 where the text is all quotation marks; a thread that is not running
 * yet takes several times as long to start.
 */
export const SMALL_ARTICLE = 50_000;

/** The largest article that is accepted takes 10 s where nearly every word is a quotation mark; the machine may be busy. */
const LIMITS: ThreadLimits = { time: 120_000, memory: 1_024 };

/** A reader of quotes; its thread is started by the first large article. */
export function createQuoteReader({
  onFault,
  smallArticle = SMALL_ARTICLE,
  limits = LIMITS,
}: QuoteReaderOptions): QuoteReader {
  const script = new URL('./quote-worker.ts', import.meta.url);
  const thread = new LimitedThread<Article, QuoteOutcome>(script, limits);
  let isClosed = false;

  const readHere = (article: Article): QuoteOutcome => {
    try {
      return { status: 'read', reading: quotesOf(article) };
    } catch (error) {
      return { status: 'failed', error };
    }
  };
  const readApart = async (article: Article): Promise<QuoteOutcome> =>
    (await thread.ask(article)) ?? { status: 'failed', error: new Error('it takes too much time or memory') };
  const readingOf = (outcome: QuoteOutcome, { source }: Article): QuoteReading => {
    if (outcome.status === 'read') return outcome.reading;
    if (!isClosed) onFault(outcome.error, `the quotes of ${source} could not be read`);
    return UNREAD;
  };

  return {
    read: (article) =>
      article.text.length <= smallArticle
        ? readingOf(readHere(article), article)
        : readApart(article).then((outcome) => readingOf(outcome, article)),
    close: async () => {
      isClosed = true;
      await thread.close();
    },
  };
}
