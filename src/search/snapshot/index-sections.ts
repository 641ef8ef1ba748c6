import type { PassageIndex } from '../index/passage-index.ts';
import type { PassageSearchEngine } from '../passage-search-engine.ts';
import { describeIndex } from './saved-index.ts';

/**
 * All that `engine` computed from its articles, as blocks of bytes to keep on disk, about 700 bytes a passage; the
 * articles themselves are not in it. Partly views, which the next change of the engine makes stale.
 */
export function indexSections(engine: PassageSearchEngine): Uint8Array[] {
  return engine.languages.flatMap(({ index }) => sectionsOf(index));
}

function sectionsOf(index: PassageIndex): Uint8Array[] {
  const { forms, stems, sorted, termOfForm } = index.vocabulary;
  const description = describeIndex(index.lexical.language, index.articles.byId);
  const arrays = [termOfForm, ...index.arrays].map((array) => array.filled());
  return [
    new TextEncoder().encode(JSON.stringify(description)),
    ...forms.parts,
    ...stems.parts,
    ...[sorted.numbers, ...arrays].map(bytesOf),
  ];
}

function bytesOf(cells: Uint32Array): Uint8Array {
  return new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength);
}
