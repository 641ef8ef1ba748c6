import type { AnswerLook } from './drawing.ts';
import type { HelpLook } from './render-help.ts';
import { createStyles } from './styles.ts';

/** How help is written where commands are typed after a slash. */
export function chatHelpLook({
  locale,
  width,
  color,
}: Pick<AnswerLook, 'locale' | 'width' | 'color'>): HelpLook {
  return {
    locale,
    width,
    styles: createStyles(color),
    writeCommand: (name) => `/${name}`,
    writeOption: (name) => `${name}:`,
    writeExample: (command) => `/${command.messages[locale].example}`,
  };
}
