import type { Command, CommandContext } from '../answer/command.ts';
import type { Answer } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { AskOptions } from './ask.ts';
import { explainUsage, type Manner } from './explain-usage.ts';
import { isNamed } from './find-command.ts';
import { messages } from './messages.ts';
import { renderAnswer } from './render-answer.ts';
import { commandHelp, type HelpLook, optionHelp } from './render-help.ts';
import { screenWidth } from './screen-width.ts';
import { shellExample } from './shell-words.ts';
import { createStyles } from './styles.ts';
import type { TerminalOutput } from './terminal-options.ts';
import type { UsageProblem } from './usage-problem.ts';
import { wrapText } from './wrap.ts';

// What the one-shot `ask` writes to be read by people, apart: a script that reads JSON waits for none of it.

/** An answer as a person reads it on `stream`. */
export function answerText(
  answer: Answer,
  stream: TerminalOutput,
  { color, locale, library }: Pick<AskOptions, 'color'> & Pick<CommandContext, 'locale' | 'library'>,
): string {
  const width = screenWidth(stream);
  return `${renderAnswer(answer, { locale, width, color, isCompact: false, library })}\n`;
}

/** Says that something went wrong, and nothing of what. */
export function faultText(locale: Locale, stream: TerminalOutput): string {
  return lines(messages[locale].fault, stream);
}

/** Says what is wrong with the words that were given, and what they may be. */
export function usageText(problem: UsageProblem, locale: Locale, options: AskOptions): string {
  const manner: Manner = { ...mannerOf(locale), commands: options.commands, others: [] };
  return lines(explainUsage(problemOf(problem, options), manner), options.errorOutput);
}

/** How to use one command, or all. */
export function helpText(command: Command | undefined, locale: Locale, options: AskOptions): string {
  return `${help(command, locale, options).join('\n')}\n`;
}

function lines(text: string, stream: TerminalOutput): string {
  return `${wrapText(text, screenWidth(stream)).join('\n')}\n`;
}

/** A command that changes something is known, but not here. */
function problemOf(problem: UsageProblem, { actionCommands = [] }: AskOptions): UsageProblem {
  const isAction =
    problem.code === 'unknown-command' &&
    actionCommands.some(({ messages: texts }) => isNamed(texts, problem.given.replace(/^\//u, '')));
  return isAction ? { code: 'chat-only', given: problem.given.replace(/^\//u, '') } : problem;
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
