import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** What is known of an article besides its words. */
export interface ArticleMetadata {
  readonly title: string;
  /** True when the article came without a title and this one only describes it. */
  readonly isTitleDescriptive?: boolean;
  readonly author?: string;
  readonly publisher?: string;
  /** As the source gives it; an ISO 8601 date wherever the source's form allows. */
  readonly publishedAt?: string;
  readonly url?: string;
}

/** An article as it was read. Every offset of the project points into its `text`, which never changes. */
export interface Article extends ArticleMetadata {
  /** Unique within a library, derived from where the article came from. */
  readonly id: string;
  /** Short, typable and unique within a library, such as `kaz22`; the head of its passages' ids. */
  readonly key: string;
  /** Where it was read from: a file's path below the corpus folder, or an address. */
  readonly source: string;
  readonly language: Language;
  /** The whole text, in Unicode NFC. */
  readonly text: string;
  /** The headings inside `text`, in order; they are no passages of their own. */
  readonly headings: readonly Span[];
}
