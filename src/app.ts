import { actionCommands } from '../commands/actions.ts';
import { commands } from '../commands/index.ts';
import type { ActionCommand } from './answer/action-command.ts';
import type { Command, CommandContext } from './answer/command.ts';
import { withDefaultArticle } from './answer/default-article.ts';
import type { Library } from './answer/library.ts';
import type { OnFault } from './app/on-fault.ts';
import { type Articles, openArticles } from './app/open-articles.ts';
import { languagePacks } from './lang/index.ts';
import type { Locale } from './model/language.ts';
import { detectLanguage } from './text/detect-language.ts';

/** How to open the application. */
export interface AppOptions {
  /** The folder of the articles; it need not exist yet. */
  readonly corpusFolder: string;
  /** The folder where what was read of the articles is kept for the next start. Default: nothing is kept. */
  readonly dataFolder?: string;
  readonly onFault: OnFault;
  /** Where chance comes from. Default: `Math.random`. */
  readonly random?: () => number;
  /** Aborted: the reading is given up after the article in hand, and what was read so far is there. */
  readonly signal?: AbortSignal;
}

/** The bot without a front end and without its data: articles, index, quotes and commands. */
export interface App extends Articles {
  readonly commands: readonly Command[];
  /** The commands that change something; what they reach is opened apart. */
  readonly actionCommands: readonly ActionCommand[];
  /** The interface language nearest to a text's; `undefined` where no word of it tells. */
  readonly localeOf: (text: string) => Locale | undefined;
  /** What whoever asks in `locale` may see. @param library default: what everybody sees. */
  readonly context: (locale: Locale, library?: Library) => CommandContext;
}

/** Reads the articles and joins them with the commands. */
export async function openApp({
  corpusFolder,
  dataFolder,
  onFault,
  random = Math.random,
  signal,
}: AppOptions): Promise<App> {
  const articles = await openArticles({
    folder: corpusFolder,
    dataFolder,
    onFault,
    ...(signal ? { signal } : {}),
  });
  const lexicals = languagePacks.map((pack) => pack.lexical);
  return {
    ...articles,
    commands: commands.map(withDefaultArticle),
    actionCommands,
    localeOf: (text) => {
      // Where nothing decides, the first language is the answer: then the order of the languages makes a difference.
      const [told, other] = [lexicals, lexicals.toReversed()].map((each) => detectLanguage(text, each));
      if (told !== other) return undefined;
      return told === 'fr' ? 'fr' : 'en';
    },
    context: (locale, library = articles.library) => ({ library, locale, random }),
  };
}
