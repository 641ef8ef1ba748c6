import type { Action, ActionCommand, ActionContext, ActionOption } from '../answer/action-command.ts';
import { actionsOf, doesOneThing } from '../answer/actions-of.ts';
import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { typedAction } from './action-help.ts';
import { commandOf } from './action-line.ts';
import { type Completion, completeOptionName, typable } from './complete-line.ts';
import { isNamed, isSameName } from './find-command.ts';
import { SCREEN } from './post-outlet.ts';
import { openOption } from './read-line.ts';

/**
 * Completes what an action command does, its options' names and their values; `undefined` for a line that is none.
 *
 * @param contextOf asked only for values that need it: it can open the data.
 */
export async function completeAction(
  line: string,
  commands: readonly ActionCommand[],
  locale: Locale,
  contextOf: () => Promise<ActionContext>,
): Promise<Completion | undefined> {
  const command = commandOf(line, commands);
  const [, verb = '', space = '', rest = ''] = /^\/\S+\s+(\S*)(\s*)(.*)$/su.exec(line) ?? [];
  if (!command || !/^\/\S+\s/u.test(line)) return undefined;
  const actions = actionsOf(command);
  if (!doesOneThing(command) && space === '') return completeVerb(verb, actions, locale);
  const action = doesOneThing(command) ? actions[0] : actions.find(({ messages }) => isNamed(messages, verb));
  if (!action) return { typed: line, suggestions: [] };
  const text = doesOneThing(command) ? `${verb}${space}${rest}` : rest;
  const asTyped = typedAction(command, action);
  const open = openOption(text, asTyped);
  const option = action.options.find(({ name }) => name === open?.option.name);
  const values = open && option ? typable(await valuesOf(option, open.typed, locale, contextOf)) : [];
  const isGiven = values.some(({ value }) => value === open?.typed.trim());
  if (open && values.length > 0 && !(isGiven && /\s$/u.test(text)))
    return { typed: open.typed, suggestions: values };
  return completeOptionName(text, asTyped, locale);
}

function completeVerb(typed: string, actions: readonly Action<ActionContext>[], locale: Locale): Completion {
  const inLocale = (spoken: Locale): Suggestion[] =>
    actions
      .map(({ messages }) => messages[spoken].name)
      .filter((name) => startsWith(name, typed))
      .map((name) => ({ label: name, value: `${name} ` }));
  const own = inLocale(locale);
  return { typed, suggestions: own.length > 0 ? own : inLocale(locale === 'fr' ? 'en' : 'fr') };
}

async function valuesOf(
  option: ActionOption<ActionContext>,
  typed: string,
  locale: Locale,
  contextOf: () => Promise<ActionContext>,
): Promise<readonly Suggestion[]> {
  switch (option.type) {
    case 'text':
      return option.complete ? option.complete(typed.trim(), await contextOf()) : [];
    case 'choice':
      return option.choices
        .filter(({ value, labels }) =>
          [value, ...Object.values(labels)].some((name) => startsWith(name, typed.trim())),
        )
        .map(({ value, labels }) => ({ label: `${value} · ${labels[locale]}`, value }));
    case 'channel':
      return SCREEN.startsWith(typed.trim()) ? [{ label: SCREEN, value: SCREEN }] : [];
    case 'attachment':
      return [];
  }
}

function startsWith(name: string, typed: string): boolean {
  return isSameName(name.slice(0, typed.length), typed);
}
