import type { Suggestion } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { Post } from '../model/post.ts';
import type { Occurrence, PostKind, Recurrence, Run, Schedule } from '../model/schedule.ts';

/** A schedule to be made, as a person asked for it. */
export interface ScheduleRequest {
  readonly serverId: string;
  readonly channelId: string;
  /** Default false. */
  readonly isAnnouncement?: boolean;
  /** Permissions that the bot lacks in the channel, by name; default none. */
  readonly missingPermissions?: readonly string[];
  readonly kind: PostKind;
  /** For the kind `article`: its key or title. */
  readonly article?: string | undefined;
  /** `08:30`, `8h30`, `8:30 pm`. */
  readonly time: string;
  /** `en semaine`, `Mon, Wed`; default every day. */
  readonly weekdays?: string | undefined;
  /** An id, a suggestion's label, or a city. */
  readonly zone: string;
  readonly locale: Locale;
  /** Default `skip`. */
  readonly whenEmpty?: Schedule['whenEmpty'];
  readonly createdBy: string;
}

/** Why a schedule cannot be made as it was asked for. */
export type ScheduleProblem =
  | { readonly code: 'unreadable-time' | 'unreadable-weekdays'; readonly given: string }
  | { readonly code: 'unknown-zone'; readonly given: string; readonly known: readonly Suggestion[] }
  | { readonly code: 'unknown-article'; readonly given: string; readonly known: readonly Suggestion[] }
  | { readonly code: 'missing-permissions'; readonly permissions: readonly string[] }
  | { readonly code: 'too-many'; readonly maximum: number };

/** A schedule with its next occurrences, none while it is paused. */
export interface ListedSchedule {
  readonly schedule: Schedule;
  readonly next: readonly Occurrence[];
}

/** A schedule was named that the server does not have; `known` are those it has. */
export interface UnknownSchedule {
  readonly status: 'unknown-schedule';
  readonly given: string;
  readonly known: readonly Schedule[];
}

/** What a change came to; `unchanged`: it was so already. */
export type ChangeOutcome = ({ readonly status: 'changed' | 'unchanged' } & ListedSchedule) | UnknownSchedule;

/** Schedules as the administrators of a server handle them. A server never sees another's. */
export interface ScheduleService {
  create(
    request: ScheduleRequest,
  ): Promise<
    | ({ readonly status: 'created' } & ListedSchedule)
    | { readonly status: 'invalid'; readonly problem: ScheduleProblem }
  >;
  /** In the order in which they were made. */
  list(serverId: string): Promise<readonly ListedSchedule[]>;
  /** Exactly what the next post would be; `silent`: there would be none, for there is nothing to post. */
  preview(
    serverId: string,
    id: string,
  ): Promise<
    | { readonly status: 'previewed'; readonly schedule: Schedule; readonly post: Post }
    | { readonly status: 'silent'; readonly schedule: Schedule }
    | UnknownSchedule
  >;
  pause(serverId: string, id: string): Promise<ChangeOutcome>;
  /** What Discord refused in the last six hours is posted after all. */
  resume(serverId: string, id: string): Promise<ChangeOutcome>;
  /** Posts once at once, besides what is planned; `unchanged` when that was asked for in the same second. */
  runNow(serverId: string, id: string): Promise<ChangeOutcome>;
  /** Latest first. */
  history(
    serverId: string,
    id: string,
    limit?: number,
  ): Promise<
    | { readonly status: 'listed'; readonly schedule: Schedule; readonly runs: readonly Run[] }
    | UnknownSchedule
  >;
  remove(
    serverId: string,
    id: string,
  ): Promise<{ readonly status: 'removed'; readonly schedule: Schedule } | UnknownSchedule>;
  /** The schedules that fit what is typed so far; the value is an id. */
  suggestSchedules(serverId: string, typed: string, locale: Locale): Promise<readonly Suggestion[]>;
  /** The articles that fit what is typed so far. */
  suggestArticles(serverId: string, typed: string): Promise<readonly Suggestion[]>;
  suggestZones(typed: string): readonly Suggestion[];
  suggestWeekdays(typed: string, locale: Locale): readonly Suggestion[];
  /** A recurrence in words: `08:30, weekdays, Europe/Paris`. */
  inWords(recurrence: Recurrence, locale: Locale): string;
}
