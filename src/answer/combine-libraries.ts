import type { Article } from '../model/article.ts';
import { byTitle } from './by-title.ts';
import type { Library } from './library.ts';
import { stateOver } from './state-over.ts';

/**
 * What somebody sees who may read the articles of two libraries, none of which is in both. Nothing is copied: what either
 * takes in or gives away is seen at once.
 *
 * @param own its search finds the passages of `shared` too, as if they were its own.
 */
export function combineLibraries(shared: Library, own: Library): Library {
  const holding = (articleId: string): Library => (own.article(articleId) ? own : shared);
  let merged: { readonly from: readonly (readonly Article[])[]; readonly articles: readonly Article[] } = {
    from: [],
    articles: [],
  };
  return {
    search: own.search,
    state: stateOver(() => [shared.state(), own.state()]),
    articles: () => {
      const from = [shared.articles(), own.articles()];
      if (from.some((articles, at) => articles !== merged.from[at])) {
        merged = { from, articles: from.flat().sort(byTitle) };
      }
      return merged.articles;
    },
    article: (id) => own.article(id) ?? shared.article(id),
    passages: (articleId) => holding(articleId).passages(articleId),
    passage: (typed) => own.passage(typed) ?? shared.passage(typed),
    quotes: (articleId) => holding(articleId).quotes(articleId),
    quotesIn: (passage) => holding(passage.articleId).quotesIn(passage),
    speaker: (articleId, speakerId) => holding(articleId).speaker(articleId, speakerId),
    speakers: (articleId) => holding(articleId).speakers(articleId),
    lexical: (article) => holding(article.id).lexical(article),
    grammar: (article) => holding(article.id).grammar(article),
  };
}
