import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { ActionOutcome } from './action-reply.ts';
import type { ActionServices } from './action-services.ts';
import type { CommandText } from './command.ts';

/** A channel that was chosen. */
export interface ChosenChannel {
  readonly id: string;
  readonly isAnnouncement: boolean;
  /** What the bot may not do there but must to post, in the front end's names. */
  readonly missingPermissions: readonly string[];
}

/** A file that was chosen; it has not been read. */
export interface ChosenFile {
  readonly name: string;
  /** As whoever sent it says; a front end may not know. */
  readonly contentType?: string;
  /** In bytes. */
  readonly size: number;
  /** Where it can be read: `https:` from Discord, `file:` in a terminal. */
  readonly address: string;
}

/** Who asks, and what they may reach. */
export interface ActionContext {
  readonly userId: string;
  readonly locale: Locale;
  readonly services: ActionServices;
  /** Absent in direct messages, and in servers that have not added the bot. */
  readonly serverId?: string;
  /** Whether they manage the server. */
  readonly isManager: boolean;
}

/** Who asks in a server. */
export interface ServerContext extends ActionContext {
  readonly serverId: string;
}

/** The values given, by the English name of the option, or the name of the form's field. */
export type ActionValues = Readonly<Record<string, string | ChosenChannel | ChosenFile | undefined>>;

/** One option of an action. Its texts are in the action's messages, under the same name. */
export type ActionOption<Context = ServerContext> = {
  readonly name: string;
  readonly isRequired: boolean;
} & (
  | {
      readonly type: 'text';
      /** As in `CommandOption`. */
      readonly complete?: (
        typed: string,
        context: Context,
      ) => readonly Suggestion[] | Promise<readonly Suggestion[]>;
    }
  | {
      readonly type: 'choice';
      readonly choices: readonly {
        readonly value: string;
        readonly labels: Readonly<Record<Locale, string>>;
      }[];
    }
  | { readonly type: 'channel' }
  /** In a terminal: the path of a file. */
  | { readonly type: 'attachment' }
);

/** One thing that an action command does: its subcommand. */
export interface Action<Context = ServerContext> {
  readonly messages: Readonly<Record<Locale, CommandText>>;
  /** Required ones first. */
  readonly options: readonly ActionOption<Context>[];
  /** Where commands are typed as a line, a word that may stand for no option at all: `/settings show`. */
  readonly plainWord?: Readonly<Record<Locale, string>>;
  /** Whether it may take longer than a second or two; then it cannot ask with a form. Default: it never does. */
  readonly isSlow?: (values: ActionValues) => boolean;
  readonly run: (values: ActionValues, context: Context) => Promise<ActionOutcome>;
}

/** What a step of an action is given. */
export interface StepInput {
  /** The button's or form's. It may come from anybody who may take the step, and say anything. */
  readonly payload: string;
  /** What was filled in; empty for a button. */
  readonly fields: ActionValues;
}

/** What follows an action: a button leads to it, or a form that was handed in. Nobody types it. */
export type Step<Context = ServerContext> = {
  /** At most 12 characters, without colons. */
  readonly name: string;
  readonly isSlow?: (input: StepInput) => boolean;
} & (
  | {
      readonly audience?: never;
      readonly run: (input: StepInput, context: Context) => Promise<ActionOutcome>;
    }
  | {
      /** Also those whom the command is not for. */
      readonly audience: 'everyone';
      readonly run: (input: StepInput, context: ActionContext) => Promise<ActionOutcome>;
    }
);

interface CommandFor<Context> {
  readonly messages: Readonly<Record<Locale, Pick<CommandText, 'name' | 'description'>>>;
  /** Its subcommands; or the one thing that it does, which then bears the texts of the command. */
  readonly actions: readonly Action<Context>[] | Action<Context>;
  readonly steps?: readonly Step<Context>[];
}

/**
 * A command that changes something, or shows what is kept. `managers`: for those who manage a server, unless the server
 * chooses others, and in servers only. `everyone`: wherever the bot is.
 */
export type ActionCommand =
  | ({ readonly audience: 'managers' } & CommandFor<ServerContext>)
  | ({ readonly audience: 'everyone' } & CommandFor<ActionContext>);
