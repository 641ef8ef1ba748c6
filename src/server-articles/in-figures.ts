import type { ListedArticle, ProposedArticle } from '../answer/corpus-service.ts';
import type { Library } from '../answer/library.ts';
import type { Article, ArticleMetadata } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { QuoteReading } from '../model/quote.ts';
import type { ArticleDraft, ServerArticle } from '../model/server-article.ts';
import { cutText } from '../text/cut-text.ts';
import { articleIdOf, articleOfServer } from './article-of-server.ts';

/** How to read an article that is in no library yet. */
export interface ArticleReading {
  readonly readQuotes: (article: Article) => QuoteReading | Promise<QuoteReading>;
  readonly readPassages: (article: Article) => Promise<readonly Passage[]>;
}

const LONGEST_OPENING = 300;

/** A stored article with the figures of its server's library. */
export function listedOf(article: ServerArticle, library: Library): ListedArticle {
  const id = articleIdOf(article.serverId, article.key);
  const { key, origin, language, addedBy, addedAt, readAt } = article;
  return {
    ...metadataOf(article),
    key,
    origin,
    language,
    addedBy,
    addedAt,
    readAt,
    passages: library.passages(id).length,
    quotes: library.quotes(id).length,
    characters: article.text.length,
  };
}

/** A draft with its figures, which are found on the way. */
export async function proposedOf(
  draft: ArticleDraft,
  { readQuotes, readPassages }: ArticleReading,
): Promise<ProposedArticle> {
  const article = articleOfServer(draft.serverId, draft.id, draft);
  const passages = await readPassages(article);
  const { quotes } = await readQuotes(article);
  const beginning = passages[0]?.text.replace(/\s+/gu, ' ') ?? '';
  const isCut = beginning.length > LONGEST_OPENING;
  return {
    ...metadataOf(draft),
    id: draft.id,
    language: draft.language,
    passages: passages.length,
    quotes: quotes.length,
    characters: draft.text.length,
    opening: isCut ? `${cutText(beginning, LONGEST_OPENING - 1).replace(/(?<!\s)\s+\S*$/u, '')}…` : beginning,
  };
}

function metadataOf({ title, isTitleDescriptive, author, publisher, publishedAt, url }: ArticleMetadata) {
  return {
    title,
    ...(isTitleDescriptive === true ? { isTitleDescriptive } : {}),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
  };
}
