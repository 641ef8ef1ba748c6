import type { Locale } from './language.ts';

/**
 * What a scheduled post shows. `newest`: a summary of the articles that no earlier post of the schedule showed.
 * `article`: a summary of one article. `quote`: a quote of the day. `prompt`: a passage to discuss.
 */
export type PostKind = 'newest' | 'article' | 'quote' | 'prompt';

/** As in ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When posts are due, by the clocks of one place. */
export interface Recurrence {
  /** Local time, `HH:MM`. */
  readonly time: string;
  /** Ascending, each once, at least one. */
  readonly weekdays: readonly Weekday[];
  /** An IANA time zone: `Europe/Paris`. */
  readonly zone: string;
}

/** One time at which a post is due. */
export interface Occurrence {
  /** The local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** The local time that was asked for, `HH:MM`, even where the clocks of that day leap over it. */
  readonly time: string;
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
}

/** Who or what paused a schedule: a person, or an answer of Discord that no retry can change. */
export type PauseReason = 'administrator' | 'forbidden' | 'unknown-channel' | 'rejected';

/** Why a schedule does not run. */
export interface Pause {
  readonly reason: PauseReason;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A schedule of posts into one channel. */
export interface Schedule {
  /** Short and typable. */
  readonly id: string;
  readonly serverId: string;
  readonly channelId: string;
  /** In announcement channels each post is published to the channels that follow. */
  readonly isAnnouncement: boolean;
  readonly kind: PostKind;
  /** The article of a post of the kind `article`: its id. */
  readonly articleId?: string;
  readonly recurrence: Recurrence;
  /** The language of the words around the articles' own. */
  readonly locale: Locale;
  /** When there is nothing to post: say so, or say nothing. */
  readonly whenEmpty: 'say' | 'skip';
  /** The user who is told when the schedule had to be paused; empty once they asked to be forgotten. */
  readonly createdBy: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Absent while paused. */
  readonly next?: Occurrence;
  /** Present while paused. */
  readonly pause?: Pause;
}

/** Names one run of a schedule; there is at most one with the same three values. */
export interface RunKey {
  readonly scheduleId: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Local time, `HH:MM`; with seconds when a person asked for the run. */
  readonly time: string;
}

/**
 * `due`: to be posted. `publishing`: posted, still to be published to the channels that follow. `posted`. `empty`: there
 * was nothing to post. `missed`: too late to be posted. `refused`: Discord forbids it. `uncertain`: it may have been
 * posted, and the channel does not let us look.
 */
export type RunState = 'due' | 'publishing' | 'posted' | 'empty' | 'missed' | 'refused' | 'uncertain';

/** One run of a schedule, as its history shows it. */
export interface Run extends RunKey {
  /** Milliseconds since the epoch. */
  readonly dueAt: number;
  readonly state: RunState;
  readonly isRequested: boolean;
  /** How many due times this run stands for: more than 1 when several in a row were missed. */
  readonly covers: number;
  /** The local date of the first due time it stands for. */
  readonly coversSince: string;
  readonly messageId?: string;
  /** Milliseconds since the epoch. */
  readonly postedAt?: number;
  /** How often sending was tried. */
  readonly attempts: number;
}
