import type { MutableLibrary } from '../answer/library.ts';
import type { CorpusArticle } from '../ingest/corpus.ts';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { QuoteReading } from '../model/quote.ts';
import type { Shelved } from '../server-articles/own-shelf.ts';
import type { Steps } from '../slices/steps.ts';
import type { RunInSlices } from '../slices/time-slices.ts';
import type { OnFault } from './on-fault.ts';
import type { QuoteReader } from './quotes/create-quote-reader.ts';
import { UNREAD } from './quotes/unread.ts';

/** What articles are shelved with. */
export interface ShelvingParts {
  readonly library: MutableLibrary;
  readonly quotes: Pick<QuoteReader, 'read'>;
  readonly slices: RunInSlices;
  readonly onFault: OnFault;
  /** What was read of an article before, when its passages are in the library's search engine already. Default: nothing. */
  readonly keptReadingOf?: (article: Article) => QuoteReading | undefined;
  /** Called after every change of the library. */
  readonly onChange?: () => void;
}

/**
 * Puts articles with their quotes into a library, one after the other and each in slices, so that others are answered
 * meanwhile. Faults are told, never thrown: the other articles go on. Nothing settles any more once the slices are closed.
 */
export interface Shelving {
  /**
   * Puts all of them, each once its quotes are read.
   *
   * @param signal aborted: no more is begun, and what was read so far is there.
   */
  readonly fill: (articles: readonly CorpusArticle[], signal?: AbortSignal) => Promise<void>;
  /**
   * Puts an article, or replaces the one of the same id, after all that came before it. The quotes of a large one follow
   * when they are read, unless it has been replaced or removed by then.
   *
   * @param passages are made in its turn.
   */
  readonly put: (article: Article, passages: Steps<readonly Passage[]>) => Shelved;
  /** Resolves when it is no longer there. */
  readonly remove: (articleId: string) => Promise<void>;
  /** The quotes that an article was shelved with; `undefined` while they are still to be read, and where they could not be. */
  readonly readingOf: (article: Article) => QuoteReading | undefined;
}

/** A shelving into `library`. */
export function createShelving(parts: ShelvingParts): Shelving {
  const shelving = new ShelvingInTurn(parts);
  return {
    fill: (articles, signal) => shelving.fill(articles, signal),
    put: (article, passages) => shelving.put(article, passages),
    remove: (articleId) => shelving.remove(articleId),
    readingOf: (article) => shelving.readingOf(article),
  };
}

/** An article as far as it is known at first. */
interface Opened {
  readonly passages: readonly Passage[];
  readonly reading: QuoteReading | Promise<QuoteReading>;
}

class ShelvingInTurn implements Shelving {
  readonly #parts: ShelvingParts;
  readonly #readings = new WeakMap<Article, QuoteReading>();
  /** What was put last under an id; what was put before it and has not had its turn yet is passed over. */
  readonly #latest = new Map<string, Article>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: ShelvingParts) {
    this.#parts = parts;
  }

  async fill(articles: readonly CorpusArticle[], signal?: AbortSignal): Promise<void> {
    const { library, keptReadingOf } = this.#parts;
    const underWay: Promise<void>[] = [];
    for (const each of articles) {
      if (signal?.aborted) break;
      const { article } = each;
      this.#latest.set(article.id, article);
      const kept = keptReadingOf?.(article);
      if (kept === undefined) {
        const opened = await this.#inTurn(this.#opening(article, made(each), false));
        underWay.push(this.#complete(article, opened));
      } else {
        library.restore(article, () => each.passages, kept);
        this.#readings.set(article, kept);
      }
    }
    await Promise.race([Promise.all(underWay), ...(signal ? [aborted(signal)] : [])]);
  }

  put(article: Article, passages: Steps<readonly Passage[]>): Shelved {
    this.#latest.set(article.id, article);
    const opened = this.#inTurn(this.#opening(article, passages, true));
    return {
      there: opened.then(() => undefined),
      read: opened.then((each) => this.#complete(article, each)),
    };
  }

  async remove(articleId: string): Promise<void> {
    this.#latest.delete(articleId);
    await this.#inTurn(this.#removing(articleId));
  }

  readingOf(article: Article): QuoteReading | undefined {
    return this.#readings.get(article);
  }

  #inTurn<Result>(steps: Steps<Result>): Promise<Result | undefined> {
    const done = this.#last.then(() => this.#parts.slices.run(steps));
    this.#last = done;
    return done;
  }

  /** @param isUrgent a large article is shelved before its quotes are read. */
  *#opening(
    article: Article,
    passages: Steps<readonly Passage[]>,
    isUrgent: boolean,
  ): Steps<Opened | undefined> {
    if (this.#latest.get(article.id) !== article) return undefined;
    try {
      const opened = { passages: yield* passages, reading: this.#parts.quotes.read(article) };
      yield;
      if (!(opened.reading instanceof Promise))
        yield* this.#shelving(article, opened.passages, opened.reading);
      else if (isUrgent) yield* this.#shelving(article, opened.passages, UNREAD);
      return opened;
    } catch (error) {
      yield* this.#givingUp(article, error);
      return undefined;
    }
  }

  async #complete(article: Article, opened: Opened | undefined): Promise<void> {
    if (!(opened?.reading instanceof Promise)) return;
    const reading = await opened.reading;
    await this.#inTurn(this.#completing(article, opened.passages, reading));
  }

  *#completing(article: Article, passages: readonly Passage[], reading: QuoteReading): Steps {
    if (this.#latest.get(article.id) !== article) return;
    try {
      yield* this.#shelving(article, passages, reading);
    } catch (error) {
      yield* this.#givingUp(article, error);
    }
  }

  *#shelving(article: Article, passages: readonly Passage[], reading: QuoteReading): Steps {
    const { library, onChange } = this.#parts;
    yield* library.putting(article, passages, reading);
    if (reading !== UNREAD) this.#readings.set(article, reading);
    onChange?.();
  }

  *#givingUp(article: Article, error: unknown): Steps {
    this.#latest.delete(article.id);
    this.#parts.onFault(error, `${article.source} could not be indexed`);
    yield* this.#removing(article.id);
  }

  *#removing(articleId: string): Steps {
    const { library, onChange, onFault } = this.#parts;
    try {
      yield* library.removing(articleId);
      onChange?.();
    } catch (error) {
      onFault(error, `${articleId} could not be taken out of the index`);
    }
  }
}

/** Passages that are there, or are made out when they are first asked for. */
export function* made(each: Pick<CorpusArticle, 'passages'>): Steps<readonly Passage[]> {
  const { passages } = each;
  yield;
  return passages;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
