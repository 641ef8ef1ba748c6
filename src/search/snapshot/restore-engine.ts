import type { Lexical } from '../../model/language.ts';
import type { Passage } from '../../model/passage.ts';
import type { IndexedArticle } from '../index/article-rows.ts';
import { PassageSearchEngine } from '../passage-search-engine.ts';
import { readSavedIndex, type SavedArticle, SECTIONS_PER_LANGUAGE } from './saved-index.ts';

/** What an engine needs besides what `indexSections` gave. */
export interface RestoreOptions {
  /** The same as those of the engine that was saved, in the same order. */
  readonly lexicals: readonly Lexical[];
  /** An article's passages as they were indexed, by the article's id; asked for when one of them is first found. */
  readonly passagesOf: (articleId: string) => readonly Passage[];
}

/**
 * The engine that `sections` were made of by `indexSections`, which it takes over without a copy. Whoever keeps them
 * answers for their being whole, and made by this same code.
 *
 * @returns `undefined` when the sections are those of other languages.
 */
export function restoreEngine(
  sections: readonly Uint8Array<ArrayBuffer>[],
  { lexicals, passagesOf }: RestoreOptions,
): PassageSearchEngine | undefined {
  if (sections.length !== lexicals.length * SECTIONS_PER_LANGUAGE) return undefined;
  const engine = new PassageSearchEngine(lexicals);
  for (const [number, { index }] of engine.languages.entries()) {
    const from = number * SECTIONS_PER_LANGUAGE;
    const saved = readSavedIndex(sections.slice(from, from + SECTIONS_PER_LANGUAGE));
    if (saved?.language !== index.lexical.language) return undefined;
    const articles = saved.articles
      .entries()
      .map(([id, rows]): [string, IndexedArticle] => [id, withPassages(rows, () => passagesOf(id))]);
    const { forms, stems, sorted, termOfForm } = index.vocabulary;
    forms.adopt(saved.forms);
    stems.adopt(saved.stems);
    sorted.adopt(saved.sorted);
    termOfForm.adopt(saved.termOfForm);
    index.adopt(saved.arrays, new Map(articles));
  }
  return engine;
}

function withPassages(
  { firstRow, endRow }: SavedArticle,
  passages: () => readonly Passage[],
): IndexedArticle {
  return {
    firstRow,
    endRow,
    get passages() {
      return passages();
    },
  };
}
