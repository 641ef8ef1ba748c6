import type { ActionCommand } from '../answer/action-command.ts';
import type { Command } from '../answer/command.ts';
import type { CommandName } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { button, container, section, separator, textDisplay } from './components.ts';
import { escapeMarkdown } from './markdown.ts';
import { messages } from './messages.ts';
import { namedActions } from './named-actions.ts';
import type { RenderedMessage } from './rendered-message.ts';

/** What shows best what the bot is for. */
const SHOWN: readonly CommandName[] = ['who-said', 'ask', 'check'];

/** The first words to somebody who manages a server: three examples to click, and what they can do for the server. */
export function renderWelcome(
  commands: readonly Command[],
  actionCommands: readonly ActionCommand[],
  locale: Locale,
): RenderedMessage {
  const { help, welcome } = messages[locale];
  const forManagers = actionCommands.filter(({ audience }) => audience === 'managers');
  const examples = SHOWN.flatMap((name) => commands.filter((command) => command.name === name));
  return {
    isPrivate: true,
    components: [
      container([
        textDisplay(welcome.intro),
        ...examples.map((command) => {
          const { description, example } = command.messages[locale];
          const text = `${escapeMarkdown(description)}\n-# /${escapeMarkdown(example)}`;
          return section(text, button(help.tryIt, { kind: 'example', command: command.name }));
        }),
        separator(),
        textDisplay(`${welcome.next}\n${namedActions(forManagers, locale)}`),
        textDisplay(`-# ${welcome.once(help.name)}`),
      ]),
    ],
  };
}
