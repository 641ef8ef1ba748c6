import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Changes } from '../fake-discord/changes.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { PROGRAM } from './program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How the bot is started. */
export interface BotOptions {
  /** Where it connects; without, it runs as in a terminal. */
  readonly discord?: FakeDiscord;
  /** Where its articles are. Default: the shipped ones. */
  readonly corpusDir?: string;
  /** Where its data is. Default: a folder of its own, removed afterwards. */
  readonly dataDir?: string;
  /** More environment variables; these win. */
  readonly env?: Readonly<Record<string, string>>;
  /** More command-line arguments. */
  readonly args?: readonly string[];
  /** What stands on its standard input; default: nothing. */
  readonly input?: string;
  /** Whether to wait until it is connected and knows its commands. Default: where there is a Discord to connect to. */
  readonly waitsUntilReady?: boolean;
  /** Longest wait for that, in real milliseconds. Default: 20,000. */
  readonly patience?: number;
}

/** Empty counts as not set, and goes before a developer's own `.env`. */
const NOT_SET = { DATABASE_URL: '', LOG_LEVEL: '', LOCALE: '' };

const running = new Set<BotProcess>();

/** Ends every bot that still runs: for `afterEach`, so that a failed test leaves none behind. */
export async function stopRunningBots(): Promise<void> {
  await Promise.all([...running].map((bot) => bot.stop('SIGKILL')));
}

/** The bot as a process of its own, as users start it. */
export class BotProcess {
  readonly #child: ReturnType<typeof spawnBot>;
  readonly #changes = new Changes();
  /** Resolves to the exit code, or to the signal that ended it. */
  readonly exited: Promise<number | string>;
  stdout = '';
  stderr = '';
  #isOver = false;

  constructor(options: BotOptions) {
    const ownFolder = options.dataDir === undefined ? mkdtempSync(join(tmpdir(), 'bot-data-')) : undefined;
    this.#child = spawnBot(options, options.dataDir ?? ownFolder ?? '');
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      this.#changes.notify();
    });
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
      this.#changes.notify();
    });
    running.add(this);
    this.exited = once(this.#child, 'close').then(([code, signal]: unknown[]) => {
      this.#isOver = true;
      running.delete(this);
      if (ownFolder !== undefined) rmSync(ownFolder, { recursive: true, force: true });
      this.#changes.notify();
      return typeof code === 'number' ? code : String(signal);
    });
  }

  /** Its process id. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Everything that it wrote. */
  get output(): string {
    return this.stdout + this.stderr;
  }

  /** Waits until it has written this, on either stream; rejects, with all that it wrote, if it ends before. */
  async waitForOutput(pattern: RegExp, patience?: number): Promise<void> {
    const isThere = () => pattern.test(this.output);
    await this.#changes.until(() => isThere() || this.#isOver, `the bot to write ${pattern}`, patience);
    if (!isThere()) throw new Error(`the bot ended without writing ${pattern}:\n${this.output}`);
  }

  /** Sends it a signal and waits for its end; resolves to the exit code, or to the signal that ended it. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> {
    this.#child.kill(signal);
    return this.exited;
  }
}

/**
 * Starts the bot as users do, from the project's root, and waits until it can be talked to. Rejects, with all that it
 * wrote, if it ends before.
 */
export async function startBot(options: BotOptions): Promise<BotProcess> {
  const { discord, patience = 20_000 } = options;
  const readsBefore = discord?.commandReads ?? 0;
  const bot = new BotProcess(options);
  if (!discord || options.waitsUntilReady === false) return bot;
  const isReady = () =>
    discord.gateway.isReady && discord.commandReads > readsBefore && discord.registeredCommands().length > 0;
  const ended = bot.exited.then((code) => {
    throw new Error(`the bot ended with ${code} before it was ready:\n${bot.output}`);
  });
  const ready = discord.until(isReady, 'the bot to be ready', patience).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : String(error)}:\n${bot.output}`);
  });
  try {
    await Promise.race([ready, ended]);
  } catch (error) {
    await bot.stop('SIGKILL');
    throw error;
  } finally {
    ended.catch(() => {});
    ready.catch(() => {});
  }
  return bot;
}

function spawnBot({ discord, corpusDir, env, args = [], input = '' }: BotOptions, dataDir: string) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: `${ROOT}/node_modules/.bin:${PATH}`,
      HOME,
      ...NOT_SET,
      DISCORD_TOKEN: discord?.token ?? '',
      DISCORD_API_URL: discord?.apiUrl ?? '',
      CORPUS_DIR: corpusDir ?? '',
      DATA_DIR: dataDir,
      ...env,
    },
  });
  // A bot that ends at once reads nothing.
  child.stdin.on('error', () => {}).end(input);
  return child;
}
