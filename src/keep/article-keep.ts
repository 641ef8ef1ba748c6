import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import type { KnownSource } from '../ingest/corpus.ts';
import type { Article } from '../model/article.ts';
import type { Lexical } from '../model/language.ts';
import type { QuoteReading } from '../model/quote.ts';
import type { PassageSearchEngine } from '../search/passage-search-engine.ts';
import { indexSections } from '../search/snapshot/index-sections.ts';
import { restoreEngine } from '../search/snapshot/restore-engine.ts';
import { decodeArticle, ENTRY, encodeArticle, type KeptArticle, type ReadSource } from './kept-article.ts';
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
}

/** Why nothing can be taken over. */
export type Nothing = 'missing' | 'outdated' | 'damaged';

const DIRECTORY = v.array(ENTRY);
/** For so many milliseconds articles are made ready to be written before others have their turn. */
const SLICE_MS = 4;

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
    const { lexicals } = this.#options;
    const passagesOf = (id: string) => sources.get(id)?.known.shelved.passages ?? [];
    const engine = restoreEngine(index, { lexicals, passagesOf });
    if (engine === undefined) return 'outdated';
    const ids = new Set(sources.values().map(({ known }) => known.shelved.article.id));
    for (const id of engine.articleIds()) if (!ids.has(id)) engine.remove(id);
    const known = new Map(sources.entries().map(([source, read]) => [source, read.known]));
    const readings = new WeakMap(
      sources.values().map(({ known, reading }) => [known.shelved.article, reading] as const),
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
    const articles: KeptArticle[] = [];
    let begin = performance.now();
    for (const [source, read] of sources) {
      articles.push(this.#encode(source, read));
      if (performance.now() - begin < SLICE_MS) continue;
      await setImmediate();
      if (isStale()) return false;
      begin = performance.now();
    }
    const directory = Buffer.from(JSON.stringify(articles.map(({ entry }) => entry)));
    const marks = articles.map((article) => article.marks);
    const texts = articles.map((article) => article.text);
    const index = indexSections(engine).map((section) => [section]);
    const { path, maker } = this.#options;
    return writeSections(path, maker, [[directory], marks, texts, ...index], isStale);
  }

  #encode(source: string, read: ReadSource): KeptArticle {
    const kept = this.#kept.get(read.known.shelved.article);
    if (kept === undefined) return encodeArticle(source, read);
    // A file that was saved again without a change is the same article under another stamp.
    const { stamp, language, document } = read.known;
    return { ...kept, entry: { ...kept.entry, stamp, language, metadata: document.metadata } };
  }

  #decode(directory: Uint8Array, marks: Uint8Array, texts: Uint8Array): ReadonlyMap<string, ReadSource> {
    const entries = v.parse(DIRECTORY, JSON.parse(new TextDecoder().decode(directory)));
    const sources = new Map<string, ReadSource>();
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
      sources.set(entry.source, read);
    }
    return sources;
  }
}
