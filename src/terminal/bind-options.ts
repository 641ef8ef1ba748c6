import type { CommandAction, CommandOption, OptionValues, TypedCommand } from '../answer/command.ts';
import { isSameName } from './find-command.ts';
import type { UsageProblem } from './usage-problem.ts';

/** A command's text as it was typed, before its options are known. */
export interface TypedOptions {
  /** The words that belong to no named option. */
  readonly bare: string;
  readonly named: readonly { readonly given: string; readonly value: string | undefined }[];
}

/** The values of a command's options, or why they cannot be. */
export type Binding =
  | { readonly values: OptionValues; readonly problem?: never }
  | { readonly problem: UsageProblem; readonly values?: never };

/** The option that was named in English or French, in any case, accents or not. */
export function findOption(command: TypedCommand, given: string): CommandOption | undefined {
  return command.options.find(({ name }) => {
    const english = command.messages.en.options[name]?.name ?? name;
    const french = command.messages.fr.options[name]?.name ?? name;
    return isSameName(given, name) || isSameName(given, english) || isSameName(given, french);
  });
}

/** Gives every typed value to its option; bare words fill the first one. */
export function bindOptions(command: TypedCommand, typed: TypedOptions): Binding {
  const values: Record<string, string | number> = {};
  for (const { given, value } of typed.named) {
    const option = findOption(command, given);
    if (!option) return { problem: { code: 'unknown-option', command, given } };
    if (value === undefined) return { problem: { code: 'missing-value', given } };
    if (option.name in values) return { problem: { code: 'repeated-option', command, option: option.name } };
    const problem = put(values, command, option, value);
    if (problem) return { problem };
  }
  const acting = bindAction(command, typed.bare, values);
  if ('problem' in acting) return acting;
  const { bare, taken } = acting;
  const [first] = taken;
  if (bare !== '') {
    if (!first || first.name in values) {
      return { problem: { code: 'unexpected-words', command, given: bare } };
    }
    const problem = put(values, command, first, bare);
    if (problem) return { problem };
  }
  const missing = taken.find((option) => option.isRequired && !(option.name in values));
  return missing ? { problem: { code: 'missing-option', command, option: missing.name } } : { values };
}

/** Reads the action off the bare words, where the command has some; `taken` are the options that remain to be given. */
function bindAction(
  command: TypedCommand,
  bare: string,
  values: Record<string, string | number>,
): { readonly bare: string; readonly taken: readonly CommandOption[] } | { readonly problem: UsageProblem } {
  const [acting] = command.options;
  if (acting?.type !== 'action') return { bare, taken: command.options };
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/su.exec(bare) ?? [];
  const given = values[acting.name] === undefined ? word : String(values[acting.name]);
  const action = findAction(command, given);
  if (!action) return { problem: { code: 'missing-option', command, option: acting.name } };
  const left = values[acting.name] === undefined ? rest : bare;
  values[acting.name] = action.name;
  const taken = action.options.flatMap(({ name, isRequired }) => {
    const option = command.options.find((each) => each.name === name);
    return option && option.type !== 'action' ? [{ ...option, isRequired }] : [];
  });
  return { bare: left, taken };
}

/** The action that was named in English or French, in any case, accents or not. */
export function findAction(command: TypedCommand, given: string): CommandAction | undefined {
  const [acting] = command.options;
  if (acting?.type !== 'action') return undefined;
  const { en, fr } = command.messages;
  return acting.actions.find(({ name }) =>
    [name, en.actions?.[name]?.name, fr.actions?.[name]?.name].some(
      (known) => known !== undefined && isSameName(given, known),
    ),
  );
}

function put(
  values: Record<string, string | number>,
  command: TypedCommand,
  option: CommandOption,
  value: string,
): UsageProblem | undefined {
  if (option.type !== 'integer') {
    values[option.name] = value;
    return undefined;
  }
  const { name, minimum, maximum } = option;
  const number = /^[+-]?\d{1,9}$/u.test(value.trim()) ? Number(value) : Number.NaN;
  if (number >= minimum && number <= maximum) {
    values[name] = number;
    return undefined;
  }
  return { code: 'not-a-number', command, option: name, given: value, minimum, maximum };
}
