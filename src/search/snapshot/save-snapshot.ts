import type { PassageIndex } from '../index/passage-index.ts';
import type { PassageSearchEngine } from '../passage-search-engine.ts';
import { describeIndex } from './saved-index.ts';
import { packSections } from './sections.ts';

/**
 * Goes up whenever the form of a snapshot or the making of its numbers changes: words, sentences, stems. Older
 * snapshots are then made anew.
 */
export const SNAPSHOT_VERSION = 1;

/**
 * All that `engine` computed from its articles, as bytes to keep on disk; the articles themselves are not in it. About
 * 700 bytes a passage.
 */
export function saveSnapshot(engine: PassageSearchEngine): Uint8Array {
  const sections = engine.languages.flatMap(({ index }) => indexSections(index));
  return packSections(SNAPSHOT_VERSION, sections);
}

function indexSections(index: PassageIndex): Uint8Array[] {
  const { forms, stems, termOfForm } = index.vocabulary;
  const description = describeIndex(index.lexical.language, index.articles);
  const arrays = [termOfForm, ...index.arrays].map((array) => bytesOf(array.filled()));
  return [encode(JSON.stringify(description)), encode(forms.join('\n')), encode(stems.join('\n')), ...arrays];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function bytesOf(cells: Uint32Array): Uint8Array {
  return new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength);
}
