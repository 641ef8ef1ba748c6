import { findCommand } from './find-command.ts';
import { messages } from './messages.ts';
import { createStyles } from './styles.ts';
import type { TerminalOptions } from './terminal-options.ts';
import { wrapText } from './wrap.ts';

/** What the chat says first: what there is to ask, how to ask, and how to be on Discord. */
export function greeting(options: TerminalOptions, width: number): string[] {
  const { commands, context, locale, color } = options;
  const text = messages[locale];
  const { bold, dim } = createStyles(color);
  const count = context(locale).library.articles().length;
  const first = findCommand('who-said', commands) ?? commands[0];
  const example = first ? wrapText(`/${first.messages[locale].example}`, width, '  ', '    ') : [];
  return [
    ...wrapText(count === 0 ? text.noArticles : text.articlesLoaded(count), width).map(bold),
    ...wrapText(text.howToAsk, width),
    ...example,
    ...wrapText(text.howToHelpAndQuit, width),
    ...wrapText(text.howToConnect, width).map(dim),
  ];
}
