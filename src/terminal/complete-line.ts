import type { Command, CommandContext } from '../answer/command.ts';
import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { findCommand } from './find-command.ts';
import { harmless } from './harmless.ts';
import { messages } from './messages.ts';
import { openOption } from './read-line.ts';

/** What could stand in place of the end of a line. */
export interface Completion {
  /** The end of the line that a suggestion's value replaces. */
  readonly typed: string;
  readonly suggestions: readonly Suggestion[];
}

/** At most so many are listed. */
const MOST = 8;

/** Completes a command's name, or suggests values for the option that is being typed. */
export function completeLine(
  line: string,
  commands: readonly Command[],
  context: CommandContext,
): Completion {
  const [, name, text] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  if (name !== undefined && text === undefined) return completeName(line, commands, context.locale);
  const command = findCommand(name ?? 'ask', commands);
  const open = command && openOption(text ?? line, command);
  if (open?.option.type !== 'text' || !open.option.complete) return { typed: line, suggestions: [] };
  const suggestions = open.option
    .complete(open.typed, context)
    // What Tab puts on the line is written as it stands, so nothing that could steer the terminal.
    .filter(({ value }) => harmless(value) === value)
    .slice(0, MOST);
  return { typed: open.typed, suggestions };
}

function completeName(typed: string, commands: readonly Command[], locale: Locale): Completion {
  const inLocale = (spoken: Locale): Suggestion[] =>
    [
      ...commands.map((command) => command.messages[spoken].name),
      ...Object.values(messages[spoken].chatCommands).flatMap(([first]) => first ?? []),
    ]
      .filter((name) => `/${name}`.startsWith(typed.toLowerCase()))
      .map((name) => ({ label: `/${name}`, value: `/${name} ` }));
  const own = inLocale(locale);
  return { typed, suggestions: own.length > 0 ? own : inLocale(locale === 'fr' ? 'en' : 'fr') };
}
