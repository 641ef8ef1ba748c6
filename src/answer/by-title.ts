import type { Article } from '../model/article.ts';

/** The order in which articles are listed: by title, then by id. */
export function byTitle(a: Article, b: Article): number {
  return a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1);
}
