import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { START } from '../../e2e/program.ts';
import type { FakeDiscord } from '../../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../../fake-discord/start-fake-discord.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const REPORTER = pathToFileURL(join(import.meta.dirname, 'report-heap.ts')).href;
/** Milliseconds a start may take; reading ten thousand passages does take a while. */
const PATIENCE = 180_000;
/** Of a clock tick in /proc, in milliseconds: USER_HZ is 100 wherever Linux runs. */
const TICK = 10;

/** What a bot tells of itself. */
export interface Report {
  /** Bytes of the heap after its garbage was collected, with what it holds outside of the heap. */
  readonly used: number;
  /** Bytes. */
  readonly rss: number;
  /** The longest time for which its event loop was held since the last report, in milliseconds by the clock. */
  readonly clock: number;
  /** The same in processor time of the thread, which other work on the machine disturbs least. */
  readonly processor: number;
}

/** How to start a bot. */
export interface BenchBotOptions {
  /** Default 1. */
  readonly guilds?: number;
  readonly corpusFolder?: string;
  /** What is to be in its data folder before it starts, for its first server. Default: nothing. */
  readonly prepare?: (dataFolder: string, serverId: string) => Promise<void>;
}

/** A bot in a process of its own, connected to a Discord of its own. */
export interface BenchBot {
  readonly name: string;
  readonly discord: FakeDiscord;
  /** Milliseconds of processor time that it has used. */
  readonly processorTime: () => Promise<number>;
  /** The same with the time that its threads, those that have not ended, waited for a processor. */
  readonly wantedTime: () => Promise<number>;
  readonly report: () => Promise<Report>;
  readonly dataFolder: string;
  readonly stop: () => Promise<void>;
}

/** Starts `script` with these servers, and waits until its commands are registered. */
export async function startBenchBot(
  name: string,
  script: string,
  { guilds = 1, corpusFolder = '', prepare }: BenchBotOptions = {},
): Promise<BenchBot> {
  const discord = await startFakeDiscord({ guilds });
  const dataFolder = await mkdtemp(join(tmpdir(), 'verbatim-bench-data-'));
  await prepare?.(dataFolder, discord.guild.id);
  const child = spawn(process.execPath, [...START, '--import', REPORTER, script], {
    cwd: ROOT,
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: corpusFolder,
      DATA_DIR: dataFolder,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const isReady = () => discord.gateway.isReady && discord.registeredCommands().length > 0;
  await discord.until(isReady, `${name} to be ready`, PATIENCE);
  return {
    name,
    discord,
    dataFolder,
    processorTime: async () => {
      // Of a line such as "42 (node) S 1 …"; the name may hold anything, so the fields are counted from its end.
      const line = await readFile(`/proc/${child.pid}/stat`, 'utf8');
      const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) * TICK;
    },
    wantedTime: async () => {
      const threads = await readdir(`/proc/${child.pid}/task`);
      const files = threads.map((thread) => `/proc/${child.pid}/task/${thread}/schedstat`);
      // Nanoseconds on a processor, then in wait of one; a thread may have ended meanwhile.
      const lines = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '0 0')));
      return lines.reduce((sum, line) => {
        const [ran = 0, waited = 0] = line.split(' ').map(Number);
        return sum + (ran + waited) / 1e6;
      }, 0);
    },
    report: async () => {
      const reported = once(child.stdout.setEncoding('utf8'), 'data');
      child.kill('SIGUSR2');
      const [line]: unknown[] = await reported;
      return readReport(JSON.parse(String(line)));
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await discord.close();
      await rm(dataFolder, { recursive: true });
    },
  };
}

function readReport(reported: unknown): Report {
  const told = new Map(Object.entries(reported ?? {}));
  const numberOf = (name: string): number => {
    const value: unknown = told.get(name);
    if (typeof value !== 'number') throw new TypeError(`${name} was not reported`);
    return value;
  };
  return {
    used: numberOf('used'),
    rss: numberOf('rss'),
    clock: numberOf('clock'),
    processor: numberOf('processor'),
  };
}
