import context from '../../commands/context/command.ts';
import whoSaid from '../../commands/who-said/command.ts';
import type { Command } from '../../src/answer/command.ts';
import { type DiscordFrontEnd, type DiscordOptions, startDiscord } from '../../src/discord/start-discord.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { kazakhstan } from './kazakhstan.ts';
import { resultOf } from './library-fixture.ts';

/** Three passages on what was asked, whatever was asked. */
export const threeResults: Answer = {
  status: 'found',
  command: 'who-said',
  results: [
    resultOf(kazakhstan, 'kaz22§8', { bold: ["l'air grand et fort"], quoted: 'meilleure mission' }),
    resultOf(kazakhstan, 'kaz22§10', { bold: ['vide de pouvoir'], quoted: 'vide de pouvoir' }),
    resultOf(kazakhstan, 'kaz22§18', { bold: ['un troupeau de pays'], quoted: 'troupeau' }),
  ],
  suggestions: [],
};

/** The command who-said, doing what a test wants. */
export function whoSaidThat(run: Command['run'], complete?: () => never): Command {
  const options = complete
    ? whoSaid.options.map((option) => (option.name === 'quote' ? { ...option, complete } : option))
    : whoSaid.options;
  return { ...whoSaid, options, run };
}

/** A line of the log. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly details: object;
  readonly message: string;
}

/** The front end as it runs against a fake Discord, with its log. */
export interface RunningFrontEnd extends DiscordFrontEnd {
  readonly lines: readonly LogLine[];
}

/** Starts the front end on the shipped article; fault ids are `fault-1`, `fault-2`, …. */
export async function startFrontEnd(
  discord: Pick<FakeDiscord, 'apiUrl' | 'token'>,
  more: Partial<DiscordOptions> = {},
): Promise<RunningFrontEnd> {
  const lines: LogLine[] = [];
  const write = (level: LogLine['level']) => (details: object, message: string) => {
    lines.push({ level, details, message });
  };
  let faults = 0;
  const frontEnd = await startDiscord({
    token: discord.token,
    apiUrl: discord.apiUrl,
    commands: [whoSaidThat(() => threeResults), context],
    contextOf: (_, locale) => ({ library: kazakhstan, locale }),
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    newFaultId: () => `fault-${++faults}`,
    ...more,
  });
  return { ...frontEnd, lines };
}
