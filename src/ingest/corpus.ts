import type { Article } from '../model/article.ts';
import type { Language } from '../model/language.ts';
import type { Passage } from '../model/passage.ts';
import type { ReadDocument } from './reader.ts';
import type { Reason } from './reason.ts';

/** An article and what it is searched by. */
export interface CorpusArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** A source as it was read: enough to serve it again without opening it, as long as its stamp is the same. */
export interface KnownSource {
  /** Differs whenever the file, or its metadata file, may have changed since. */
  readonly stamp: string;
  readonly document: ReadDocument;
  /** The language that was found for the text. */
  readonly language: Language;
  /** The article that was made of it. */
  readonly shelved: CorpusArticle;
}

/** Something in the corpus folder that its owner should put right. `source` is a path below the folder. */
export type CorpusProblem =
  | {
      readonly kind: 'unreadable';
      readonly source: string;
      readonly reason: Reason;
      /** True when the file could be read before: that version is still served. */
      readonly isOldVersionServed: boolean;
    }
  | {
      /** The article asks for the key `wanted`, which `holder` has; it is served under `key`. */
      readonly kind: 'duplicate-key';
      readonly source: string;
      readonly wanted: string;
      readonly holder: string;
      readonly key: string;
    };

/** What happened in a corpus that is watched. An article that changed comes again, under the same id. */
export type CorpusEvent =
  | ({ readonly kind: 'article' } & CorpusArticle)
  | { readonly kind: 'removed'; readonly articleId: string }
  | CorpusProblem;

/** Whether a corpus has articles, and if not, why. `folder` is as it was given to `openCorpus`. */
export type CorpusStatus =
  | { readonly status: 'ready' }
  /** The folder is there, with no article in it that can be served. */
  | { readonly status: 'empty'; readonly folder: string }
  | { readonly status: 'no-folder'; readonly folder: string }
  | { readonly status: 'not-a-folder'; readonly folder: string }
  | { readonly status: 'cannot-open'; readonly folder: string; readonly cause: string };

/** The articles of a folder. */
export interface Corpus {
  /** As of now; articles that arrive later make an empty corpus ready. */
  status(): CorpusStatus;
  /** In the order of their sources. */
  articles(): readonly CorpusArticle[];
  /** What is wrong now, in the order of the sources. */
  problems(): readonly CorpusProblem[];
  /**
   * Every source whose last reading is served. Without those that were changed moments before they were read: a further
   * change in the same tick of the file system's clock would not show in their stamps.
   */
  known(): ReadonlyMap<string, KnownSource>;
  /**
   * Tells of every change from the last reading on, until closed, each within a second; also when the folder is missing
   * now and appears later. The same problem is told once. Resolves when changes are being noticed.
   *
   * @throws Error when the corpus is watched or closed already.
   */
  watch(listener: (event: CorpusEvent) => void): Promise<void>;
  /** Stops watching; afterwards no event comes. May be called again. */
  close(): Promise<void>;
}
