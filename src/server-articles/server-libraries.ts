import { setImmediate } from 'node:timers/promises';
import type { Library } from '../answer/library.ts';
import { passagesOf } from '../ingest/passages-of.ts';
import type { Clock } from '../model/clock.ts';
import type { ServerArticle } from '../model/server-article.ts';
import type { ServerArticleStore } from '../store/store.ts';
import { articleIdOf, articleOfServer } from './article-of-server.ts';
import type { OwnShelf, Shelved } from './own-shelf.ts';

/** What the libraries of servers are made of. */
export interface ServerLibrariesParts {
  readonly store: Pick<ServerArticleStore, 'ofServer' | 'revision' | 'servers'>;
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
  /** Takes in an article that was stored, or stored anew, and resolves when it is there; the quotes of a long one follow. */
  readonly put: (article: ServerArticle) => Promise<void>;
  readonly remove: (serverId: string, key: string) => Promise<void>;
  /** Makes ready what fits in, so that whoever asks first after a start need not wait. Stops when told to. */
  readonly warmUp: (signal: AbortSignal) => Promise<void>;
  /** Gives up what is ready for a server; the next who asks gets what is stored then. */
  readonly forget: (serverId: string) => void;
}

/** Twelve and a half bytes of memory a character, with index and quotes (tests/bench/RESULTS.md): 250 MB in all. */
const MOST_CHARACTERS = 20_000_000;
/** Unused for so long, a library is given up. In milliseconds: six hours. */
const KEPT_FOR = 6 * 3_600_000;
/** So often it is asked whether another process changed something. In milliseconds. */
const LOOKED_AT_EVERY = 500;

/** What is ready of one server. A server without articles of its own has no shelf: it sees what is shared. */
interface Loaded {
  shelf: OwnShelf | undefined;
  /** How long each article is, by its key. */
  readonly lengths: Map<string, number>;
  readonly revision: string;
}

interface Entry {
  readonly loading: Promise<Loaded>;
  /** Resolves for whoever asked last while it was being read. */
  waiting: Promise<Loaded>;
  loaded?: Loaded;
  usedAt: number;
  lookedAt: number;
}

/** Makes the libraries of servers. */
export function createServerLibraries(parts: ServerLibrariesParts): ServerLibraries {
  const libraries = new LibrariesInMemory(parts);
  return {
    libraryOf: (serverId) => libraries.libraryOf(serverId),
    put: (article) => libraries.put(article),
    remove: (serverId, key) => libraries.remove(serverId, key),
    warmUp: (signal) => libraries.warmUp(signal),
    forget: (serverId) => libraries.forget(serverId),
  };
}

class LibrariesInMemory implements ServerLibraries {
  readonly #parts: ServerLibrariesParts;
  readonly #mostCharacters: number;
  /** In the order of their last use. */
  readonly #entries = new Map<string, Entry>();

  constructor(parts: ServerLibrariesParts) {
    this.#parts = parts;
    this.#mostCharacters = parts.mostCharacters ?? MOST_CHARACTERS;
  }

  libraryOf(serverId: string): Library | Promise<Library> {
    const { shared, clock } = this.#parts;
    const entry = this.#entries.get(serverId) ?? this.#enter(serverId);
    entry.usedAt = clock();
    this.#entries.delete(serverId);
    this.#entries.set(serverId, entry);
    const { loaded } = entry;
    if (!loaded) {
      entry.waiting = oneTurnAfter(entry.waiting);
      return entry.waiting.then(({ shelf }) => shelf?.library ?? shared);
    }
    this.#lookForChanges(serverId, entry, loaded);
    return loaded.shelf?.library ?? shared;
  }

  async put(article: ServerArticle): Promise<void> {
    const entry = this.#entries.get(article.serverId);
    if (!entry) return;
    await entry.loading;
    if (entry.loaded) await this.#shelve(entry.loaded, article).there;
  }

  async remove(serverId: string, key: string): Promise<void> {
    const entry = this.#entries.get(serverId);
    if (!entry) return;
    await entry.loading;
    entry.loaded?.lengths.delete(key);
    await entry.loaded?.shelf?.remove(articleIdOf(serverId, key));
  }

  async warmUp(signal: AbortSignal): Promise<void> {
    for (const serverId of await this.#parts.store.servers()) {
      if (signal.aborted || this.#size() * 2 > this.#mostCharacters) return;
      await this.libraryOf(serverId);
    }
  }

  forget(serverId: string): void {
    this.#entries.delete(serverId);
  }

  #enter(serverId: string): Entry {
    const now = this.#parts.clock();
    const loading = this.#load(serverId);
    const entry: Entry = { loading, waiting: loading, usedAt: now, lookedAt: now };
    this.#entries.set(serverId, entry);
    loading.then(
      (loaded) => {
        entry.loaded = loaded;
        this.#giveUpOthers(serverId, now);
      },
      () => {
        // Whoever asked is told; the next who asks may have more luck.
        if (this.#entries.get(serverId) === entry) this.#entries.delete(serverId);
      },
    );
    return entry;
  }

  async #load(serverId: string): Promise<Loaded> {
    const { store, isShared } = this.#parts;
    const revision = isShared ? await store.revision(serverId) : '';
    const loaded: Loaded = { shelf: undefined, lengths: new Map(), revision };
    for (const article of await store.ofServer(serverId)) {
      // Each is made ready in slices, between which people are answered.
      await this.#shelve(loaded, article).read;
    }
    return loaded;
  }

  #shelve(loaded: Loaded, stored: ServerArticle): Shelved {
    loaded.shelf ??= this.#parts.makeShelf();
    loaded.lengths.set(stored.key, stored.text.length);
    const article = articleOfServer(stored.serverId, stored.key, stored);
    return loaded.shelf.put(article, passagesOf(article));
  }

  /** Those who have one of these in hand keep it for as long as they need it. */
  #giveUpOthers(serverId: string, now: number): void {
    let size = this.#size();
    for (const [id, entry] of this.#entries) {
      if (id === serverId || !entry.loaded) continue;
      if (entry.usedAt > now - KEPT_FOR && size <= this.#mostCharacters) continue;
      size -= sizeOf(entry);
      this.#entries.delete(id);
    }
  }

  #size(): number {
    return this.#entries.values().reduce((sum, entry) => sum + sizeOf(entry), 0);
  }

  /** Where other processes may add articles too: what is ready is given until what is new is. */
  #lookForChanges(serverId: string, entry: Entry, loaded: Loaded): void {
    const { store, clock, isShared } = this.#parts;
    if (!isShared || clock() - entry.lookedAt < LOOKED_AT_EVERY) return;
    entry.lookedAt = clock();
    const look = async (): Promise<void> => {
      if ((await store.revision(serverId)) === loaded.revision) return;
      const fresh = await this.#load(serverId);
      if (this.#entries.get(serverId) === entry) entry.loaded = fresh;
    };
    // What cannot be looked at now is looked at with the next question.
    look().catch(() => undefined);
  }
}

/** All who waited would else be answered in one go, and keep everybody else waiting. */
async function oneTurnAfter<Result>(promise: Promise<Result>): Promise<Result> {
  const result = await promise;
  await setImmediate();
  return result;
}

function sizeOf({ loaded }: Entry): number {
  return loaded?.lengths.values().reduce((sum, length) => sum + length, 0) ?? 0;
}
