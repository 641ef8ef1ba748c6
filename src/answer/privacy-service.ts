import type { ServerSettings } from '../model/server-settings.ts';

/** How much is kept of one person, over all servers. */
export interface KeptOfPerson {
  readonly reports: number;
  /** What bears their id: corrections and schedules that they made, articles that they added. */
  readonly corrections: number;
  readonly schedules: number;
  readonly articles: number;
}

/** How much is kept of one server. */
export interface KeptOfServer {
  /** Absent where nothing was changed. */
  readonly settings?: ServerSettings;
  readonly schedules: number;
  readonly articles: number;
  /** Settled ones included. */
  readonly reports: number;
  readonly corrections: number;
}

/** What is kept, for those whom it is about: to look at, to take along, and to delete. */
export interface PrivacyService {
  ofPerson(userId: string): Promise<KeptOfPerson>;
  /** All of it, as JSON. */
  exportPerson(userId: string): Promise<string>;
  /** Deletes it; what a server made of it stays with the server, without their id. */
  forgetPerson(userId: string): Promise<void>;
  ofServer(serverId: string): Promise<KeptOfServer>;
  /** All of it, as JSON, without the ids of those who reported. */
  exportServer(serverId: string): Promise<string>;
  /** Deletes all of it. */
  forgetServer(serverId: string): Promise<void>;
}
