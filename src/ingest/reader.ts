import type { Language } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import type { Reason } from './reason.ts';

/** What a source says about itself. Absent where it says nothing; nothing is invented. */
export interface SourceMetadata {
  readonly title?: string;
  /** True when the title only describes the article, which came without one. */
  readonly isTitleDescriptive?: boolean;
  readonly author?: string;
  readonly publisher?: string;
  /** An ISO 8601 date where the source's form allows, else as it stands there. */
  readonly publishedAt?: string;
  readonly url?: string;
  readonly language?: Language;
  /** The key that the source asks for; see `Article.key`. */
  readonly key?: string;
}

/**
 * What a page says of the use of its text. `paywall`: it is not for free; `no-copies`: programs are asked to keep no copy
 * or to show no excerpt.
 */
export type PageMark = 'paywall' | 'no-copies';

/** The words of a source. */
export interface ReadDocument {
  /** In Unicode NFC, with at least one letter or digit outside of its headings. */
  readonly text: string;
  /** Spans of `text`, in order, not overlapping. */
  readonly headings: readonly Span[];
  readonly metadata: SourceMetadata;
  /** Only of a page; absent where it says nothing. Whoever owns a copy may read it all the same. */
  readonly marks?: readonly PageMark[];
}

/** What comes of reading a source. */
export type ReadOutcome =
  | { readonly status: 'read'; readonly document: ReadDocument }
  | { readonly status: 'refused'; readonly reason: Reason };

/** Turns the bytes of one format into text. Never throws, whatever the bytes; keeps no state. */
export interface Reader {
  /** The ends of file names that it is for, in lower case, with their full stop: `.txt`. */
  readonly extensions: readonly string[];
  /** @param source the file's path or address, for its name only; nothing is fetched or opened. */
  readonly read: (bytes: Uint8Array, source: string) => Promise<ReadOutcome>;
}
