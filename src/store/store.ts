import type { Occurrence, PauseReason, Run, RunKey, Schedule } from '../model/schedule.ts';
import type { ArticleDraft, ServerArticle } from '../model/server-article.ts';

import type { KeepingStore, ReportStore, SettingsStore } from './server-store.ts';

export type { KeepingStore, PersonData, ReportLimits, ReportStore, SettingsStore } from './server-store.ts';

/** What outlives the process. Every method is one transaction. */
export interface Store {
  readonly schedules: ScheduleStore;
  readonly runs: RunStore;
  readonly articles: ServerArticleStore;
  readonly drafts: ArticleDraftStore;
  readonly settings: SettingsStore;
  readonly reports: ReportStore;
  readonly keeping: KeepingStore;
  /** Whether other processes may be using the same data. */
  readonly isShared: boolean;
  close(): Promise<void>;
}

/** A run to be recorded. */
export interface NewRun extends Occurrence {
  readonly state: 'due' | 'missed';
  /** Default 1. */
  readonly covers?: number;
  /** Default: its own date. */
  readonly coversSince?: string;
}

/** Moves a schedule from one occurrence to the next. */
export interface Move {
  readonly id: string;
  readonly from: Occurrence;
  /** What became due. */
  readonly runs: readonly NewRun[];
  readonly next: Occurrence;
}

/** An administrator who has to be told that a schedule was paused. */
export interface PendingNotice {
  readonly schedule: Schedule;
  readonly reason: PauseReason;
  /** Milliseconds since the epoch. */
  readonly pausedAt: number;
}

/** The schedules of all servers. */
export interface ScheduleStore {
  /** False when the id is taken. */
  add(schedule: Schedule): Promise<boolean>;
  find(id: string): Promise<Schedule | undefined>;
  /** In the order in which they were made. */
  ofServer(serverId: string): Promise<readonly Schedule[]>;
  /** Those that are not paused, in the order of their ids, after one of them. */
  active(after: string, limit: number): Promise<readonly Schedule[]>;
  /** Those whose next occurrence is at `now` or before, earliest first. */
  due(now: number, limit: number): Promise<readonly Schedule[]>;
  /**
   * Records runs and moves schedules on. A run that is recorded already stays as it is, and a schedule that no longer
   * waits for the occurrence it is to be moved from is left alone. Gives the number of schedules moved.
   */
  advance(moves: readonly Move[]): Promise<number>;
  /**
   * Makes the schedule wait for an earlier occurrence, and forgets its missed runs that are due after `now`: for a clock
   * that was ahead and was set back.
   */
  rewind(id: string, next: Occurrence, now: number): Promise<void>;
  /** Pauses on a person's word. False when it is not active. */
  pause(id: string, at: number): Promise<boolean>;
  /**
   * Resumes. Runs that Discord refused and that were due after `refusedSince` are due once more. False when it is not
   * paused.
   */
  resume(id: string, next: Occurrence, refusedSince: number): Promise<boolean>;
  /** Removes the schedule with its history. */
  remove(id: string): Promise<boolean>;
  /** The pauses that nobody has been told of yet. */
  notices(limit: number): Promise<readonly PendingNotice[]>;
  /** The pause at `pausedAt` has been told, or cannot be. */
  settleNotice(id: string, pausedAt: number): Promise<void>;
}

/** A run that this process has to see to until the lease ends. */
export interface ClaimedRun {
  readonly run: Run;
  readonly schedule: Schedule;
  /** When a message that nobody confirmed may have been sent first; absent when none was. */
  readonly doubtSince?: number;
  /** When the last such message may have been sent. */
  readonly lastSentAt?: number;
  /** What an earlier attempt chose to post. */
  readonly choice?: Choice;
}

/** What a run posts. */
export interface Choice {
  /** Ids of the articles, quotes or passages. */
  readonly items: readonly string[];
  /** Counts how often all items have been used up; from 0. */
  readonly round: number;
}

/** How to claim runs. Times in milliseconds. */
export interface ClaimRequest {
  readonly now: number;
  /** Names the process. */
  readonly owner: string;
  readonly lease: number;
  /** No honest waiting time is longer; what waits longer was written by a clock that was ahead. */
  readonly longestWait: number;
  readonly limit: number;
}

