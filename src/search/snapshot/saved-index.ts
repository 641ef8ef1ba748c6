import { z } from 'zod';
import type { IndexedArticle } from '../index/passage-index.ts';

/** One language's part of a snapshot. */
export interface SavedIndex {
  readonly language: string;
  readonly articles: ReadonlyMap<string, IndexedArticle>;
  /** By their numbers, as in `Vocabulary`. */
  readonly forms: readonly string[];
  readonly stems: readonly string[];
  readonly termOfForm: Uint32Array;
  /** As `PassageIndex.arrays` gives them. */
  readonly arrays: readonly Uint32Array[];
}

/** How many sections a language has. */
export const SECTIONS_PER_LANGUAGE = 11;

const COUNT = z.number().int().nonnegative();
const DESCRIPTION = z.object({
  language: z.string(),
  articles: z.array(
    z.tuple([z.string(), z.object({ fingerprint: z.string(), firstRow: COUNT, endRow: COUNT })]),
  ),
});

/** Reads the sections that `saveSnapshot` wrote for one language; `undefined` when they are none. */
export function readSavedIndex(sections: readonly Uint8Array[]): SavedIndex | undefined {
  const [description, forms, stems, termOfForm, ...arrays] = sections;
  if (!description || !forms || !stems || !termOfForm) return undefined;
  const parsed = DESCRIPTION.safeParse(JSON.parse(decode(description)));
  if (!parsed.success) return undefined;
  return {
    language: parsed.data.language,
    articles: new Map(parsed.data.articles),
    forms: decode(forms).split('\n'),
    stems: decode(stems).split('\n'),
    termOfForm: numbers(termOfForm),
    arrays: arrays.map(numbers),
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function numbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT);
}
