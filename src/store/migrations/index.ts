import type { Migration } from 'kysely';
import { schedules } from './2026-11-22-schedules.ts';
import { serverArticles } from './2026-11-23-server-articles.ts';
import { serverState } from './2026-11-24-server-state.ts';
import { welcomedServers } from './2026-11-25-welcomed-servers.ts';

/** Every change of the schema, by name, in the order of the names. What has been released is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-22-schedules': schedules,
  '2026-11-23-server-articles': serverArticles,
  '2026-11-24-server-state': serverState,
  '2026-11-25-welcomed-servers': welcomedServers,
};
