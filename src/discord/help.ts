import type { ActionCommand } from '../answer/action-command.ts';
import type { Command, OptionValues } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import type { Asked } from './asked.ts';
import { button, container, section, separator, textDisplay } from './components.ts';
import { escapeMarkdown } from './markdown.ts';
import { messages } from './messages.ts';
import { namedActions } from './named-actions.ts';
import type { RenderedMessage } from './rendered-message.ts';

/** More commands do not fit into one message with their buttons. */
const MOST_COMMANDS = 10;

/**
 * What the bot can do, each command with a button that runs its example; those that change something are only named.
 * Only the asker sees it.
 */
export function renderHelp(
  commands: readonly Command[],
  actionCommands: readonly ActionCommand[],
  locale: Locale,
): RenderedMessage {
  const { help, menu } = messages[locale];
  const listed = commands.slice(0, MOST_COMMANDS).map((command) => {
    const { name, description, example } = command.messages[locale];
    const text = `**/${escapeMarkdown(name)}** · ${escapeMarkdown(description)}\n-# /${escapeMarkdown(example)}`;
    return section(text, button(help.tryIt, { kind: 'example', command: command.name }));
  });
  return {
    isPrivate: true,
    components: [
      container([
        textDisplay(help.intro),
        ...listed,
        ...(actionCommands.length === 0 ? [] : [textDisplay(namedActions(actionCommands, locale))]),
        separator(),
        textDisplay(`${help.menus(menu.whoSaid, menu.check)}\n${help.chat}`),
      ]),
    ],
  };
}

/** A command with the values of its example in a language. */
export function exampleOf(command: Command, locale: Locale): Asked {
  const { example, options, actions } = command.messages[locale];
  const [, typed = ''] = /^\S+\s*(.*)$/su.exec(example) ?? [];
  const [first] = command.options;
  if (first?.type !== 'action')
    return { command, values: exampleValues(command, typed, first?.name, options) };
  const [, word, rest = ''] = /^(\S*)\s*(.*)$/su.exec(typed) ?? [];
  const action = first.actions.find(({ name }) => actions?.[name]?.name === word);
  const values = exampleValues(command, rest, action?.options[0]?.name, options);
  return { command, values: { ...values, ...(action ? { [first.name]: action.name } : {}) } };
}

/** `name:value name:value`, and before the first name the value of the option `bare`. */
function exampleValues(
  command: Command,
  typed: string,
  bare: string | undefined,
  texts: Command['messages']['en']['options'],
): OptionValues {
  const values: Record<string, string | number> = {};
  let option = command.options.find(({ name }) => name === bare);
  for (const word of typed.split(/\s+/u).filter((each) => each !== '')) {
    const [, label, rest = ''] = /^(\p{L}+):(.*)$/u.exec(word) ?? [];
    const named = command.options.find(({ name }) => label !== undefined && texts[name]?.name === label);
    if (named) option = named;
    if (!option) continue;
    const before = named ? '' : `${values[option.name] ?? ''} `;
    const value = `${before}${named ? rest : word}`.trim();
    values[option.name] = option.type === 'integer' ? Number(value) : value;
  }
  return values;
}
