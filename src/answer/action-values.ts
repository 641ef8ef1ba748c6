import type { ActionValues, ChosenChannel, ChosenFile } from './action-command.ts';

/** The text or choice given under a name; `undefined` when none was, or only white space. */
export function textIn(values: ActionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The channel chosen under a name. */
export function channelIn(values: ActionValues, name: string): ChosenChannel | undefined {
  const value = values[name];
  return typeof value === 'object' && 'isAnnouncement' in value ? value : undefined;
}

/** The file chosen under a name. */
export function fileIn(values: ActionValues, name: string): ChosenFile | undefined {
  const value = values[name];
  return typeof value === 'object' && 'size' in value ? value : undefined;
}
