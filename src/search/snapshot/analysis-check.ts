import type { Lexical } from '../../model/language.ts';
import { PassageIndex } from '../index/passage-index.ts';
import type { SavedIndex, SnapshotArticle } from './load-snapshot.ts';

/** How many articles, spread over all, are analysed again to see whether a snapshot's words are still today's. */
const SAMPLE = 24;

/**
 * Whether today's code makes the same words, sentences and stems of the articles as the code that made the snapshot: a
 * sample of the unchanged ones is analysed again and compared. It sees what a version number forgets: a new release of
 * the stemmer or of Unicode, an edited list of abbreviations.
 */
export function isStillAnalysedSo(
  saved: SavedIndex,
  lexical: Lexical,
  articles: readonly SnapshotArticle[],
): boolean {
  const known = articles.filter(({ article }) => saved.rows.has(article.id));
  const step = Math.max(1, Math.floor(known.length / SAMPLE));
  const sample = known.filter((_, at) => at % step === 0);
  const index = new PassageIndex(lexical);
  for (const { article, documents } of sample) {
    index.add(article, documents);
    const now = index.articles.get(article.id);
    const before = saved.rows.get(article.id);
    if (now === undefined || now.fingerprint !== before?.fingerprint) continue;
    const isSame = before.cells.every((cells, at) => {
      return wordsOf(cells, saved) === wordsOf(index.rowCells(now.firstRow + at), index.vocabulary);
    });
    if (!isSame) return false;
  }
  return true;
}

/** The forms of a row with their stems, sentence breaks as empty lines. */
function wordsOf(
  cells: Uint32Array,
  {
    forms,
    stems,
    termOfForm,
  }: Pick<SavedIndex, 'forms' | 'stems'> & { termOfForm: { at(index: number): number | undefined } },
): string {
  const words: string[] = [];
  for (const form of cells) words.push(`${forms[form]} ${stems[termOfForm.at(form) ?? 0]}`);
  return words.join('\n');
}
