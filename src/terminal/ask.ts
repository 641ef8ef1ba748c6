import type { ActionCommand } from '../answer/action-command.ts';
import type { Command, CommandContext, OptionValues } from '../answer/command.ts';
import type { Answer } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { type ArgumentReading, readArguments } from './read-arguments.ts';
import type { TerminalOutput } from './terminal-options.ts';
import { isFound, toJson } from './to-json.ts';
import { ReaderGone, writeText } from './write-text.ts';

/** What the one-shot `ask` is given. */
export interface AskOptions {
  /** The words after `ask`. */
  readonly args: readonly string[];
  readonly commands: readonly Command[];
  /** The commands that only the chat has, for a clear word to whoever tries them here; default none. */
  readonly actionCommands?: readonly ActionCommand[];
  /** Called only when there is something to look up, so that help and wrong usage need not wait for the articles. */
  readonly context: (locale: Locale) => CommandContext | Promise<CommandContext>;
  /** Unless `--locale` says otherwise. */
  readonly locale: Locale;
  readonly output: TerminalOutput;
  readonly errorOutput: TerminalOutput;
  /** Escape codes for bold and dim; never in JSON. */
  readonly color: boolean;
  /** The command failed; the asker has been told kindly. */
  readonly onFault: (error: unknown) => void;
}

/** 0 found (or help shown), 1 nothing found, 2 wrong usage, 70 a fault of the program (`EX_SOFTWARE`). */
export type ExitStatus = 0 | 1 | 2 | 70;

/**
 * Runs one command and writes its answer: as text, or with `--json` as exactly one JSON object. On wrong usage and on a
 * fault it writes to `errorOutput` only.
 */
export async function runAsk(options: AskOptions): Promise<ExitStatus> {
  const asked = readArguments(options.args, options.commands, options.locale);
  try {
    return await answer(asked, options);
  } catch (error) {
    // Whoever closed the pipe has what they wanted.
    if (error instanceof ReaderGone) return 0;
    options.onFault(error);
    const { faultText } = await loadTexts();
    await writeText(options.errorOutput, faultText(asked.locale, options.errorOutput));
    return 70;
  }
}

async function answer(asked: ArgumentReading, options: AskOptions): Promise<ExitStatus> {
  const { reading, locale } = asked;
  if (reading.kind === 'run') return run(reading.command, reading.values, asked, options);
  if (reading.kind === 'help') {
    const { helpText } = await loadTexts();
    await writeText(options.output, helpText(reading.command, locale, options));
    return 0;
  }
  const { usageText } = await loadTexts();
  await writeText(options.errorOutput, usageText(reading.problem, locale, options));
  return 2;
}

async function run(
  command: Command,
  values: OptionValues,
  { isJson, locale }: ArgumentReading,
  options: AskOptions,
): Promise<ExitStatus> {
  const { output, errorOutput, color } = options;
  const context = await options.context(locale);
  const { library } = context;
  const written = async (answer: Answer, stream: TerminalOutput): Promise<string> =>
    (await loadTexts()).answerText(answer, stream, { color, locale, library });
  const given = command.run(values, context);
  if (given.status === 'invalid') {
    await writeText(errorOutput, await written(given, errorOutput));
    return 2;
  }
  await writeText(output, isJson ? `${harmlessJson(toJson(given))}\n` : await written(given, output));
  return isFound(given) ? 0 : 1;
}

/** What people read is loaded when somebody reads: most of the terminal is for that. */
const loadTexts = () => import('./ask-text.ts');

// JSON escapes the older control characters only; the others can steer a terminal too.
function harmlessJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
