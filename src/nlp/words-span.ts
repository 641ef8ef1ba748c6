import type { Span } from '../model/span.ts';
import type { SubjectWords } from './claim.ts';
import type { Sentence } from './unit.ts';

/** Where the words that name a speaker stand in the article. */
export function wordsSpan(sentence: Sentence, words: SubjectWords): Span {
  const start = sentence.units[words.first]?.start ?? sentence.start;
  return { start, end: sentence.units[words.last - 1]?.end ?? start };
}
