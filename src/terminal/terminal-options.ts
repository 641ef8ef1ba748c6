import type { ActionCommand } from '../answer/action-command.ts';
import type { Command, CommandContext } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';
import type { TerminalActions } from './action-talk.ts';
import type { AnswerLook } from './drawing.ts';

/** A text in every language of the interface. */
export type LocalText = Readonly<Record<Locale, string>>;

/** Where answers are written. `isTTY` and `columns` are there when it is a terminal. */
export type TerminalOutput = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** What the terminal is given: the streams, so that it can be tried without one, and what it may show. */
export interface TerminalOptions {
  readonly commands: readonly Command[];
  /** What the asker may see, asked anew for every line, since articles come and go. */
  readonly context: (locale: Locale) => CommandContext;
  /** The commands that change something, for help and for Tab; default none. */
  readonly actionCommands?: readonly ActionCommand[];
  /** What runs them; default none. `print` shows the posts that come meanwhile. */
  readonly actions?: (print: (text: string) => void, look: () => AnswerLook) => TerminalActions;
  /** To begin with; `/locale` changes it. */
  readonly locale: Locale;
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined };
  readonly output: TerminalOutput;
  /** For notices in pipe mode. */
  readonly errorOutput: NodeJS.WritableStream;
  /** A chat with prompt and line editing; else one command a line. Default: when both input and output are terminals. */
  readonly isInteractive?: boolean;
  /** Escape codes for bold and dim. */
  readonly color: boolean;
  /** False on a terminal that knows no cursor movement (`TERM=dumb`). Default true. */
  readonly hasLineEditing?: boolean;
  /**
   * Says from now on, and at once for what is known already, what the asker should hear of: an unreadable file, an
   * article that came or went, that there are no articles and where to put them. Returns what ends it.
   */
  readonly notices?: (print: (notice: LocalText) => void) => () => void;
  /** A command failed; the asker has been told kindly. */
  readonly onFault: (error: unknown) => void;
  /** Ends the conversation. */
  readonly signal?: AbortSignal;
}
