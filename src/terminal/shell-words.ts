import type { OptionValues, TypedCommand } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { bindOptions } from './bind-options.ts';
import { optionName } from './explain-usage.ts';
import { typedOptions } from './read-line.ts';

/** A command's example as it is typed in a shell: `who-said "l'air grand et fort" --article kaz22`. */
export function shellExample(command: TypedCommand, locale: Locale): string {
  const [, name = '', text = ''] = /^(\S*)\s*(.*)$/su.exec(command.messages[locale].example) ?? [];
  const values: OptionValues = bindOptions(command, typedOptions(text, command)).values ?? {};
  const words = command.options.flatMap((option, index) => {
    const value = values[option.name];
    if (value === undefined) return [];
    const action =
      option.type === 'action' ? command.messages[locale].actions?.[String(value)]?.name : undefined;
    const word = shellWord(action ?? String(value));
    return [index === 0 ? word : `--${optionName(command, option.name, locale)} ${word}`];
  });
  return [name, ...words].join(' ');
}

// Between double marks, where the apostrophes of French need nothing.
function shellWord(value: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(value) ? value : `"${value.replace(/[\\"$`]/gu, '\\$&')}"`;
}
