import type { ActionCommand } from '../answer/action-command.ts';
import type { Locale } from '../model/language.ts';
import { escapeMarkdown } from './markdown.ts';

/** The commands that change something, one a line, with what they are for. */
export function namedActions(commands: readonly ActionCommand[], locale: Locale): string {
  return commands
    .map(({ messages }) => messages[locale])
    .map(({ name, description }) => `**/${escapeMarkdown(name)}** · ${escapeMarkdown(description)}`)
    .join('\n');
}
