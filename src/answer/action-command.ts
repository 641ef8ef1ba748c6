import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { Post } from '../model/post.ts';
import type { CommandText } from './command.ts';
import type { ScheduleService } from './schedule-service.ts';

/** A part of a line: plain words, or what each front end writes in its own way. Times are milliseconds since the epoch. */
export type Piece =
  | string
  | { readonly time: number }
  | { readonly channelId: string }
  | { readonly messageId: string; readonly channelId: string; readonly serverId: string };

/** One line of a reply. */
export type Line = readonly Piece[];

/** What an action answers. Only whoever asked sees it. */
export interface ActionReply {
  /** `refused`: nothing was done, and the lines say why. */
  readonly status: 'done' | 'refused';
  /** Never empty. */
  readonly lines: readonly Line[];
  /** Shown under the lines as it would be posted. */
  readonly post?: Post;
}

/** A channel that was chosen. */
export interface ChosenChannel {
  readonly id: string;
  readonly isAnnouncement: boolean;
  /** What the bot may not do there but must to post, in the front end's names. */
  readonly missingPermissions: readonly string[];
}

/** What actions reach, besides who asks and where. */
export interface ActionServices {
  readonly schedules: ScheduleService;
}

/** Who asks, where, and what they may reach. */
export interface ActionContext extends ActionServices {
  readonly serverId: string;
  readonly userId: string;
  readonly locale: Locale;
}

/** The values given, by the option's English name. */
export type ActionValues = Readonly<Record<string, string | ChosenChannel | undefined>>;

/** One option of an action. Its texts are in the action's messages, under the same name. */
export type ActionOption =
  | {
      readonly type: 'text';
      readonly name: string;
      readonly isRequired: boolean;
      /** As in `CommandOption`. */
      readonly complete?: (
        typed: string,
        context: ActionContext,
      ) => readonly Suggestion[] | Promise<readonly Suggestion[]>;
    }
  | {
      readonly type: 'choice';
      readonly name: string;
      readonly isRequired: boolean;
      readonly choices: readonly {
        readonly value: string;
        readonly labels: Readonly<Record<Locale, string>>;
      }[];
    }
  | { readonly type: 'channel'; readonly name: string; readonly isRequired: boolean };

/** One thing that an action command does: its subcommand. */
export interface Action {
  readonly messages: Readonly<Record<Locale, CommandText>>;
  /** Required ones first. */
  readonly options: readonly ActionOption[];
  readonly run: (values: ActionValues, context: ActionContext) => Promise<ActionReply>;
}

/** A command that changes something in a server, for those who manage it. */
export interface ActionCommand {
  readonly messages: Readonly<Record<Locale, Pick<CommandText, 'name' | 'description'>>>;
  readonly actions: readonly Action[];
}
