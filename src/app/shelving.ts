import { setImmediate } from 'node:timers/promises';
import type { MutableLibrary } from '../answer/library.ts';
import type { CorpusArticle } from '../ingest/corpus.ts';
import type { Article } from '../model/article.ts';
import type { QuoteReading } from '../model/quote.ts';
import type { OnFault } from './on-fault.ts';
import type { QuoteReader } from './quotes/create-quote-reader.ts';
import { UNREAD } from './quotes/unread.ts';

/** What articles are shelved with. */
export interface ShelvingParts {
  readonly library: MutableLibrary;
  readonly quotes: Pick<QuoteReader, 'read'>;
  readonly onFault: OnFault;
  /** What was read of an article before, when its passages are in the library's search engine already. Default: nothing. */
  readonly keptReadingOf?: (article: Article) => QuoteReading | undefined;
  /** Called after every change of the library. */
  readonly onChange?: () => void;
}

/** Puts articles with their quotes into a library. Faults are told, never thrown: the other articles go on. */
export interface Shelving {
  /**
   * Puts all of them, each once its quotes are read.
   *
   * @param signal aborted: no more is begun, and what was read so far is there.
   */
  readonly fill: (articles: readonly CorpusArticle[], signal?: AbortSignal) => Promise<void>;
  /**
   * Puts an article, or replaces the one of the same id, at once. The quotes of a large one follow when they are read,
   * unless it has been replaced or removed by then. Resolves when they have.
   */
  readonly put: (each: CorpusArticle) => Promise<void>;
  readonly remove: (articleId: string) => void;
  /** The quotes that an article was shelved with; `undefined` while they are still to be read, and where they could not be. */
  readonly readingOf: (article: Article) => QuoteReading | undefined;
}

/** A shelving into `library`. */
export function createShelving({
  library,
  quotes,
  onFault,
  keptReadingOf = () => undefined,
  onChange = () => {},
}: ShelvingParts): Shelving {
  const readings = new WeakMap<Article, QuoteReading>();
  const shelve = ({ article, passages }: CorpusArticle, reading: QuoteReading): void => {
    try {
      library.put(article, passages, reading);
      if (reading !== UNREAD) readings.set(article, reading);
      onChange();
    } catch (error) {
      onFault(error, `${article.source} could not be indexed`);
      remove(article.id);
    }
  };
  const remove = (articleId: string): void => {
    try {
      library.remove(articleId);
      onChange();
    } catch (error) {
      onFault(error, `${articleId} could not be taken out of the index`);
    }
  };

  return {
    fill: async (articles, signal) => {
      const underWay: Promise<void>[] = [];
      for (const each of articles) {
        if (signal?.aborted) break;
        const kept = keptReadingOf(each.article);
        if (kept !== undefined) {
          library.restore(each.article, () => each.passages, kept);
          readings.set(each.article, kept);
          continue;
        }
        const reading = quotes.read(each.article);
        if (reading instanceof Promise) underWay.push(reading.then((read) => shelve(each, read)));
        else shelve(each, reading);
        // A signal is heard between two articles only where there is a between.
        if (signal) await setImmediate();
      }
      await Promise.race([Promise.all(underWay), ...(signal ? [aborted(signal)] : [])]);
    },
    put: async (each) => {
      const reading = quotes.read(each.article);
      if (!(reading instanceof Promise)) {
        shelve(each, reading);
        return;
      }
      shelve(each, UNREAD);
      const read = await reading;
      if (library.article(each.article.id) === each.article) shelve(each, read);
    },
    remove,
    readingOf: (article) => readings.get(article),
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
