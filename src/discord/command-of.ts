import type { Command } from '../answer/command.ts';

/** The command that Discord calls so; `undefined` when an older version registered it. */
export function commandOf(name: string, commands: readonly Command[]): Command | undefined {
  return commands.find(({ messages: texts }) => texts.en.name === name);
}
