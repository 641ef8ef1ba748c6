import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BotOptions, startBot } from './bot-process.ts';
import { PROGRAM_LINE } from './program.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Longest that starting the program a few times may take on a busy machine, in milliseconds. */
export const SLOW = 60_000;

/** Every variable, so that no `.env` of whoever runs the tests counts. */
const ENVIRONMENT = { DISCORD_TOKEN: '', DISCORD_API_URL: '', CORPUS_DIR: '', LOG_LEVEL: '', LOCALE: 'en' };

/** What a program left behind. */
export interface Run {
  readonly status: number | string;
  readonly out: string;
  readonly error: string;
}

/** Starts the program without a token, with `input` in a pipe, and waits for its end. */
export async function run(options: BotOptions): Promise<Run> {
  const bot = await startBot({ ...options, env: { ...ENVIRONMENT, ...options.env } });
  const status = await bot.exited;
  return { status, out: bot.stdout, error: bot.stderr };
}

/** Runs one command as `npm run -s ask` does. */
export function ask(args: readonly string[], options: BotOptions = {}): Promise<Run> {
  return run({ ...options, args: ['ask', ...args] });
}

/** Starts a command line of a shell, in which `PROGRAM_LINE` is the program. */
export function startInShell(line: string, variables: Readonly<Record<string, string>> = {}) {
  const child = spawn('sh', ['-c', line], { cwd: ROOT, env: environment(variables), stdio: 'pipe' });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

/** The answers that a pipe was given, which blank lines part. */
export function answersIn(out: string): string[] {
  return out.trimEnd().split('\n\n');
}

/** A folder for the files of a test; `remove` it afterwards. */
export class Scratch {
  readonly #path = mkdtempSync(join(tmpdir(), 'verbatim-terminal-'));

  /** A new folder with these files in it. */
  folder(name: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    const path = join(this.#path, name);
    mkdirSync(path);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
    return path;
  }

  remove(): void {
    rmSync(this.#path, { recursive: true });
  }
}

/** Whether this machine has the program `script` of util-linux, which makes a terminal. */
export function canMakeTerminal(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

/**
 * Starts the chat on a terminal of 80 columns and gives all that the terminal is sent when these keys are typed, the
 * last of which must end it. They are typed once the prompt is there: what comes earlier the terminal may swallow.
 */
export async function onTerminal(
  keys: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn('script', ['-qec', `stty cols 80 && ${PROGRAM_LINE}`, '/dev/null'], {
    cwd: ROOT,
    env: environment({ TERM: 'xterm', ...variables }),
    stdio: 'pipe',
    timeout: SLOW,
  });
  let shown = '';
  let isTyped = false;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    shown += text;
    if (isTyped || !shown.includes('> ')) return;
    isTyped = true;
    child.stdin.write(keys);
  });
  await new Promise((resolve) => child.once('close', resolve));
  return shown;
}

function environment(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH = '', HOME = '' } = process.env;
  return { ...ENVIRONMENT, HOME, PATH: `${ROOT}/node_modules/.bin:${PATH}`, ...variables };
}
