import type { Lexical } from '../model/language.ts';
import { PassageSearchEngine } from './passage-search-engine.ts';

/** What a search engine is made of. */
export interface SearchEngineOptions {
  /** The languages of the articles; an article in another language is searched as one in the first. Never empty. */
  readonly lexicals: readonly Lexical[];
}

/**
 * Creates an empty search engine: one index a language, MiniSearch for the candidates, an own ranking for the order.
 *
 * @throws RangeError when there is no language.
 */
export function createSearchEngine({ lexicals }: SearchEngineOptions): PassageSearchEngine {
  return new PassageSearchEngine(lexicals);
}
