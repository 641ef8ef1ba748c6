import { setImmediate } from 'node:timers/promises';
import type { Library } from '../answer/library.ts';
import type { Clock } from '../model/clock.ts';
import type { ServerArticle } from '../model/server-article.ts';
import type { ServerArticleStore } from '../store/store.ts';
import { articleIdOf, articleOfServer } from './article-of-server.ts';
import type { OwnShelf } from './own-shelf.ts';

/** What the libraries of servers are made of. */
export interface ServerLibrariesParts {
  readonly store: Pick<ServerArticleStore, 'ofServer' | 'revision'>;
  /** The articles that every server sees: all that most servers have. */
  readonly shared: Library;
  /** An empty place for one server's own. */
  readonly makeShelf: () => OwnShelf;
  readonly clock: Clock;
  /** Whether other processes may be adding articles too. */
  readonly isShared: boolean;
  /** How much own text is kept ready, over all servers, in UTF-16 code units; default 20 million. */
  readonly mostCharacters?: number;
}

/** The libraries of servers: built when first asked for, given up when long unused. */
export interface ServerLibraries {
  /** What a server sees, at once where it is ready. */
  readonly libraryOf: (serverId: string) => Library | Promise<Library>;
  /** Takes in an article that was stored, or stored anew. It is there at once; the quotes of a long one follow. */
  readonly put: (article: ServerArticle) => Promise<void>;
  readonly remove: (serverId: string, key: string) => Promise<void>;
  /** Gives up what is ready for a server; the next who asks gets what is stored then. */
  readonly forget: (serverId: string) => void;
}

/** Some ten bytes of memory a character, with its index and quotes. */
const MOST_CHARACTERS = 20_000_000;
const MINUTE = 60_000;
/** Unused for so long, a library is given up. In milliseconds. */
const KEPT_FOR = 30 * MINUTE;
/** So often it is asked whether another process changed something. In milliseconds. */
const LOOKED_AT_EVERY = 500;

interface Entry {
  readonly loading: Promise<Loaded>;
  loaded?: Loaded;
  usedAt: number;
  lookedAt: number;
}

interface Loaded {
  shelf: OwnShelf | undefined;
  readonly lengths: Map<string, number>;
  revision: string;
}

/** Makes the libraries of servers. */
export function createServerLibraries(parts: ServerLibrariesParts): ServerLibraries {
  const { store, shared, makeShelf, clock, isShared, mostCharacters = MOST_CHARACTERS } = parts;
  const entries = new Map<string, Entry>();

  const load = async (serverId: string): Promise<Loaded> => {
    const revision = isShared ? await store.revision(serverId) : '';
    const articles = await store.ofServer(serverId);
    const loaded: Loaded = { shelf: undefined, lengths: new Map(), revision };
    for (const article of articles) {
      await putInto(loaded, article);
      // Between two articles people are answered.
      await setImmediate();
    }
    return loaded;
  };
  const putInto = (loaded: Loaded, article: ServerArticle): Promise<void> => {
    loaded.shelf ??= makeShelf();
    loaded.lengths.set(article.key, article.text.length);
    return loaded.shelf.put(articleOfServer(article.serverId, article.key, article));
  };

  const enter = (serverId: string): Entry => {
    const now = clock();
    const loading = load(serverId);
    const entry: Entry = { loading, usedAt: now, lookedAt: now };
    entries.set(serverId, entry);
    loading.then(
      (loaded) => {
        entry.loaded = loaded;
        giveUpOthers(serverId, now);
      },
      () => {
        if (entries.get(serverId) === entry) entries.delete(serverId);
      },
    );
    return entry;
  };
  /** Those who have one of these in hand keep it for as long as they need it. */
  const giveUpOthers = (serverId: string, now: number): void => {
    // In the order of their last use: each use puts an entry at the end.
    let characters = entries.values().reduce((sum, entry) => sum + sizeOf(entry), 0);
    for (const [id, entry] of entries) {
      if (id === serverId || !entry.loaded) continue;
      if (entry.usedAt > now - KEPT_FOR && characters <= mostCharacters) continue;
      characters -= sizeOf(entry);
      entries.delete(id);
    }
  };
  /** Another process may have added an article: what is ready is given meanwhile. */
  const lookAgain = async (serverId: string, entry: Entry, loaded: Loaded): Promise<void> => {
    const revision = await store.revision(serverId).catch(() => loaded.revision);
    if (revision === loaded.revision || entries.get(serverId) !== entry) return;
    const fresh = await load(serverId).catch(() => undefined);
    if (fresh && entries.get(serverId) === entry) entry.loaded = fresh;
  };

  return {
    libraryOf: (serverId) => {
      const entry = entries.get(serverId) ?? enter(serverId);
      const now = clock();
      entry.usedAt = now;
      entries.delete(serverId);
      entries.set(serverId, entry);
      const { loaded } = entry;
      if (!loaded) return entry.loading.then(({ shelf }) => shelf?.library ?? shared);
      if (isShared && now - entry.lookedAt >= LOOKED_AT_EVERY) {
        entry.lookedAt = now;
        void lookAgain(serverId, entry, loaded);
      }
      return loaded.shelf?.library ?? shared;
    },
    put: async (article) => {
      const entry = entries.get(article.serverId);
      if (!entry) return;
      await entry.loading;
      if (entry.loaded) void putInto(entry.loaded, article);
    },
    remove: async (serverId, key) => {
      const entry = entries.get(serverId);
      if (!entry) return;
      await entry.loading;
      entry.loaded?.lengths.delete(key);
      entry.loaded?.shelf?.remove(articleIdOf(serverId, key));
    },
    forget: (serverId) => entries.delete(serverId),
  };
}

function sizeOf({ loaded }: Entry): number {
  return loaded?.lengths.values().reduce((sum, length) => sum + length, 0) ?? 0;
}
