import type { Lexical } from '../../src/model/language.ts';
import { PassageIndex } from '../../src/search/index/passage-index.ts';
import { finish } from '../../src/slices/steps.ts';
import { searchArticle } from './search-articles.ts';

/** A language whose words are their own stems, so that a test sees the index alone. */
export const plainLexical: Lexical = {
  language: 'fr',
  stopWords: new Set(['le', 'de']),
  elisions: new Set(['l']),
  stem: (word) => word,
  abbreviations: new Set(),
};

/** An index of one article whose passages are `texts`. */
export function indexOf(texts: readonly string[], lexical: Lexical = plainLexical): PassageIndex {
  const index = new PassageIndex(lexical);
  const { article, documents } = searchArticle('texts', lexical.language, texts);
  finish(index.writer.adding(article, documents))();
  return index;
}
