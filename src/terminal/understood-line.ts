import type { Command, OptionValues } from '../answer/command.ts';
import { optionName } from './explain-usage.ts';
import type { HelpLook } from './render-help.ts';
import { wrapText } from './wrap.ts';

/** What a follow-up was understood as, as it would be typed: `/quotes Sam Greene about: China`. */
export function understoodLine(
  command: Command,
  values: OptionValues,
  { locale, width, styles, writeCommand, writeOption }: HelpLook,
): string {
  const typed = command.options.flatMap(({ name }, index) => {
    const value = values[name];
    if (value === undefined) return [];
    return index === 0 ? [`${value}`] : [`${writeOption(optionName(command, name, locale))}${value}`];
  });
  const line = [writeCommand(command.messages[locale].name), ...typed].join(' ');
  return wrapText(line, width).map(styles.dim).join('\n');
}
