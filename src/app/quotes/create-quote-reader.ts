import type { MessagePort } from 'node:worker_threads';
import type { Article } from '../../model/article.ts';
import type { QuoteReading } from '../../model/quote.ts';
import type { RunInSlices } from '../../slices/time-slices.ts';
import { LimitedThread, type ThreadLimits } from '../../thread/limited-thread.ts';
import type { OnFault } from '../on-fault.ts';
import { quotesOf } from './quotes-of.ts';
import { receiveReading } from './reading-parts.ts';
import { UNREAD } from './unread.ts';

/** What the thread answers. */
export type QuoteOutcome =
  | { readonly status: 'read'; readonly parts: MessagePort }
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
  /** In which what the thread found is taken over. */
  readonly slices: RunInSlices;
  /** Told of each article whose quotes could not be read. */
  readonly onFault: OnFault;
  /** The longest article, in UTF-16 units, that is read on the spot. Default `SMALL_ARTICLE`. */
  readonly smallArticle?: number;
  /** What one article may take in the thread. */
  readonly limits?: ThreadLimits;
}

/** Read on the spot in some 8 ms, and in about 40 where the text is all quotation marks; the thread takes longer to start. */
export const SMALL_ARTICLE = 20_000;

/** The largest article that is accepted takes 10 s where nearly every word is a quotation mark; the machine may be busy. */
const LIMITS: ThreadLimits = { time: 120_000, memory: 1_024 };

/** A reader of quotes; its thread is started by the first large article. */
export function createQuoteReader({
  slices,
  onFault,
  smallArticle = SMALL_ARTICLE,
  limits = LIMITS,
}: QuoteReaderOptions): QuoteReader {
  const script = new URL('./quote-worker.ts', import.meta.url);
  const thread = new LimitedThread<Article, QuoteOutcome>(script, limits);
  let isClosed = false;

  const failed = (error: unknown, { source }: Article): QuoteReading => {
    if (!isClosed) onFault(error, `the quotes of ${source} could not be read`);
    return UNREAD;
  };
  const readHere = (article: Article): QuoteReading => {
    try {
      return quotesOf(article);
    } catch (error) {
      return failed(error, article);
    }
  };
  const readApart = async (article: Article): Promise<QuoteReading> => {
    const outcome = await thread.ask(article);
    if (outcome === undefined) return failed(new Error('it takes too much time or memory'), article);
    if (outcome.status === 'failed') return failed(outcome.error, article);
    return (await slices.run(receiveReading(outcome.parts))) ?? UNREAD;
  };

  return {
    read: (article) => (article.text.length <= smallArticle ? readHere(article) : readApart(article)),
    close: async () => {
      isClosed = true;
      await thread.close();
    },
  };
}
