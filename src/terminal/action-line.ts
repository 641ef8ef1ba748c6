import { resolve } from 'node:path';
import type {
  Action,
  ActionCommand,
  ActionContext,
  ActionOption,
  ActionValues,
} from '../answer/action-command.ts';
import { actionsOf, doesOneThing } from '../answer/actions-of.ts';
import type { OptionValues } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { actionHelp, typedAction } from './action-help.ts';
import { bindOptions, type TypedOptions } from './bind-options.ts';
import { chatHelpLook } from './chat-help-look.ts';
import type { AnswerLook } from './drawing.ts';
import { explainUsage } from './explain-usage.ts';
import { isNamed, isSameName } from './find-command.ts';
import { messages } from './messages.ts';
import { SCREEN } from './post-outlet.ts';
import { typedOptions } from './read-line.ts';
import { commandHelp, optionHelp } from './render-help.ts';
import { typedFile } from './typed-file.ts';
import type { UsageProblem } from './usage-problem.ts';
import { wrapText } from './wrap.ts';

/** What a line asks for: an action with its values, or else what to say to it. */
export type ActionLine =
  | { readonly action: Action<ActionContext>; readonly values: ActionValues }
  | { readonly text: string };

const SCREEN_NAMES = [SCREEN, 'écran'] as const;

/** The command that a line names, such as `/schedule list`. */
export function commandOf(line: string, commands: readonly ActionCommand[]): ActionCommand | undefined {
  const [, name = ''] = /^\/(\S+)/u.exec(line.trim()) ?? [];
  return commands.find(({ messages: texts }) => isNamed(texts, name));
}

/** Reads the line of a command. */
export async function readActionLine(
  line: string,
  command: ActionCommand,
  look: AnswerLook,
): Promise<ActionLine> {
  const actions = actionsOf(command);
  const isSingle = doesOneThing(command);
  const [, verb = '', rest = ''] = /^\S+\s*(\S*)\s*(.*)$/su.exec(line.trim()) ?? [];
  const action = isSingle ? actions[0] : actions.find((each) => isNamed(each.messages, verb));
  const help = chatHelpLook(look);
  if (!action) return { text: actionHelp(command, help).join('\n') };
  const asTyped = typedAction(command, action);
  const options = typedOptions(isSingle ? `${verb} ${rest}` : rest, asTyped);
  if (options.named.some(({ given }) => given === 'help'))
    return { text: [...commandHelp(asTyped, help), ...optionHelp(asTyped, help)].join('\n') };
  if (isPlain(action, options)) return { action, values: {} };
  const binding = bindOptions(asTyped, options);
  const explain = (problem: UsageProblem) =>
    say(explainUsage(problem, { ...help, commands: [], others: [] }), look);
  if (binding.problem) return explain(binding.problem);
  if (isStray(action, options))
    return explain({ code: 'unknown-option', command: asTyped, given: options.bare });
  const values = await valuesOf(action, binding.values, look.locale);
  return typeof values === 'string' ? say(values, look) : { action, values };
}

function say(text: string, { width }: AnswerLook): ActionLine {
  return { text: wrapText(text, width).join('\n') };
}

/** Whether nothing is given but the word that stands for no option. */
function isPlain({ plainWord }: Action<ActionContext>, { bare, named }: TypedOptions): boolean {
  return named.length === 0 && Object.values(plainWord ?? {}).some((word) => isSameName(word, bare));
}

/** Whether words without the name of an option are not meant for the first one: they are none of its choices. */
function isStray({ options: [first] }: Action<ActionContext>, { bare }: TypedOptions): boolean {
  return bare !== '' && first?.type === 'choice' && !first.isRequired && !chosen(first, bare);
}

/** The values as the action takes them, or what is wrong with one. */
async function valuesOf(
  action: Action<ActionContext>,
  given: OptionValues,
  locale: Locale,
): Promise<ActionValues | string> {
  const values: Record<string, ActionValues[string]> = {};
  for (const option of action.options) {
    const text = given[option.name];
    if (typeof text !== 'string') continue;
    const value = await readValue(option, text);
    const name = action.messages[locale].options[option.name]?.name ?? option.name;
    if (value === undefined) return problemOf(option, name, locale);
    values[option.name] = value;
  }
  return values;
}

async function readValue(option: ActionOption<ActionContext>, text: string): Promise<ActionValues[string]> {
  switch (option.type) {
    case 'text':
      return text;
    case 'choice':
      return chosen(option, text);
    case 'channel': {
      const isScreen = SCREEN_NAMES.some((name) => isSameName(name, text));
      return { id: isScreen ? SCREEN : resolve(text), isAnnouncement: false, missingPermissions: [] };
    }
    case 'attachment':
      return typedFile(text);
  }
}

function chosen(
  { choices }: Extract<ActionOption<ActionContext>, { type: 'choice' }>,
  text: string,
): string | undefined {
  return choices.find(
    ({ value, labels }) =>
      isSameName(text, value) || Object.values(labels).some((label) => isSameName(text, label)),
  )?.value;
}

function problemOf(option: ActionOption<ActionContext>, name: string, locale: Locale): string {
  const { mustBe, form } = messages[locale];
  if (option.type !== 'choice') return form.noSuchFile;
  return mustBe(name, option.choices.map(({ value, labels }) => `${value} (${labels[locale]})`).join(', '));
}
