import type { ActionCommand } from '../answer/action-command.ts';
import type { Command, CommandContext, OptionValues } from '../answer/command.ts';
import type { Answer } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import { isNamed } from './action-help.ts';
import { explainUsage, type Manner } from './explain-usage.ts';
import { messages } from './messages.ts';
import { type ArgumentReading, readArguments } from './read-arguments.ts';
import { renderAnswer } from './render-answer.ts';
import { commandHelp, type HelpLook, optionHelp } from './render-help.ts';
import { screenWidth } from './screen-width.ts';
import { shellExample } from './shell-words.ts';
import { createStyles } from './styles.ts';
import type { TerminalOutput } from './terminal-options.ts';
import { isFound, toJson } from './to-json.ts';
import type { UsageProblem } from './usage-problem.ts';
import { wrapText } from './wrap.ts';
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
    await complain(messages[asked.locale].fault, options);
    return 70;
  }
}

async function answer(asked: ArgumentReading, options: AskOptions): Promise<ExitStatus> {
  const { reading, locale } = asked;
  if (reading.kind === 'run') return run(reading.command, reading.values, asked, options);
  if (reading.kind === 'help') {
    await writeText(options.output, `${help(reading.command, locale, options).join('\n')}\n`);
    return 0;
  }
  const manner: Manner = { ...mannerOf(locale), commands: options.commands, others: [] };
  return complain(explainUsage(problemOf(reading.problem, options), manner), options);
}

/** A command that changes something is known, but not here. */
function problemOf(problem: UsageProblem, { actionCommands = [] }: AskOptions): UsageProblem {
  const isAction =
    problem.code === 'unknown-command' &&
    actionCommands.some(({ messages: texts }) => isNamed(texts, problem.given.replace(/^\//u, '')));
  return isAction ? { code: 'chat-only', given: problem.given.replace(/^\//u, '') } : problem;
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
  const written = (given: Answer, stream: TerminalOutput): string =>
    `${renderAnswer(given, { locale, width: screenWidth(stream), color, isCompact: false, library })}\n`;
  const given = command.run(values, context);
  if (given.status === 'invalid') {
    await writeText(errorOutput, written(given, errorOutput));
    return 2;
  }
  await writeText(output, isJson ? `${harmlessJson(toJson(given))}\n` : written(given, output));
  return isFound(given) ? 0 : 1;
}

async function complain(text: string, { errorOutput }: AskOptions): Promise<2> {
  await writeText(errorOutput, `${wrapText(text, screenWidth(errorOutput)).join('\n')}\n`);
  return 2;
}

function help(
  command: Command | undefined,
  locale: Locale,
  { commands, output, color }: AskOptions,
): string[] {
  const width = screenWidth(output);
  const look: HelpLook = { ...mannerOf(locale), width, styles: createStyles(color) };
  if (command) return [...commandHelp(command, look), ...optionHelp(command, look)];
  const ask = messages[locale].help.ask.flatMap((line) =>
    wrapText(line.trim(), width, /^ */u.exec(line)?.[0]),
  );
  return [...ask, ...commands.flatMap((each) => ['', ...commandHelp(each, look)])];
}

function mannerOf(locale: Locale): Omit<Manner, 'commands' | 'others'> {
  return {
    locale,
    writeCommand: (name) => name,
    writeOption: (name) => `--${name}`,
    writeExample: (command) => shellExample(command, locale),
  };
}

// JSON escapes the older control characters only; the others can steer a terminal too.
function harmlessJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
