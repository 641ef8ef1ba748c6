import type { Answer, CommandName, Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { Library } from './library.ts';

/** Name and description of a command and of its options, in one language. */
export interface CommandText {
  /** As typed after the slash: lower case, `^[-_'\p{L}\p{N}]{1,32}$`. */
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  /** One line that works on the shipped article, without the slash: shown in help. */
  readonly example: string;
  /** By the option's English name; one for every option. */
  readonly options: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  /** By the action's English name; one for every action of a command that has some. */
  readonly actions?: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}

/** What a command's `messages.ts` holds. */
export type CommandMessages = Readonly<Record<Locale, CommandText>>;

/** Where a command runs. */
export interface CommandContext {
  /** What the asker may see. */
  readonly library: Library;
  readonly locale: Locale;
  /** The key of the article that is meant where none is named; as `withDefaultArticle` takes it. Default: none. */
  readonly defaultArticle?: string;
  /** Where chance comes from: from 0 up to, but not including, 1. Default: `Math.random`. */
  readonly random?: () => number;
}

/** The values given, by the option's English name. An integer option's value is a number, every other a string. */
export type OptionValues = Readonly<Record<string, string | number | undefined>>;

/** One of several things that a command does. */
export interface CommandAction {
  readonly name: string;
  readonly options: readonly { readonly name: string; readonly isRequired: boolean }[];
}

/** One option of a command. Its texts are in the command's messages, under the same name. */
export type CommandOption =
  | {
      /** Which of several things the command does: a subcommand on Discord, the first word in the terminal. */
      readonly type: 'action';
      readonly name: string;
      readonly isRequired: true;
      /** Each with the options that it takes, in order. The option's value is the action's English name. */
      readonly actions: readonly CommandAction[];
    }
  | {
      readonly type: 'text';
      readonly name: string;
      readonly isRequired: boolean;
      /** Suggestions for what is typed so far, best first, at most 25; each value must be accepted as the option's value. */
      readonly complete?: (typed: string, context: CommandContext) => readonly Suggestion[];
    }
  | {
      readonly type: 'integer';
      readonly name: string;
      readonly isRequired: boolean;
      readonly minimum: number;
      readonly maximum: number;
    };

/**
 * A command as every front end offers it: Discord registers it, the terminal parses it. The first option is the one that
 * bare text in the terminal fills.
 */
export interface Command {
  /** The English name, which is its identity everywhere. */
  readonly name: CommandName;
  readonly messages: CommandMessages;
  /** Required ones first; an option of type `action` before all others. */
  readonly options: readonly CommandOption[];
  /** Pure: the same library and values give the same answer. */
  readonly run: (values: OptionValues, context: CommandContext) => Answer;
}

/** As much of a command as reading and explaining what was typed needs. */
export type TypedCommand = Pick<Command, 'messages' | 'options'>;
