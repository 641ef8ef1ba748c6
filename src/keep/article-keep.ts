import * as v from 'valibot';
import type { KnownSource } from '../ingest/corpus.ts';
import type { Article } from '../model/article.ts';
import type { Lexical } from '../model/language.ts';
import type { QuoteReading } from '../model/quote.ts';
import type { PassageSearchEngine } from '../search/passage-search-engine.ts';
import { indexSections } from '../search/snapshot/index-sections.ts';
import { restoreEngine } from '../search/snapshot/restore-engine.ts';
import type { Steps } from '../slices/steps.ts';
import type { RunInSlices } from '../slices/time-slices.ts';
import {
  type DecodedSource,
  decodeArticle,
  ENTRY,
  encodeArticle,
  type KeptArticle,
  type ReadSource,
} from './kept-article.ts';
import { readSections } from './read-sections.ts';
import { writeSections } from './write-sections.ts';

/** What a start may take over from an earlier one. */
export interface Kept {
  /** By source. */
  readonly known: ReadonlyMap<string, KnownSource>;
  /** The quotes of an article out of `known`. */
  readonly readingOf: (article: Article) => QuoteReading | undefined;
  /** Holds the passages of all of `known`. */
  readonly engine: PassageSearchEngine;
}

/** What is there to be kept. */
export interface Keepable {
  /** By source; only articles that `engine` holds as they are here. */
  readonly sources: ReadonlyMap<string, ReadSource>;
  readonly engine: PassageSearchEngine;
}

/** Where and for whom to keep. */
export interface ArticleKeepOptions {
  /** The file. */
  readonly path: string;
  /** 32 bytes that tell apart all programs that read articles differently; see `codeFingerprint`. */
  readonly maker: Uint8Array;
  readonly lexicals: readonly Lexical[];
  readonly slices: RunInSlices;
}

/** Why nothing can be taken over. */
export type Nothing = 'missing' | 'outdated' | 'damaged';

const DIRECTORY = v.array(ENTRY);
/** In bytes: what was found in a larger article takes so long to be made out that nobody should wait for it. */
const LARGE = 100_000;

/** Keeps what was read of articles, their quotes and the index in one file, so that a start need not do it again. */
export class ArticleKeep {
  readonly #options: ArticleKeepOptions;
  /** What is kept of an article already, so that it is neither made out nor made again for the next writing. */
  readonly #kept = new WeakMap<Article, KeptArticle>();

  constructor(options: ArticleKeepOptions) {
    this.#options = options;
  }

  /** @throws the system's error when there is a file that cannot be read. */
  async load(): Promise<Kept | Nothing> {
    const { path, maker } = this.#options;
    const read = await readSections(path, maker);
    if (read.status !== 'read') return read.status;
    const [directory, marks, texts, ...index] = read.sections;
    if (!directory || !marks || !texts) return 'damaged';
    const sources = this.#decode(directory, marks, texts);
    for (const { makingOut } of sources.large) await this.#options.slices.run(makingOut());
    const { lexicals } = this.#options;
    const passagesOf = (id: string) => sources.all.get(id)?.known.shelved.passages ?? [];
    const engine = restoreEngine(index, { lexicals, passagesOf });
    if (engine === undefined) return 'outdated';
    const ids = new Set(sources.all.values().map(({ known }) => known.shelved.article.id));
    for (const id of engine.articleIds()) if (!ids.has(id)) engine.remove(id);
    const known = new Map(sources.all.entries().map(([source, read]) => [source, read.known]));
    const readings = new WeakMap(
      sources.all.values().map(({ known, reading }) => [known.shelved.article, reading] as const),
    );
    return { known, engine, readingOf: (article) => readings.get(article) };
  }

  /**
   * Writes everything anew, a little at a time.
   *
   * @param isStale whether anything has changed since this was called; then the writing is given up.
   * @returns whether it was written.
   * @throws the system's error when it cannot be written.
   */
  async save({ sources, engine }: Keepable, isStale: () => boolean): Promise<boolean> {
    const { path, maker, slices } = this.#options;
    const articles = await slices.run(this.#encodeAll(sources, isStale));
    if (articles === undefined) return false;
    const directory = Buffer.from(JSON.stringify(articles.map(({ entry }) => entry)));
    const marks = articles.map((article) => article.marks);
    const texts = articles.map((article) => article.text);
    const { revision } = engine;
    const index = indexSections(engine).map((section) => [section]);
    // An article that is being indexed changes the lists that are written, long before it is there.
    const isStaleNow = (): boolean => isStale() || engine.revision !== revision;
    return writeSections(path, maker, [[directory], marks, texts, ...index], isStaleNow);
  }

  *#encodeAll(
    sources: Keepable['sources'],
    isStale: () => boolean,
  ): Steps<readonly KeptArticle[] | undefined> {
    const articles: KeptArticle[] = [];
    for (const [source, read] of sources) {
      articles.push(yield* this.#encode(source, read));
      yield;
      if (isStale()) return undefined;
    }
    return articles;
  }

  *#encode(source: string, read: ReadSource): Steps<KeptArticle> {
    const kept = this.#kept.get(read.known.shelved.article);
    if (kept === undefined) return yield* encodeArticle(source, read);
    // A file that was saved again without a change is the same article under another stamp.
    const { stamp, language, document } = read.known;
    return { ...kept, entry: { ...kept.entry, stamp, language, metadata: document.metadata } };
  }

  #decode(directory: Uint8Array, marks: Uint8Array, texts: Uint8Array) {
    const entries = v.parse(DIRECTORY, JSON.parse(new TextDecoder().decode(directory)));
    const all = new Map<string, ReadSource>();
    const large: DecodedSource[] = [];
    let [marksAt, textAt] = [0, 0];
    for (const entry of entries) {
      const kept: KeptArticle = {
        entry,
        marks: marks.subarray(marksAt, marksAt + entry.marksLength),
        text: texts.subarray(textAt, textAt + entry.textLength),
      };
      marksAt += entry.marksLength;
      textAt += entry.textLength;
      const read = decodeArticle(kept);
      this.#kept.set(read.known.shelved.article, kept);
      all.set(entry.source, read);
      if (entry.marksLength > LARGE) large.push(read);
    }
    return { all, large };
  }
}
