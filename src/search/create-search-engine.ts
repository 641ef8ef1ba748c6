import type { Article } from '../model/article.ts';
import type { Lexical } from '../model/language.ts';
import type { Hit } from '../model/passage.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { SearchDocument, SearchEngine, SearchRequest } from './engine.ts';
import { LanguageSearch } from './language-search.ts';
import type { QueryOptions } from './ranking/query-plan.ts';

/** What a search engine is made of. */
export interface SearchEngineOptions {
  /** The languages of the articles; an article in another language is searched as one in the first. Never empty. */
  readonly lexicals: readonly Lexical[];
}

const DEFAULT_LIMIT = 10;
/** Nobody types more; what lies beyond cannot change which passage is meant. */
const MAXIMUM_LENGTH = 6_000;

/**
 * Creates an empty search engine: one index a language, MiniSearch for the candidates, an own ranking for the order.
 *
 * @throws RangeError when there is no language.
 */
export function createSearchEngine({ lexicals }: SearchEngineOptions): SearchEngine {
  const [first] = lexicals;
  if (first === undefined) throw new RangeError('A search engine needs at least one language');
  const fallback = new LanguageSearch(first);
  const indexes = new Map([[first.language, fallback]]);
  for (const lexical of lexicals.slice(1)) indexes.set(lexical.language, new LanguageSearch(lexical));
  const stopWords = new Map(lexicals.map((lexical) => [lexical.language, lexical.stopWords]));

  function inEach(text: string, limit: number, ask: (index: LanguageSearch, options: QueryOptions) => Hit[]) {
    const language = detectLanguage(text, lexicals);
    const found: Hit[] = [];
    for (const [own, index] of indexes) {
      const options = {
        stopWords: stopWords.get(language) ?? new Set<string>(),
        isForeign: own !== language,
      };
      found.push(...ask(index, options));
    }
    return mergeHits(found, limit);
  }

  function remove(articleId: string): void {
    for (const { index } of indexes.values()) index.remove(articleId);
  }

  return {
    add(article: Article, documents: readonly SearchDocument[]): void {
      remove(article.id);
      (indexes.get(article.language) ?? fallback).index.add(article, documents);
    },
    remove,
    search(request: SearchRequest): readonly Hit[] {
      const text = request.text.slice(0, MAXIMUM_LENGTH);
      const limit = request.limit ?? DEFAULT_LIMIT;
      return inEach(text, limit, (index, options) => index.search({ ...request, text, limit }, options));
    },
    complete(typed: string, limit = DEFAULT_LIMIT): readonly Hit[] {
      const text = typed.slice(0, MAXIMUM_LENGTH);
      return inEach(text, limit, (index, options) => index.complete(text, limit, options));
    },
    get size() {
      return indexes.values().reduce((sum, { index }) => sum + index.size, 0);
    },
  };
}

/** Hits of several languages in one order: by confidence where they are of different languages. */
function mergeHits(hits: readonly Hit[], limit: number): readonly Hit[] {
  return [...hits].sort((a, b) => b.score - a.score).slice(0, Math.max(0, limit));
}
