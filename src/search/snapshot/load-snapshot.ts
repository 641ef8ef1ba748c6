import type { Article } from '../../model/article.ts';
import type { Lexical } from '../../model/language.ts';
import type { Passage } from '../../model/passage.ts';
import type { SearchDocument } from '../engine.ts';
import { fingerprintOf } from '../index/fingerprint.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { PassageSearchEngine } from '../passage-search-engine.ts';
import { isStillAnalysedSo } from './analysis-check.ts';
import { SNAPSHOT_VERSION } from './save-snapshot.ts';
import { readSavedIndex, type SavedIndex, SECTIONS_PER_LANGUAGE } from './saved-index.ts';
import { unpackSections } from './sections.ts';

/** An article as it is now, with its passages. */
export interface SnapshotArticle {
  readonly article: Article;
  readonly documents: readonly SearchDocument[];
}

/** An engine over the articles handed in, and how much of it the snapshot spared. */
export interface LoadedSnapshot {
  readonly engine: PassageSearchEngine;
  /** Articles taken from the snapshot. */
  readonly restored: number;
  /** Articles indexed now, because the snapshot did not have them or had them otherwise. */
  readonly indexed: number;
}

/**
 * An engine over `articles`, with what `bytes` (from `saveSnapshot`) holds of them instead of indexing again. What the
 * snapshot lacks or has in another state is indexed; what it has beyond `articles` is left out.
 *
 * @returns `undefined` when the snapshot is damaged, of another version, or was made by another analysis of words: then
 *   everything must be indexed.
 */
export function loadSnapshot(
  bytes: Uint8Array,
  { lexicals, articles }: { lexicals: readonly Lexical[]; articles: readonly SnapshotArticle[] },
): LoadedSnapshot | undefined {
  const sections = unpackSections(SNAPSHOT_VERSION, bytes);
  if (sections === undefined || sections.length !== lexicals.length * SECTIONS_PER_LANGUAGE) return undefined;
  const engine = new PassageSearchEngine(lexicals);
  const parts = Map.groupBy(articles, ({ article }) => engine.languageOf(article).index);
  for (const [number, { index }] of engine.languages.entries()) {
    const from = number * SECTIONS_PER_LANGUAGE;
    const saved = readSavedIndex(sections.slice(from, from + SECTIONS_PER_LANGUAGE));
    if (saved === undefined || saved.language !== index.lexical.language) return undefined;
    if (!restoreIndex(index, saved, parts.get(index) ?? [])) return undefined;
  }
  const missing = articles.filter(
    ({ article }) => !engine.languageOf(article).index.articles.has(article.id),
  );
  for (const { article, documents } of missing) engine.add(article, documents);
  return { engine, restored: articles.length - missing.length, indexed: missing.length };
}

/** Fills `index` with what was saved of `articles`; false when words are made otherwise today. */
function restoreIndex(index: PassageIndex, saved: SavedIndex, articles: readonly SnapshotArticle[]): boolean {
  const unchanged = articles.filter(({ article, documents }) => {
    const before = saved.articles.get(article.id);
    return before !== undefined && before.fingerprint === fingerprintOf(article, documents);
  });
  const passages: (Passage | undefined)[] = new Array((saved.arrays[0]?.length ?? 1) - 1).fill(undefined);
  for (const { article, documents } of unchanged) {
    let row = saved.articles.get(article.id)?.firstRow ?? 0;
    for (const { passage } of documents) {
      passages[row] = passage;
      row += 1;
    }
  }
  index.vocabulary.adopt(saved.forms, saved.stems, saved.termOfForm);
  index.adopt(saved.arrays, saved.articles, passages);
  if (!isStillAnalysedSo(index, unchanged)) return false;
  const kept = new Set(unchanged.map(({ article }) => article.id));
  for (const id of saved.articles.keys()) if (!kept.has(id)) index.remove(id);
  return true;
}
