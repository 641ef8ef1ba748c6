import type { PassageIndex } from '../index/passage-index.ts';
import type { WordFinder } from '../words/word-finder.ts';

/** A part of what is searched together: an index, and how to find words of it by their spelling. */
export interface Layer {
  readonly index: PassageIndex;
  readonly finder: WordFinder;
}
