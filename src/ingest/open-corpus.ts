import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../model/clock.ts';
import type { Language } from '../model/language.ts';
import type { Steps } from '../slices/steps.ts';
import { type RunInSlices, TimeSlices } from '../slices/time-slices.ts';
import { Catalogue, type CatalogueUpdate } from './catalogue.ts';
import type { Corpus, CorpusEvent, CorpusStatus, KnownSource } from './corpus.ts';
import { folderChanges } from './folder-changes.ts';
import type { FolderEntry } from './folder-entry.ts';
import { type FollowFolder, followFolder, type StopFollowing } from './follow-folder.ts';
import { readEntry } from './read-entry.ts';
import type { ReadOutcome } from './reader.ts';
import { type FolderScan, scanFolder } from './scan-folder.ts';

/** The largest article that is read, in bytes, unless told otherwise: 5 MiB. */
export const SIZE_LIMIT = 5 * 1024 * 1024;

// A file that looks the same after this time counts as written.
const SETTLE_MS = 250;

// The clocks of file systems go in steps: within one, a second change does not show. Most go by the system's ticks of up
// to ten milliseconds, some by seconds; a time without a fraction of a second may be one of theirs.
const CLOCK_STEP_MS = 20;
const COARSE_CLOCK_STEP_MS = 2_000;

/** How to open a corpus. */
export interface CorpusOptions {
  /** The path of the folder; it need not exist yet. */
  readonly folder: string;
  /** Asked for each article whose metadata names no language. */
  readonly detectLanguage: (text: string) => Language;
  /** The largest file that is read, in bytes; default `SIZE_LIMIT`. */
  readonly sizeLimit?: number;
  /** What was read before and need not be read again where its stamp is the same. Default: nothing. */
  readonly known?: ReadonlyMap<string, KnownSource>;
  /** What cuts long work, so that others have their turn; default its own. */
  readonly slices?: RunInSlices;
  /** How changes are noticed; default by the system's notices. */
  readonly follow?: FollowFolder;
  /** How to let a moment pass, in milliseconds; default by the clock. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Default the system's. */
  readonly clock?: Clock;
}

/** Reads the articles of a folder once. Whatever is wrong with the folder or a file is told by the corpus, not thrown. */
export async function openCorpus(options: CorpusOptions): Promise<Corpus> {
  const corpus = new FolderCorpus(options);
  await corpus.readAll();
  return corpus;
}

class FolderCorpus implements Corpus {
  readonly #options: CorpusOptions;
  readonly #catalogue: Catalogue;
  readonly #slices: RunInSlices;
  /** The stamps under which files were last read. */
  readonly #served = new Map<string, string>();
  /** Sources that had been changed only moments before they were read. */
  readonly #hasty = new Set<string>();
  #scan: FolderScan = { status: 'no-folder' };
  #listener: ((event: CorpusEvent) => void) | undefined;
  #following: Promise<StopFollowing> | undefined;
  #isClosed = false;
  #isDue = false;
  #catchingUp: Promise<void> | undefined;

  constructor(options: CorpusOptions) {
    this.#options = options;
    this.#catalogue = new Catalogue(options.detectLanguage);
    this.#slices = options.slices ?? new TimeSlices();
  }

