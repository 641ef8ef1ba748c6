import { setImmediate } from 'node:timers/promises';
import { createLibrary } from '../answer/create-library.ts';
import type { Library } from '../answer/library.ts';
import type { Corpus } from '../ingest/corpus.ts';
import { describeProblem, describeStatus } from '../ingest/describe-corpus.ts';
import { describeEvent } from '../ingest/describe-event.ts';
import { openCorpus } from '../ingest/open-corpus.ts';
import { languagePacks } from '../lang/index.ts';
import { createSearchEngine } from '../search/create-search-engine.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { inBoth, type Notice } from './notice.ts';
import type { OnFault } from './on-fault.ts';
import { createQuoteReader } from './quotes/create-quote-reader.ts';
import { createShelving } from './shelving.ts';

/** How to open the articles of the folder. */
export interface ArticlesOptions {
  /** The folder; it need not exist yet. */
  readonly folder: string;
  readonly onFault: OnFault;
  /** Aborted: the reading is given up after the article in hand, and what was read so far is there. */
  readonly signal?: AbortSignal;
}

/** The articles of the folder, which every reader may see. */
export interface Articles {
  readonly library: Library;
  /** What is wrong with them now: unreadable files, no articles at all. */
  readonly notices: () => readonly Notice[];
  /** Follows the folder from now on and tells of every change. */
  readonly follow: (tell: (notice: Notice) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Reads the articles of a folder and their quotes and indexes them. */
export async function openArticles({ folder, onFault, signal }: ArticlesOptions): Promise<Articles> {
  const lexicals = languagePacks.map((pack) => pack.lexical);
  const library = createLibrary({
    engine: createSearchEngine({ lexicals }),
    lexicals,
    packs: languagePacks,
  });
  const corpus = await openCorpus({ folder, detectLanguage: (text) => detectLanguage(text, lexicals) });
  const quotes = createQuoteReader({ onFault });
  const shelving = createShelving({ library, quotes, onFault });
  await shelving.fill(corpus.articles(), signal);

  let isClosed = false;
  return {
    library,
    notices: () => noticesOf(corpus),
    follow: (tell) =>
      corpus.watch(
        oneATurn((event) => {
          if (isClosed) return;
          const title = event.kind === 'removed' ? library.article(event.articleId)?.title : undefined;
          if (event.kind === 'article') shelving.put(event);
          if (event.kind === 'removed') shelving.remove(event.articleId);
          tell(inBoth((locale) => describeEvent(event, locale, title)));
        }, onFault),
      ),
    close: async () => {
      isClosed = true;
      await Promise.all([corpus.close(), quotes.close()]);
    },
  };
}

/** Takes events in their order, one a turn of the event loop: between thousands of new articles people are answered. */
function oneATurn<T>(take: (event: T) => void, onFault: OnFault): (event: T) => void {
  let last: Promise<void> = Promise.resolve();
  return (event) => {
    last = last
      .then(() => setImmediate())
      .then(() => take(event))
      .catch((error: unknown) => onFault(error, 'a change of the articles could not be followed'));
  };
}

function noticesOf(corpus: Corpus): Notice[] {
  const status = corpus.status();
  const none = status.status === 'ready' ? [] : [inBoth((locale) => describeStatus(status, locale) ?? '')];
  const problems = corpus.problems().map((problem) => inBoth((locale) => describeProblem(problem, locale)));
  return [...problems, ...none];
}
