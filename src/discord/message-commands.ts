import { quotedTexts } from '../answer/check/quoted-texts.ts';
import type { Command } from '../answer/command.ts';
import type { CommandName } from '../model/answer.ts';
import type { Asked } from './asked.ts';
import { messages } from './messages.ts';

/** A command that is used on a message, and the command that answers it. */
export interface MessageCommand {
  readonly names: { readonly en: string; readonly fr: string };
  readonly command: CommandName;
  /** What of the message's text that command is given. */
  readonly textOf: (text: string) => string;
}

/** The commands in the menu of a message. */
export const messageCommands: readonly MessageCommand[] = [
  {
    names: { en: messages.en.menu.whoSaid, fr: messages.fr.menu.whoSaid },
    command: 'who-said',
    textOf: longestQuoted,
  },
  {
    names: { en: messages.en.menu.check, fr: messages.fr.menu.check },
    command: 'check',
    textOf: (text) => text,
  },
];

/** What a message command asks of one of `commands`; `undefined` when it is not known. */
export function askedOfMessage(name: string, text: string, commands: readonly Command[]): Asked | undefined {
  const known = messageCommands.find(({ names }) => names.en === name);
  const command = commands.find((each) => each.name === known?.command);
  const [first] = command?.options ?? [];
  return known && command && first ? { command, values: { [first.name]: known.textOf(text) } } : undefined;
}

/** Around a quote people say who they think said it; the longest quote is what is asked about. */
function longestQuoted(text: string): string {
  return quotedTexts(text).reduce(
    (longest, { words }) => (words.length > longest.length ? words : longest),
    '',
  );
}
