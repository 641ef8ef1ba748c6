import { type REST, Routes } from 'discord.js';
import * as v from 'valibot';

/** As many as one answer of Discord holds. */
const PAGE = 200;
const page = v.array(v.object({ id: v.string() }));

/**
 * The ids of all servers that the bot is in, asked of Discord. (Its gateway would tell of every server with all its
 * channels, and not of those that were left while the bot was down.)
 */
export async function joinedServers(rest: Pick<REST, 'get'>): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let last: string | undefined = '0';
  while (last !== undefined) {
    const query = new URLSearchParams({ limit: String(PAGE), after: last });
    const found = v.parse(page, await rest.get(Routes.userGuilds(), { query }));
    for (const { id } of found) ids.add(id);
    last = found.length < PAGE ? undefined : found.at(-1)?.id;
  }
  return ids;
}
