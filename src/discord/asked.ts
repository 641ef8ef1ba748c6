import type { Command, CommandOption, OptionValues } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { isolateAlways } from './isolate.ts';
import { label } from './label.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown.ts';

/** A command with the values given to it. */
export interface Asked {
  readonly command: Command;
  readonly values: OptionValues;
}

/** As much of what was asked is repeated, in UTF-16 code units over all options; half of it for any but the first. */
const MAXIMUM_LENGTH = 500;
const HEAD = /^-# \*\*\/(\S+)\*\*( .*)?$/u;
const OPTION = / (\S+): \u2068([^\u2066-\u2069]*)\u2069/gu;

/**
 * The first line of an answer: what was asked, as it would be typed. Buttons read it back from the message that they
 * stand on (`readAsked`), so they work after a restart although nobody's words are stored.
 */
export function askedLine({ command, values }: Asked, locale: Locale): string {
  const text = command.messages[locale];
  let room = MAXIMUM_LENGTH;
  let line = `-# **/${escapeMarkdown(text.name)}**`;
  command.options.forEach((option, index) => {
    const value = values[option.name];
    const name = text.options[option.name]?.name;
    if (value === undefined || name === undefined) return;
    const shown = label(String(value), index === 0 ? room : Math.min(room, MAXIMUM_LENGTH / 2));
    if (shown === '' || room < 8) return;
    room -= shown.length;
    line += ` ${escapeMarkdown(name)}: ${isolateAlways(escapeMarkdown(shown))}`;
  });
  return line;
}

/**
 * What was asked, from the first line of an answer in either language; `undefined` when it is no such line, or the
 * command or an option in it is no longer known. A long text comes back as far as the line shows it.
 */
export function readAsked(line: string, commands: readonly Command[]): Asked | undefined {
  const [, typedName, typedOptions = ''] = HEAD.exec(line) ?? [];
  if (typedName === undefined) return undefined;
  const name = unescapeMarkdown(typedName);
  const command = commands.find(({ messages }) => messages.en.name === name || messages.fr.name === name);
  if (!command) return undefined;
  const values: Record<string, string | number> = {};
  for (const [, typed = '', value = ''] of typedOptions.matchAll(OPTION)) {
    const option = optionCalled(command, unescapeMarkdown(typed));
    if (!option) return undefined;
    const text = unescapeMarkdown(value);
    values[option.name] = option.type === 'integer' ? Number(text) : text;
  }
  const isComplete = command.options.every(
    (option) => !option.isRequired || values[option.name] !== undefined,
  );
  return isComplete ? { command, values } : undefined;
}

function optionCalled({ options, messages }: Command, name: string): CommandOption | undefined {
  return options.find(
    (option) =>
      messages.en.options[option.name]?.name === name || messages.fr.options[option.name]?.name === name,
  );
}
