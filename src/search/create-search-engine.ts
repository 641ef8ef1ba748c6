import type { Lexical } from '../model/language.ts';
import { PassageSearchEngine } from './passage-search-engine.ts';

/** What a search engine is made of. */
export interface SearchEngineOptions {
  /** The languages of the articles; an article in another language is searched as one in the first. Never empty. */
  readonly lexicals: readonly Lexical[];
  /**
   * An engine with the same languages whose passages are found too, ranked and weighed as if both were one engine. What is
   * added and removed concerns the new engine alone, so that many can share one. Default: none.
   */
  readonly beside?: PassageSearchEngine;
}

/**
 * Creates an empty search engine: one index a language, MiniSearch for the candidates, an own ranking for the order.
 *
 * @throws RangeError when there is no language.
 */
export function createSearchEngine({ lexicals, beside }: SearchEngineOptions): PassageSearchEngine {
  return new PassageSearchEngine(lexicals, beside);
}
