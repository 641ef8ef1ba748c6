import type { Span } from './span.ts';

/** One paragraph of an article: the unit that is searched and shown. */
export interface Passage {
  /** `<article key>§<n>`, n counted from 1: `kaz22§8`. */
  readonly id: string;
  readonly articleId: string;
  readonly span: Span;
  /** The slice of `Article.text` at `span`. */
  readonly text: string;
  /** The heading that this passage stands right under, if one. */
  readonly heading?: Span;
}

/** A passage that a search found. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable within one search only; higher is better. */
  readonly score: number;
  /** How sure the engine is that the passage is meant, from 0 to 1, comparable between searches. */
  readonly confidence: number;
  /** The words of the passage that matched, in order, as offsets into `Article.text`. */
  readonly matches: readonly Span[];
}
