import type { TypedCommand } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { optionName } from './explain-usage.ts';
import { messages } from './messages.ts';
import type { Styles } from './styles.ts';
import { wrapText } from './wrap.ts';

/** What help shows and how. */
export interface HelpLook {
  readonly locale: Locale;
  readonly width: number;
  readonly styles: Styles;
  /** A command's name as it is typed there: `/who-said`, `who-said`. */
  readonly writeCommand: (name: string) => string;
  /** An option after the first, as it is typed there: `speaker:`, `--speaker`. */
  readonly writeOption: (name: string) => string;
  /** A command's example as it is typed there. */
  readonly writeExample: (command: TypedCommand) => string;
}

/** A command with its options, what it does, and an example that works. */
export function commandHelp(command: TypedCommand, look: HelpLook): string[] {
  const { locale, width, styles } = look;
  const text = command.messages[locale];
  const options = command.options.map((option, index) => {
    const name = optionName(command, option.name, locale);
    if (option.type === 'action') return actionNames(command, locale);
    const typed = index === 0 ? `<${name}>` : `${look.writeOption(name)}…`;
    return option.isRequired ? typed : `[${typed}]`;
  });
  const [head = '', ...more] = wrapText(
    [look.writeCommand(text.name), ...options].join(' '),
    width,
    '',
    '    ',
  );
  const example = `${messages[locale].help.example} ${look.writeExample(command)}`;
  return [
    styles.bold(head),
    ...more,
    ...wrapText(text.description, width, '  '),
    ...wrapText(example, width, '  ', '    '),
  ];
}

function actionNames(command: TypedCommand, locale: Locale): string {
  return Object.values(command.messages[locale].actions ?? {})
    .map(({ name }) => name)
    .join('|');
}

/** Every option of a command with what it is for. */
export function optionHelp(command: TypedCommand, { locale, width, writeOption }: HelpLook): string[] {
  return command.options.flatMap(({ name }) => {
    const option = command.messages[locale].options[name];
    return wrapText(`${writeOption(option?.name ?? name)} ${option?.description ?? ''}`, width, '  ', '    ');
  });
}

/** The chat's own commands. */
export function chatCommandHelp({ locale, width, styles, writeCommand }: HelpLook): string[] {
  const { chatCommands, help } = messages[locale];
  return (['help', 'locale', 'quit'] as const).flatMap((name) => [
    ...wrapText(writeCommand(chatCommands[name][0] ?? name), width).map(styles.bold),
    ...wrapText(help[name], width, '  '),
  ]);
}
