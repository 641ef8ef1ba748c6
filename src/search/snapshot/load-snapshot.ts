import { z } from 'zod';
import type { Article } from '../../model/article.ts';
import type { Lexical } from '../../model/language.ts';
import type { SearchDocument } from '../engine.ts';
import { fingerprintOf } from '../index/fingerprint.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { PassageSearchEngine } from '../passage-search-engine.ts';
import { isStillAnalysedSo } from './analysis-check.ts';
import { SNAPSHOT_VERSION } from './save-snapshot.ts';
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

const SECTIONS_PER_LANGUAGE = 6;
const DESCRIPTION = z.object({
  language: z.string(),
  articles: z.array(
    z.object({ id: z.string(), fingerprint: z.string(), rows: z.number().int().nonnegative() }),
  ),
});

/** One language's part of a snapshot. */
export interface SavedIndex {
  readonly language: string;
  /** As in `Vocabulary`: the first one is the sentence break. */
  readonly forms: readonly string[];
  readonly stems: readonly string[];
  readonly termOfForm: Uint32Array;
  readonly rows: ReadonlyMap<
    string,
    { readonly fingerprint: string; readonly cells: readonly Uint32Array[] }
  >;
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
  const saved = new Map<PassageIndex, SavedIndex>();
  for (const [number, { index }] of engine.languages.entries()) {
    const part = readIndex(
      sections.slice(number * SECTIONS_PER_LANGUAGE, (number + 1) * SECTIONS_PER_LANGUAGE),
    );
    if (part === undefined || part.language !== index.lexical.language) return undefined;
    if (!isStillAnalysedSo(part, index.lexical, articles)) return undefined;
    restoreVocabulary(index, part);
    saved.set(index, part);
  }
  let restored = 0;
  for (const { article, documents } of articles) {
    const { index } = engine.languageOf(article);
    const rows = saved.get(index)?.rows.get(article.id);
    const fingerprint = fingerprintOf(article, documents);
    if (rows === undefined || rows.fingerprint !== fingerprint || rows.cells.length !== documents.length) {
      engine.add(article, documents);
      continue;
    }
    index.restore(
      article,
      fingerprint,
      documents.map(({ passage }) => passage),
      rows.cells,
    );
    restored += 1;
  }
  return { engine, restored, indexed: articles.length - restored };
}

function restoreVocabulary(index: PassageIndex, { forms, stems, termOfForm }: SavedIndex): void {
  for (let number = 1; number < forms.length; number++) {
    const form = forms[number] ?? '';
    index.vocabulary.append(form, stems[termOfForm[number] ?? 0] ?? form);
  }
}

function readIndex(sections: readonly Uint8Array[]): SavedIndex | undefined {
  const [description, forms, stems, termOfForm, starts, cells] = sections;
  if (!description || !forms || !stems || !termOfForm || !starts || !cells) return undefined;
  const parsed = DESCRIPTION.safeParse(JSON.parse(decode(description)));
  if (!parsed.success) return undefined;
  return {
    language: parsed.data.language,
    forms: lines(forms),
    stems: lines(stems),
    termOfForm: numbers(termOfForm),
    rows: rowsByArticle(parsed.data.articles, numbers(starts), numbers(cells)),
  };
}

function rowsByArticle(
  articles: readonly { id: string; fingerprint: string; rows: number }[],
  starts: Uint32Array,
  cells: Uint32Array,
): SavedIndex['rows'] {
  let row = 0;
  return new Map(
    articles.map(({ id, fingerprint, rows }) => {
      const found = Array.from({ length: rows }, (_, at) =>
        cells.subarray(starts[row + at], starts[row + at + 1]),
      );
      row += rows;
      return [id, { fingerprint, cells: found }];
    }),
  );
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function lines(bytes: Uint8Array): string[] {
  return decode(bytes).split('\n');
}

function numbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT);
}
