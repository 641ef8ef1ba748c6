/** Everything the terminal says in one language, besides the phrases around an answer and the commands' own texts. */
export interface TerminalMessages {
  /** Names of the chat's own commands, as typed after the slash; the first of each is shown. */
  readonly chatCommands: {
    readonly help: readonly string[];
    readonly quit: readonly string[];
    readonly locale: readonly string[];
  };
  readonly articlesLoaded: (count: number) => string;
  /** A notice says where to put some. */
  readonly noArticles: string;
  readonly howToAsk: string;
  readonly howToHelpAndQuit: string;
  readonly howToConnect: string;
  /** Headings of help. */
  readonly help: {
    readonly plainText: string;
    readonly example: string;
    readonly help: string;
    readonly locale: string;
    readonly quit: string;
    /** How the one-shot `ask` is called. */
    readonly ask: readonly string[];
  };
  /** Of a passage in which these are quoted, none of them as the answer. */
  readonly quotedHere: (names: string) => string;
  readonly passageAskedFor: string;
  readonly localeChanged: string;
  readonly localeChoice: string;
  readonly fault: string;
  /** Of an option that takes one of a few values. */
  readonly mustBe: (option: string, choices: string) => string;
  /** Questions that an action asks one after the other. */
  readonly form: {
    readonly howTo: string;
    readonly optional: string;
    readonly endWithDot: string;
    readonly path: string;
    readonly needed: string;
    readonly noSuchFile: string;
    readonly noSuchChoice: string;
    readonly wrongLength: (minimum: number, maximum: number) => string;
    /** Names of the command that gives up; `howTo` names the first. */
    readonly cancel: readonly string[];
    readonly cancelled: string;
  };
  readonly usage: UsageMessages;
}

/** What was wrong with a typed command and what would be right. Names are given as they are to be typed. */
export interface UsageMessages {
  readonly noCommand: (known: string) => string;
  readonly chatOnly: (given: string) => string;
  readonly unknownCommand: (given: string, nearest: string | undefined, known: string) => string;
  readonly unknownOption: (given: string, command: string, known: string) => string;
  readonly unexpectedWords: (given: string, command: string) => string;
  readonly missingOption: (option: string, command: string, example: string) => string;
  readonly missingValue: (given: string) => string;
  readonly repeatedOption: (option: string) => string;
  readonly notANumber: (option: string, given: string, minimum: number, maximum: number) => string;
  readonly unknownLocale: (given: string) => string;
}
