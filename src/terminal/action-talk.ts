import { resolve } from 'node:path';
import type {
  Action,
  ActionCommand,
  ActionOption,
  ActionReply,
  ActionServices,
  ActionValues,
  ChosenChannel,
  Piece,
} from '../answer/action-command.ts';
import type { OptionValues, TypedCommand } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { bindOptions } from './bind-options.ts';
import type { AnswerLook } from './drawing.ts';
import { explainUsage } from './explain-usage.ts';
import { isSameName } from './find-command.ts';
import { harmless } from './harmless.ts';
import { SCREEN } from './post-outlet.ts';
import { postText } from './post-text.ts';
import { typedOptions } from './read-line.ts';
import { commandHelp, type HelpLook, optionHelp } from './render-help.ts';
import { createStyles } from './styles.ts';
import { timeInWords } from './time-in-words.ts';
import { wrapText } from './wrap.ts';

/** The commands that change something, in a terminal. */
export interface TerminalActions {
  readonly commands: readonly ActionCommand[];
  /** What they reach; opened at its first use. Rejects with a message for the asker when it cannot be opened. */
  readonly services: () => Promise<ActionServices>;
  /** Posts what is due now. */
  readonly settle: () => Promise<void>;
}

/** The terminal is one server with one user. */
const HERE = { serverId: 'terminal', userId: 'terminal' } as const;
const SCREEN_NAMES = [SCREEN, 'écran'] as const;
const MUST_BE: Readonly<Record<Locale, (option: string, choices: string) => string>> = {
  en: (option, choices) => `${option} must be one of: ${choices}`,
  fr: (option, choices) => `${option} doit être l’un de : ${choices}`,
};

/** Whether a line is an action, such as `/schedule list`. */
export function isAction(line: string, actions: TerminalActions | undefined): boolean {
  const [, name = ''] = /^\/(\S+)/u.exec(line.trim()) ?? [];
  return actions?.commands.some(({ messages }) => isNamed(messages, name)) ?? false;
}

/** The reply to a line that is an action, such as `/schedule list`; `undefined` for any other line. */
export async function replyToAction(
  line: string,
  actions: TerminalActions | undefined,
  look: AnswerLook,
): Promise<string | undefined> {
  const [, name = '', verb = '', text = ''] = /^\/(\S+)\s*(\S*)\s*(.*)$/su.exec(line.trim()) ?? [];
  const command = actions?.commands.find((each) => isNamed(each.messages, name));
  if (!command || !actions) return undefined;
  const action = command.actions.find((each) => isNamed(each.messages, verb));
  const help = helpLook(look);
  if (!action) return command.actions.flatMap((each) => commandHelp(typed(command, each), help)).join('\n');
  const asTyped = typed(command, action);
  const options = typedOptions(text, asTyped);
  if (options.named.some(({ given }) => given === 'help'))
    return [...commandHelp(asTyped, help), ...optionHelp(asTyped, help)].join('\n');
  const binding = bindOptions(asTyped, options);
  if (binding.problem)
    return wrapText(explainUsage(binding.problem, { ...help, commands: [], others: [] }), look.width).join(
      '\n',
    );
  const values = valuesOf(action, binding.values, look.locale);
  if (typeof values === 'string') return wrapText(values, look.width).join('\n');
  const context = { ...(await actions.services()), ...HERE, locale: look.locale };
  const reply = await action.run(values, context);
  await actions.settle();
  return replyText(reply, look);
}

function replyText({ lines, post }: ActionReply, look: AnswerLook): string {
  const text = lines.flatMap((line) =>
    wrapText(line.map((piece) => pieceText(piece, look.locale)).join(''), look.width, '', '  '),
  );
  return [text.join('\n'), ...(post ? [postText(post, look)] : [])].join(look.isCompact ? '\n' : '\n\n');
}

function pieceText(piece: Piece, locale: Locale): string {
  if (typeof piece === 'string') return harmless(piece);
  return 'time' in piece ? timeInWords(piece.time, locale) : harmless(piece.channelId);
}

/** The action in the form in which typed commands are read and explained. */
function typed(command: ActionCommand, { messages, options }: Action): TypedCommand {
  const named = (locale: Locale) => ({
    ...messages[locale],
    // A terminal has no channels.
    example: messages[locale].example.replace(/#\S+/u, SCREEN),
    name: `${command.messages[locale].name} ${messages[locale].name}`,
  });
  return {
    messages: { en: named('en'), fr: named('fr') },
    options: options.map(({ name, isRequired }) => ({ type: 'text', name, isRequired })),
  };
}

/** The values as the action takes them, or what is wrong with one. */
function valuesOf(action: Action, given: OptionValues, locale: Locale): ActionValues | string {
  const values: Record<string, string | ChosenChannel> = {};
  for (const option of action.options) {
    const text = given[option.name];
    if (typeof text !== 'string') continue;
    const value = readValue(option, text);
    const name = action.messages[locale].options[option.name]?.name ?? option.name;
    if (value === undefined) return MUST_BE[locale](name, choicesOf(option, locale));
    values[option.name] = value;
  }
  return values;
}

function readValue(option: ActionOption, text: string): string | ChosenChannel | undefined {
  switch (option.type) {
    case 'text':
      return text;
    case 'choice':
      return option.choices.find(
        ({ value, labels }) =>
          isSameName(text, value) || Object.values(labels).some((label) => isSameName(text, label)),
      )?.value;
    case 'channel': {
      const isScreen = SCREEN_NAMES.some((name) => isSameName(name, text));
      return { id: isScreen ? SCREEN : resolve(text), isAnnouncement: false, missingPermissions: [] };
    }
  }
}

function choicesOf(option: ActionOption, locale: Locale): string {
  if (option.type !== 'choice') return '';
  return option.choices.map(({ value, labels }) => `${value} (${labels[locale]})`).join(', ');
}

function isNamed(messages: Readonly<Record<Locale, { readonly name: string }>>, given: string): boolean {
  return isSameName(given, messages.en.name) || isSameName(given, messages.fr.name);
}

function helpLook({ locale, width, color }: AnswerLook): HelpLook {
  return {
    locale,
    width,
    styles: createStyles(color),
    writeCommand: (name) => `/${name}`,
    writeOption: (name) => `${name}:`,
    writeExample: (command) => `/${command.messages[locale].example}`,
  };
}
