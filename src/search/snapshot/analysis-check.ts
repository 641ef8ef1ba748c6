import { PassageIndex } from '../index/passage-index.ts';
import type { SnapshotArticle } from './load-snapshot.ts';

/** How many articles, spread over all, are analysed again to see whether a snapshot's words are still today's. */
const SAMPLE = 12;

/**
 * Whether today's code makes the same words, sentences and stems of `articles` as the code that filled `index`: a sample
 * is analysed again and compared. It sees what a version number forgets: a new release of the stemmer or of Unicode, an
 * edited list of abbreviations.
 */
export function isStillAnalysedSo(index: PassageIndex, articles: readonly SnapshotArticle[]): boolean {
  const step = Math.max(1, Math.floor(articles.length / SAMPLE));
  const fresh = new PassageIndex(index.lexical);
  return articles
    .filter((_, at) => at % step === 0)
    .every(({ article, documents }) => {
      fresh.add(article, documents);
      return wordsOf(article.id, fresh) === wordsOf(article.id, index);
    });
}

/** The forms of an article with their stems, in order, sentence breaks as empty lines. */
function wordsOf(articleId: string, index: PassageIndex): string {
  const { articles, vocabulary } = index;
  const { firstRow = 0, endRow = 0 } = articles.get(articleId) ?? {};
  const lines: string[] = [];
  for (let row = firstRow; row < endRow; row++) {
    for (const form of index.rowCells(row)) {
      lines.push(`${vocabulary.forms[form]} ${vocabulary.stems[vocabulary.termOfForm.at(form)]}`);
    }
  }
  return lines.join('\n');
}
