import type { OptionValues } from './command.ts';

/** The text given for an option; `undefined` when none was. */
export function textValue(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return value === undefined ? undefined : String(value);
}

/** The whole number given for an option; `undefined` when none was. */
export function integerValue(values: OptionValues, name: string): number | undefined {
  const value = values[name];
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
