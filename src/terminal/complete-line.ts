import type { ActionCommand } from '../answer/action-command.ts';
import type { Command, CommandContext, TypedCommand } from '../answer/command.ts';
import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { findOption } from './bind-options.ts';
import { findCommand } from './find-command.ts';
import { harmless } from './harmless.ts';
import { messages } from './messages.ts';
import { openOption, typedOptions } from './read-line.ts';

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
  actionCommands: readonly ActionCommand[] = [],
): Completion {
  const [, name, text] = /^\/(\S*)(?:\s+(.*))?$/su.exec(line) ?? [];
  const all = [...commands, ...actionCommands];
  if (name !== undefined && text === undefined) return completeName(line, all, context.locale);
  const command = findCommand(name ?? 'ask', commands);
  const open = command && openOption(text ?? line, command);
  const suggestions = open?.option.type === 'text' ? open.option.complete?.(open.typed, context) : undefined;
  if (open && suggestions?.length) return { typed: open.typed, suggestions: typable(suggestions) };
  // Plain text is a question, in which no option is named.
  return command && text !== undefined
    ? completeOptionName(text, command, context.locale)
    : { typed: line, suggestions: [] };
}

/** As many as are listed. What Tab puts on the line is written as it stands, so nothing that could steer the terminal. */
export function typable(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(({ value }) => harmless(value) === value).slice(0, MOST);
}

/** The options that are not given yet and begin with the last word of the text. */
export function completeOptionName(text: string, command: TypedCommand, locale: Locale): Completion {
  const [typed = ''] = /(?<!\S)\S*$/u.exec(text) ?? [];
  const given = new Set(
    typedOptions(text, command).named.map(({ given: name }) => findOption(command, name)?.name),
  );
  const inLocale = (spoken: Locale): Suggestion[] =>
    command.options
      .flatMap((option) => (option.type !== 'action' && !given.has(option.name) ? [option.name] : []))
      .map((name) => `${command.messages[spoken].options[name]?.name ?? name}:`)
      .filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()))
      .map((name) => ({ label: name, value: name }));
  const own = inLocale(locale);
  return { typed, suggestions: own.length > 0 ? own : inLocale(locale === 'fr' ? 'en' : 'fr') };
}

function completeName(
  typed: string,
  commands: readonly Pick<ActionCommand, 'messages'>[],
  locale: Locale,
): Completion {
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
