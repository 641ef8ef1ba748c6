import { commands } from '../commands/index.ts';
import type { Command, CommandContext } from './answer/command.ts';
import { createLibrary } from './answer/create-library.ts';
import type { Library } from './answer/library.ts';
import type { Corpus, CorpusArticle } from './ingest/corpus.ts';
import { describeProblem, describeStatus } from './ingest/describe-corpus.ts';
import { describeEvent } from './ingest/describe-event.ts';
import { openCorpus } from './ingest/open-corpus.ts';
import { languagePack, languagePacks } from './lang/index.ts';
import type { Locale } from './model/language.ts';
import type { QuoteReading } from './model/quote.ts';
import { extractQuotes } from './nlp/extract-quotes.ts';
import { createSearchEngine } from './search/create-search-engine.ts';
import { detectLanguage } from './text/detect-language.ts';

/** A line for people, in every language of the interface. */
export type Notice = Readonly<Record<Locale, string>>;

/** How to open the application. */
export interface AppOptions {
  /** The folder of the articles; it need not exist yet. */
  readonly corpusFolder: string;
  /** A fault that was survived: an article whose quotes could not be read. */
  readonly onFault: (error: unknown, what: string) => void;
}

/** The bot without a front end: articles, index, quotes and commands. */
export interface App {
  readonly commands: readonly Command[];
  readonly library: Library;
  /** What whoever asks in `locale` may see. */
  readonly context: (locale: Locale) => CommandContext;
  /** What is wrong with the articles now: unreadable files, no articles at all. */
  readonly notices: () => readonly Notice[];
  /** Follows the folder from now on and tells of every change. */
  readonly follow: (tell: (notice: Notice) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Reads the articles and their quotes and indexes them. */
export async function openApp({ corpusFolder, onFault }: AppOptions): Promise<App> {
  const lexicals = languagePacks.map((pack) => pack.lexical);
  const library = createLibrary({ engine: createSearchEngine({ lexicals }), lexicals });
  const corpus = await openCorpus({
    folder: corpusFolder,
    detectLanguage: (text) => detectLanguage(text, lexicals),
  });
  const put = ({ article, passages }: CorpusArticle): void => {
    library.put(article, passages, readQuotes(article, onFault));
  };
  for (const each of corpus.articles()) put(each);

  return {
    commands,
    library,
    context: (locale) => ({ library, locale }),
    notices: () => noticesOf(corpus),
    follow: (tell) =>
      corpus.watch((event) => {
        const title = event.kind === 'removed' ? library.article(event.articleId)?.title : undefined;
        if (event.kind === 'article') put(event);
        if (event.kind === 'removed') library.remove(event.articleId);
        tell(inBoth((locale) => describeEvent(event, locale, title)));
      }),
    close: () => corpus.close(),
  };
}

/** An article in a language that has no pack, or in which the reading fails, is still searched and shown. */
function readQuotes(article: CorpusArticle['article'], onFault: AppOptions['onFault']): QuoteReading {
  const pack = languagePack(article.language);
  if (!pack) return { quotes: [], speakers: [] };
  try {
    return extractQuotes(article, pack);
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
