import type { Suggestion } from '../model/answer.ts';
import type { Command, CommandContext, CommandOption } from './command.ts';
import { findArticle } from './find-article.ts';

/** Words are looked up where they stand, and a list or a chance is of all articles: the others ask about something. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'quotes']);

/**
 * The command where an article can be meant without being named: it is asked first, and all of them if it says nothing.
 * Wherever an article is chosen, it is suggested first.
 */
export function withDefaultArticle(command: Command): Command {
  const options = command.options.map(suggestFirst);
  if (!ASKING.has(command.name)) return { ...command, options };
  return {
    ...command,
    options,
    run: (values, context) => {
      const meant = meantIn(context);
      if (meant === undefined || values['article'] !== undefined) return command.run(values, context);
      const answer = command.run({ ...values, article: meant.key }, context);
      return answer.status === 'found' ? answer : command.run(values, context);
    },
  };
}

function suggestFirst(option: CommandOption): CommandOption {
  if (option.type !== 'text' || option.name !== 'article' || !option.complete) return option;
  const { complete } = option;
  return {
    ...option,
    complete: (typed, context) => {
      const suggested = complete(typed, context);
      const meant = meantIn(context);
      const isMeant = ({ value }: Suggestion): boolean => value === meant?.key;
      const first: readonly Suggestion[] =
        meant && typed.trim() === '' ? [{ label: meant.title, value: meant.key }] : suggested.filter(isMeant);
      return [...first, ...suggested.filter((each) => !isMeant(each))];
    },
  };
}

/** The article, as long as it is there. */
function meantIn({ library, defaultArticle }: CommandContext) {
  return defaultArticle === undefined ? undefined : findArticle(library, defaultArticle);
}
