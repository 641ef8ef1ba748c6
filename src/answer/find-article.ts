import type { Suggestion } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import { words } from '../text/words.ts';
import type { Library } from './library.ts';

const MOST_KNOWN = 5;

/**
 * The article that a person means by `typed`: its key, its id, its title, or words that only one title holds. A
 * suggestion's label does as well as its value.
 */
export function findArticle(library: Pick<Library, 'articles'>, typed: string): Article | undefined {
  const given = foldedWords(typed);
  const articles = library.articles();
  const named = articles.find((article) => {
    const isKey = article.key.toLowerCase() === typed.trim().toLowerCase();
    return isKey || article.id === typed.trim() || foldedWords(article.title) === given;
  });
  if (named) return named;
  const asked = given.split(' ').filter((word) => word !== '');
  if (asked.length === 0) return undefined;
  const holding = articles.filter((article) => {
    const held = new Set(foldedWords(`${article.key} ${article.title}`).split(' '));
    return asked.every((word) => held.has(word));
  });
  return holding.length === 1
    ? holding[0]
    : articles.find((article) => given.startsWith(labelStart(article)));
}

/** Suggestions for an article that is being typed; the value is its key. */
export function completeArticle(library: Pick<Library, 'articles'>, typed: string, limit = 25): Suggestion[] {
  const asked = foldedWords(typed);
  return library
    .articles()
    .filter(
      (article) => asked === '' || ` ${foldedWords(`${article.key} ${article.title}`)}`.includes(` ${asked}`),
    )
    .slice(0, limit)
    .map((article) => ({ label: article.title, value: article.key }));
}

/** A few articles to name when one is not known. */
export function knownArticles(library: Library): Suggestion[] {
  return completeArticle(library, '', MOST_KNOWN);
}

function labelStart(article: Article): string {
  return foldedWords(article.title).slice(0, 90);
}

function foldedWords(text: string): string {
  return words(text)
    .map((word) => word.folded)
    .join(' ');
}
