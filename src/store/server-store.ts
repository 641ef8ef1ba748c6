import type { Correction, Report } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';

/** The settings of all servers. */
export interface SettingsStore {
  /** Those of every server that has some. */
  all(): Promise<ReadonlyMap<string, ServerSettings>>;
  find(serverId: string): Promise<ServerSettings | undefined>;
  put(serverId: string, settings: ServerSettings): Promise<void>;
  remove(serverId: string): Promise<void>;
}

/** How many reports a server and a person may have. */
export interface ReportLimits {
  /** Open ones of the server. */
  readonly open: number;
  /** Of the person in the server since a time. */
  readonly ofPerson: number;
  readonly since: number;
}

/** Reports, and the corrections that came of them. */
export interface ReportStore {
  add(report: Report, limits: ReportLimits): Promise<'added' | 'too-many-open' | 'too-many-of-person'>;
  /** The open ones, oldest first. */
  open(serverId: string): Promise<readonly Report[]>;
  /** Settled ones included, oldest first. */
  ofServer(serverId: string): Promise<readonly Report[]>;
  find(serverId: string, id: string): Promise<Report | undefined>;
  /** Ends a report, with the correction that came of it. False when it is not open any more; then nothing changes. */
  settle(
    serverId: string,
    id: string,
    end: { readonly state: 'corrected' | 'dismissed'; readonly by: string; readonly at: number },
    correction?: Correction,
  ): Promise<boolean>;
  /** Puts a correction, or replaces the one of the same id. */
  putCorrection(correction: Correction): Promise<void>;
  /** The corrections of every server. */
  allCorrections(): Promise<readonly Correction[]>;
  /** Oldest first. */
  corrections(serverId: string): Promise<readonly Correction[]>;
  /** False when there is none. */
  removeCorrection(serverId: string, id: string): Promise<boolean>;
}

/** What is kept of one person. */
export interface PersonData {
  readonly reports: readonly Report[];
  /** How many corrections, schedules and articles bear their id, over all servers. */
  readonly corrections: number;
  readonly schedules: number;
  readonly articles: number;
}

/** Servers and persons, over all that is kept. */
export interface KeepingStore {
  /** The ids of all servers of which something is kept. */
  servers(): Promise<readonly string[]>;
  /** When each server that the bot is no longer in was first missed. */
  removed(): Promise<ReadonlyMap<string, number>>;
  /** The bot is no longer in the server; a time that is written down already stays. */
  markRemoved(serverId: string, at: number): Promise<void>;
  /** The bot is in the server after all, or again. */
  unmarkRemoved(serverId: string): Promise<void>;
  /** Writes down that those who manage a server have been welcomed. True the first time. */
  welcome(serverId: string, at: number): Promise<boolean>;
  /** Deletes all that is kept of a server. */
  forgetServer(serverId: string): Promise<void>;
  person(userId: string): Promise<PersonData>;
  /** Deletes the person's reports, and their id from whatever else bears it; that stays with its server. */
  forgetPerson(userId: string): Promise<void>;
}
