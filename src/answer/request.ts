import type { Problem } from '../model/answer.ts';
import { findArticle, knownArticles } from './find-article.ts';
import type { Library } from './library.ts';

/** The longest text that is looked up, in UTF-16 code units: the longest that a Discord option can carry. */
export const MAXIMUM_REQUEST_LENGTH = 6000;

/** As much of a name that nobody knows is repeated to the asker. */
const MAXIMUM_ECHO_LENGTH = 80;

/** What stands in the way of looking `text` up, if anything. */
export function problemWith(library: Library, text: string): Problem | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return { code: 'empty-text' };
  if (text.length > MAXIMUM_REQUEST_LENGTH) {
    return { code: 'text-too-long', length: text.length, maximum: MAXIMUM_REQUEST_LENGTH };
  }
  return library.articles().length === 0 ? { code: 'no-articles' } : undefined;
}

/** The articles that a request is limited to (all when none is named), or why that cannot be. */
export function scopeOf(
  library: Library,
  article: string | undefined,
): { readonly articleIds?: ReadonlySet<string> } | { readonly problem: Problem } {
  if (article === undefined || article.trim() === '') return {};
  const found = findArticle(library, article);
  if (found) return { articleIds: new Set([found.id]) };
  return {
    problem: {
      code: 'unknown-article',
      given: article.slice(0, MAXIMUM_ECHO_LENGTH),
      known: knownArticles(library),
    },
  };
}