  status(): CorpusStatus {
    const { folder } = this.#options;
    if (this.#catalogue.articles().length > 0) return { status: 'ready' };
    if (this.#scan.status === 'scanned') return { status: 'empty', folder };
    return { ...this.#scan, folder };
  }

  articles() {
    return this.#catalogue.articles();
  }

  problems() {
    return this.#catalogue.problems();
  }

  known(): ReadonlyMap<string, KnownSource> {
    const found = new Map<string, KnownSource>();
    for (const [source, stamp] of this.#served) {
      const read = this.#catalogue.known(source);
      if (read !== undefined && !this.#hasty.has(source)) found.set(source, { stamp, ...read });
    }
    return found;
  }

  async readAll(): Promise<void> {
    this.#scan = await scanFolder(this.#options.folder);
    const known = new Map<string, KnownSource>();
    const unknown: string[] = [];
    for (const [source, { stamp }] of entriesOf(this.#scan)) {
      const before = this.#options.known?.get(source);
      if (before?.stamp === stamp) known.set(source, before);
      else unknown.push(source);
    }
    for (const [source, { stamp }] of known) this.#served.set(source, stamp);
    await this.#read(unknown, [], known);
  }

  async watch(listener: (event: CorpusEvent) => void): Promise<void> {
    if (this.#listener !== undefined || this.#isClosed)
      throw new Error('The corpus is watched or closed already');
    this.#listener = listener;
    const follow = this.#options.follow ?? followFolder;
    this.#following = follow(this.#options.folder, () => this.#catchUp());
    await this.#following;
    // What changed between the first reading and now gave no notice.
    this.#catchUp();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    // Following may still be starting; what has started must be stopped.
    const stop = await this.#following?.catch(() => undefined);
    this.#following = undefined;
    // A look that is under way is not waited for: a large article may take seconds, and it tells nothing any more.
    await stop?.();
  }

  /** Looks at the folder now and again until it has settled. Notices that come meanwhile make it look once more. */
  #catchUp(): void {
    this.#isDue = true;
    this.#catchingUp ??= this.#lookUntilSettled().finally(() => {
      this.#catchingUp = undefined;
    });
  }

  async #lookUntilSettled(): Promise<void> {
    const wait = this.#options.wait ?? ((milliseconds) => sleep(milliseconds, undefined, { ref: false }));
    while (this.#isDue && !this.#isClosed) {
      this.#isDue = false;
      if (await this.#look()) continue;
      this.#isDue = true;
      await wait(SETTLE_MS);
    }
  }

  /** One look at the folder; what has settled since the look before is served. Whether all has. */
  async #look(): Promise<boolean> {
    const before = stampsOf(entriesOf(this.#scan));
    this.#scan = await scanFolder(this.#options.folder);
    // A folder that cannot be opened for now is no reason to forget what was in it.
    if (this.#scan.status === 'cannot-open') return true;
    const { changed, removed, isSettled } = folderChanges(
      this.#served,
      before,
      stampsOf(entriesOf(this.#scan)),
    );
    await this.#read(changed, removed);
    return isSettled;
  }

  async #read(
    sources: readonly string[],
    removed: readonly string[],
    known: ReadonlyMap<string, KnownSource> = new Map(),
  ): Promise<void> {
    const entries = entriesOf(this.#scan);
    const outcomes = new Map<string, ReadOutcome>();
    const readAs: FolderEntry[] = [];
    const lookedAt = (this.#options.clock ?? Date.now)();
    for (const source of sources) {
      const entry = entries.get(source);
      if (entry === undefined) continue;
      const outcome = await readEntry(entry, this.#options.sizeLimit ?? SIZE_LIMIT);
      if (outcome === undefined) continue;
      outcomes.set(source, outcome);
      readAs.push(entry);
    }
    if (outcomes.size + known.size === 0 && removed.length === 0) return;
    const events = await this.#slices.run(this.#serving({ outcomes, removed, known }, readAs, lookedAt));
    for (const event of events ?? []) if (!this.#isClosed) this.#listener?.(event);
  }

  *#serving(
    update: CatalogueUpdate,
    readAs: readonly FolderEntry[],
    lookedAt: number,
  ): Steps<readonly CorpusEvent[]> {
    const events = yield* this.#catalogue.updating(update);
    // Not before: until now what was read under an earlier stamp was served.
    for (const source of update.removed) this.#served.delete(source);
    for (const entry of readAs) {
      this.#served.set(entry.source, entry.stamp);
      if (isHasty(entry, lookedAt)) this.#hasty.add(entry.source);
      else this.#hasty.delete(entry.source);
    }
    return events;
  }
}

function isHasty({ changedAt }: FolderEntry, readAt: number): boolean {
  const step = changedAt % 1_000 === 0 ? COARSE_CLOCK_STEP_MS : CLOCK_STEP_MS;
  return readAt - changedAt < step;
}

function entriesOf(scan: FolderScan): ReadonlyMap<string, FolderEntry> {
  return scan.status === 'scanned' ? scan.entries : new Map();
}

function stampsOf(entries: ReadonlyMap<string, FolderEntry>): ReadonlyMap<string, string> {
  return new Map([...entries].map(([source, { stamp }]) => [source, stamp]));
}
