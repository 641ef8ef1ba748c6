import type { ActionCommand } from '../answer/action-command.ts';
import { actionsOf, doesOneThing } from '../answer/actions-of.ts';
import type { Command, CommandText } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { button, container, row, textDisplay } from './components.ts';
import { MAXIMUM_TEXT } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { messages } from './messages.ts';
import type { RenderedMessage } from './rendered-message.ts';

/** What one command does, with its options, and a button that runs its example. Only the asker sees it. */
export function renderHelpOn(command: Command | ActionCommand, locale: Locale): RenderedMessage {
  const { tryIt } = messages[locale].help;
  if (!('actions' in command)) {
    const text = textOf(command.messages[locale], command.messages[locale].name, command.options, locale);
    return {
      isPrivate: true,
      components: [
        container([textDisplay(text), row([button(tryIt, { kind: 'example', command: command.name })])]),
      ],
    };
  }
  const { name, description } = command.messages[locale];
  const isSingle = doesOneThing(command);
  const texts = actionsOf(command).map((action) => {
    const own = action.messages[locale];
    return textOf(own, isSingle ? own.name : `${name} ${own.name}`, action.options, locale);
  });
  const head = isSingle ? [] : [escapeMarkdown(description)];
  return {
    isPrivate: true,
    components: [container([...head, ...fitting(texts, MAXIMUM_TEXT - 100)].map(textDisplay))],
  };
}

function textOf(
  { description, example, options: texts }: CommandText,
  name: string,
  options: readonly { readonly name: string; readonly type: string; readonly isRequired: boolean }[],
  locale: Locale,
): string {
  const { required } = messages[locale].help;
  const lines = options
    .filter(({ type }) => type !== 'action')
    .map((option) => {
      const { name: label, description: purpose } = texts[option.name] ?? {
        name: option.name,
        description: '',
      };
      const must = option.isRequired ? ` (${required})` : '';
      return `- ${escapeMarkdown(label)}${must} · ${escapeMarkdown(purpose)}`;
    });
  const head = `**/${escapeMarkdown(name)}** · ${escapeMarkdown(description)}`;
  return [head, ...lines, `-# /${escapeMarkdown(example)}`].join('\n');
}

/** As many whole texts as fit into one message. */
function fitting(texts: readonly string[], maximum: number): string[] {
  let left = maximum;
  return texts.filter(({ length }) => {
    left -= length;
    return left >= 0;
  });
}
