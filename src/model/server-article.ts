import type { ArticleMetadata } from './article.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** Where an article of a server came from: only an address can be read again. */
export type ArticleOrigin =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'text' };

/** The words of an article that somebody adds to a server, and what is known of them. */
export interface AddedText extends ArticleMetadata {
  readonly origin: ArticleOrigin;
  readonly language: Language;
  /** In Unicode NFC. */
  readonly text: string;
  /** Spans of `text`, in order. */
  readonly headings: readonly Span[];
}

/** An article that belongs to one server. Times are milliseconds since the epoch. */
export interface ServerArticle extends AddedText {
  readonly serverId: string;
  /** Unique in its server, and never that of an article in the corpus folder. */
  readonly key: string;
  readonly addedBy: string;
  readonly addedAt: number;
  /** When its text was read last. */
  readonly readAt: number;
}

/** An article that was read for a server and waits for a person's word. */
export interface ArticleDraft extends AddedText {
  readonly id: string;
  readonly serverId: string;
  readonly createdBy: string;
  readonly expiresAt: number;
}
