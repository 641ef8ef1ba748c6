import type { Action, ActionCommand, ActionContext } from '../answer/action-command.ts';
import { actionsOf, doesOneThing } from '../answer/actions-of.ts';
import type { TypedCommand } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { isNamed } from './find-command.ts';
import { SCREEN } from './post-outlet.ts';
import { commandHelp, type HelpLook, optionHelp } from './render-help.ts';
import { wrapText } from './wrap.ts';

/** An action in the form in which typed commands are read and explained. */
export function typedAction(command: ActionCommand, action: Action<ActionContext>): TypedCommand {
  const isSingle = doesOneThing(command);
  const named = (locale: Locale) => {
    const texts = action.messages[locale];
    return {
      ...texts,
      // A terminal has no channels.
      example: texts.example.replace(/#\S+/u, SCREEN),
      name: isSingle ? texts.name : `${command.messages[locale].name} ${texts.name}`,
    };
  };
  return {
    messages: { en: named('en'), fr: named('fr') },
    options: action.options.map(({ name, isRequired }) => ({ type: 'text', name, isRequired })),
  };
}

/** Everything that a command does, each with its example; with `verb`, that one thing with all its options. */
export function actionHelp(command: ActionCommand, look: HelpLook, verb = ''): string[] {
  const actions = actionsOf(command);
  const one = doesOneThing(command) ? actions[0] : actions.find((each) => isNamed(each.messages, verb));
  if (!one) return actions.flatMap((each) => commandHelp(typedAction(command, each), look));
  const asTyped = typedAction(command, one);
  return [...commandHelp(asTyped, look), ...optionHelp(asTyped, look)];
}

/** A command in a list of all: what it does, and what it is for. */
export function actionSummary(
  command: ActionCommand,
  { locale, width, styles, writeCommand }: HelpLook,
): string[] {
  const { name, description } = command.messages[locale];
  const verbs = doesOneThing(command) ? [] : actionsOf(command).map(({ messages }) => messages[locale].name);
  const [head = '', ...more] = wrapText(`${writeCommand(name)} ${verbs.join('|')}`.trim(), width, '', '    ');
  return [styles.bold(head), ...more, ...wrapText(description, width, '  ')];
}
