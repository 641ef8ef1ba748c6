import type { Store } from '../../store/store.ts';

/** What forgetting servers needs. */
export interface ForgettingParts {
  readonly store: Pick<Store, 'keeping'>;
  /** The ids of all servers that the bot is in. */
  readonly joined: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly forget: (serverId: string) => Promise<void>;
}

/** How long the data of a server are kept after the bot has left it, in milliseconds: thirty days. */
export const KEPT_FOR = 30 * 24 * 3_600_000;
/** The terminal has data of its own, which no server of Discord is asked about. */
const OF_DISCORD = /^\d{1,20}$/u;

/**
 * Writes down which servers the bot has left, and deletes the data of those that it left long ago. A server that it came
 * back to in time keeps them. Gives the ids of those that were forgotten.
 */
export async function forgetLeftServers(parts: ForgettingParts): Promise<readonly string[]> {
  const { store, joined, now, forget } = parts;
  const removed = await store.keeping.removed();
  const forgotten: string[] = [];
  for (const serverId of await store.keeping.servers()) {
    if (!OF_DISCORD.test(serverId)) continue;
    const since = removed.get(serverId);
    if (joined.has(serverId)) {
      if (since !== undefined) await store.keeping.unmarkRemoved(serverId);
    } else if (since === undefined) {
      await store.keeping.markRemoved(serverId, now);
    } else if (now - since >= KEPT_FOR) {
      await forget(serverId);
      forgotten.push(serverId);
    }
  }
  return forgotten;
}