/** How a run ended. */
export type RunEnd =
  | { readonly state: 'posted' | 'publishing'; readonly messageId: string; readonly at: number }
  | { readonly state: 'empty' | 'missed' | 'uncertain' };

/** The runs of all schedules. */
export interface RunStore {
  /** Records a run that a person asked for. False when it is recorded already. */
  request(scheduleId: string, occurrence: Occurrence): Promise<boolean>;
  /**
   * Leases runs that are due or to be published, earliest due first; none that another process holds, and none of a
   * paused schedule unless a person asked for it.
   */
  claim(request: ClaimRequest): Promise<readonly ClaimedRun[]>;
  /**
   * Writes down, before anything is sent, what is about to be sent, and renews the lease. False when the lease is lost
   * or the schedule was paused or removed: then nothing may be sent.
   */
  begin(
    key: RunKey,
    claim: { readonly owner: string; readonly lease: number },
    choice: Choice,
    at: number,
  ): Promise<boolean>;
  /** Gives a run back, to be tried again from `at`. `isDoubtful`: what was sent may have arrived. */
  release(key: RunKey, owner: string, at: number, isDoubtful: boolean): Promise<void>;
  /** Ends a run, and remembers its items as used if it was posted. An end is never overwritten by another. */
  finish(key: RunKey, end: RunEnd): Promise<void>;
  /** Ends a run as refused and pauses its schedule for that reason, to be told to its administrator. */
  refuse(key: RunKey, reason: Exclude<PauseReason, 'administrator'>, at: number): Promise<void>;
  find(key: RunKey): Promise<Run | undefined>;
  /** Latest first. `until`: only those that were due by then. */
  history(scheduleId: string, limit: number, until?: number): Promise<readonly Run[]>;
  /** What earlier posts of the schedule used: item → round in which it was last used. */
  usedItems(scheduleId: string): Promise<ReadonlyMap<string, number>>;
  /** Ends all leases; only for a store that is not shared, when its process starts. */
  releaseAll(): Promise<void>;
  /** When something is to be done next, in milliseconds since the epoch; absent when nothing ever is. */
  nextWake(): Promise<number | undefined>;
}

/** What came of adding an article: `known`: the server has the very same text, under `key`. */
export type AddedArticle =
  | { readonly status: 'added' }
  | { readonly status: 'key-taken' }
  | { readonly status: 'known'; readonly key: string };

/** The articles that servers added. One server's are never given for another. */
export interface ServerArticleStore {
  add(article: ServerArticle): Promise<AddedArticle>;
  /** In the order in which they were added. */
  ofServer(serverId: string): Promise<readonly ServerArticle[]>;
  find(serverId: string, key: string): Promise<ServerArticle | undefined>;
  /**
   * Puts a text that was read again in the place of an article's. `known`: another article of the server has it;
   * `unknown`: there is no such article any more.
   */
  reread(
    article: Pick<ServerArticle, 'serverId' | 'key' | 'text' | 'headings' | 'readAt'>,
  ): Promise<'changed' | 'known' | 'unknown'>;
  /** False when there is no such article. */
  remove(serverId: string, key: string): Promise<boolean>;
  /** The servers that have articles, those first whose articles changed last. */
  servers(): Promise<readonly string[]>;
  /** Differs whenever the articles of the server do: so that processes which share them see each other's changes. */
  revision(serverId: string): Promise<string>;
}

/** The articles that wait for a person's word. */
export interface ArticleDraftStore {
  /** Puts a draft, or replaces the one of the same id. Of each server the `most` that expire last are kept. */
  put(draft: ArticleDraft, most: number): Promise<void>;
  /** Of this server only, and only before it expires. */
  find(serverId: string, id: string, now: number): Promise<ArticleDraft | undefined>;
  remove(serverId: string, id: string): Promise<void>;
  /** Removes what has expired, in every server. */
  expire(now: number): Promise<void>;
}

/** Why a store cannot be opened; the message is one line for the person who starts the program. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
  readonly reason:
    | 'in-use'
    | 'damaged'
    | 'newer-version'
    | 'foreign'
    | 'unreachable'
    | 'unusable'
    | 'removed';

  constructor(reason: StoreRefused['reason'], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
