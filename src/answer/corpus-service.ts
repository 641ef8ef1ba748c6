import type { Suggestion } from '../model/answer.ts';
import type { ArticleMetadata } from '../model/article.ts';
import type { Language, Locale } from '../model/language.ts';
import type { ArticleOrigin } from '../model/server-article.ts';
import type { ChosenFile } from './action-command.ts';

/** A sentence for people, in every language of the interface. */
export type Said = Readonly<Record<Locale, string>>;

/** Where an article is to be taken from. */
export type ArticleSource =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly file: ChosenFile }
  | { readonly kind: 'text'; readonly text: string };

/** What a person says of an article. An empty text: nothing is known of it. What is absent stays as the article has it. */
export interface ArticleDetails {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  /** A code such as `fr`. */
  readonly language?: string | undefined;
}

/** How much an article holds. */
export interface ArticleMeasures {
  readonly language: Language;
  readonly passages: number;
  readonly quotes: number;
  /** In UTF-16 code units. */
  readonly characters: number;
}

/** An article that was read and waits for a person's word. */
export interface ProposedArticle extends ArticleMetadata, ArticleMeasures {
  readonly id: string;
  /** The beginning of its text, at most 300 characters. */
  readonly opening: string;
}

/** An article of a server. Times are milliseconds since the epoch. */
export interface ListedArticle extends ArticleMetadata, ArticleMeasures {
  readonly key: string;
  readonly origin: ArticleOrigin;
  readonly addedBy: string;
  readonly addedAt: number;
  readonly readAt: number;
}

/** Nothing was done, for a reason that the person can do something about. */
export interface RefusedArticle {
  readonly status: 'refused';
  readonly why: Said;
}

/** An article of that name is not there. */
export interface UnknownArticle {
  readonly status: 'unknown-article';
  readonly given: string;
}

/** What reading an article again came to. */
export type Reread = { readonly key: string; readonly title: string } & (
  | { readonly status: 'unchanged' }
  /** Paragraphs that are new, and that are gone. */
  | { readonly status: 'changed'; readonly added: number; readonly removed: number }
  /** It was not fetched from an address, so that its text stays; its quotes were read again. */
  | { readonly status: 'kept' }
  /** The text that was there stays. */
  | { readonly status: 'failed'; readonly why: Said }
);

/** What a server holds, and what it may. */
export interface CorpusOverview {
  readonly articles: readonly ListedArticle[];
  readonly limits: CorpusLimits;
  /** How many articles every server sees. */
  readonly shared: number;
  /** The titles of those whose quotes are not read, for they are in a language that is not. */
  readonly unread: readonly string[];
}

/** What one server may hold. */
export interface CorpusLimits {
  readonly articles: number;
  /** All texts together, in UTF-16 code units. */
  readonly characters: number;
  /** One file or page, in bytes. */
  readonly fileSize: number;
}

/** The articles that a server adds, as those who manage it handle them. A server never sees another's. */
export interface CorpusService {
  /** Reads an article and keeps it until a person says what to do with it, at most a day. May take half a minute. */
  propose(
    serverId: string,
    userId: string,
    source: ArticleSource,
    details?: ArticleDetails,
  ): Promise<{ readonly status: 'proposed'; readonly article: ProposedArticle } | RefusedArticle>;
  /** What was proposed; nothing once it was added or has expired. */
  proposed(serverId: string, id: string): Promise<ProposedArticle | undefined>;
  /** Says otherwise what is known of a proposed article. */
  edit(
    serverId: string,
    id: string,
    details: ArticleDetails,
  ): Promise<
    | { readonly status: 'proposed'; readonly article: ProposedArticle }
    | { readonly status: 'expired' }
    | RefusedArticle
  >;
  /** Adds a proposed article; from then on every answer knows it. */
  accept(
    serverId: string,
    id: string,
    userId: string,
  ): Promise<
    | { readonly status: 'added'; readonly article: ListedArticle }
    | { readonly status: 'expired' }
    | RefusedArticle
  >;
  cancel(serverId: string, id: string): Promise<void>;
  /** In the order in which they were added. */
  list(serverId: string): Promise<readonly ListedArticle[]>;
  /** By its key, its title, or a suggestion's label. */
  find(serverId: string, given: string): Promise<ListedArticle | undefined>;
  remove(
    serverId: string,
    given: string,
  ): Promise<{ readonly status: 'removed'; readonly article: ListedArticle } | UnknownArticle>;
  /** Reads one article again, or all. May take minutes. */
  reindex(
    serverId: string,
    given?: string,
  ): Promise<{ readonly status: 'reread'; readonly articles: readonly Reread[] } | UnknownArticle>;
  overview(serverId: string): Promise<CorpusOverview>;
  /** The server's own articles that fit what is typed so far; the value is a key. */
  suggest(serverId: string, typed: string): Promise<readonly Suggestion[]>;
}
