import type { Command, TypedCommand } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import { nearestCommand } from './find-command.ts';
import { messages } from './messages.ts';
import { shorten } from './shorten.ts';
import type { UsageProblem } from './usage-problem.ts';

/** How commands and options are written where the message is read. */
export interface Manner {
  readonly locale: Locale;
  readonly commands: readonly Command[];
  /** Names of further commands that only the chat has. */
  readonly others: readonly string[];
  /** A command's name as it is typed there: `/who-said`, `who-said`. */
  readonly writeCommand: (name: string) => string;
  /** An option's name as it is typed there: `speaker:`, `--speaker`. */
  readonly writeOption: (name: string) => string;
  /** A command's example as it is typed there. */
  readonly writeExample: (command: TypedCommand) => string;
}

/** What was wrong with a typed command and what would be right. */
export function explainUsage(problem: UsageProblem, manner: Manner): string {
  const { locale } = manner;
  const usage = messages[locale].usage;
  const given = 'given' in problem ? shorten(problem.given) : '';
  const name = 'command' in problem ? manner.writeCommand(problem.command.messages[locale].name) : '';
  const option = 'option' in problem ? optionName(problem.command, problem.option, locale) : '';
  switch (problem.code) {
    case 'no-command':
      return usage.noCommand(knownCommands(manner));
    case 'unknown-command': {
      const nearest = nearestCommand(problem.given, manner.commands, locale, manner.others);
      const written = nearest === undefined ? undefined : manner.writeCommand(nearest);
      return usage.unknownCommand(given, written, knownCommands(manner));
    }
    case 'chat-only':
      return usage.chatOnly(given);
    case 'unknown-option': {
      const known = problem.command.options.map((known) =>
        manner.writeOption(optionName(problem.command, known.name, locale)),
      );
      return usage.unknownOption(given, name, known.join(', '));
    }
    case 'unexpected-words':
      return usage.unexpectedWords(given, name);
    case 'missing-option':
      return usage.missingOption(option, name, manner.writeExample(problem.command));
    case 'missing-value':
      return usage.missingValue(given);
    case 'repeated-option':
      return usage.repeatedOption(option);
    case 'not-a-number':
      return usage.notANumber(option, given, problem.minimum, problem.maximum);
    case 'unknown-locale':
      return usage.unknownLocale(given);
  }
}

/** An option's name in the asker's language. */
export function optionName(command: TypedCommand, option: string, locale: Locale): string {
  return command.messages[locale].options[option]?.name ?? option;
}

function knownCommands({ commands, locale, others, writeCommand }: Manner): string {
  return [...commands.map((command) => command.messages[locale].name), ...others]
    .map(writeCommand)
    .join(', ');
}
