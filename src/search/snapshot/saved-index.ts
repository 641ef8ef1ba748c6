import * as z from 'zod/mini';
import type { IndexedArticle } from '../index/passage-index.ts';

/** The rows of an article, whose passages are kept elsewhere. */
export type SavedArticle = Omit<IndexedArticle, 'passages'>;

/** One language's part of what is kept of an engine. */
export interface SavedIndex {
  readonly language: string;
  readonly articles: ReadonlyMap<string, SavedArticle>;
  /** By their numbers, as in `Vocabulary`. */
  readonly forms: readonly string[];
  readonly stems: readonly string[];
  readonly termOfForm: Uint32Array;
  /** As `PassageIndex.arrays` gives them. */
  readonly arrays: readonly Uint32Array[];
}

/** How many sections a language has. */
export const SECTIONS_PER_LANGUAGE = 11;

const DESCRIPTION = z.object({
  language: z.string(),
  /** The ids. */
  articles: z.array(z.string()),
  /** For each article its first row and the row after its last. */
  rows: z.array(z.number()),
});

/** What the JSON section of a language holds. */
export function describeIndex(
  language: string,
  articles: ReadonlyMap<string, IndexedArticle>,
): z.infer<typeof DESCRIPTION> {
  const list = [...articles];
  return {
    language,
    articles: list.map(([id]) => id),
    rows: list.flatMap(([, { firstRow, endRow }]) => [firstRow, endRow]),
  };
}

/** Reads the sections that `indexSections` gave for one language; `undefined` when they are none. */
export function readSavedIndex(sections: readonly Uint8Array[]): SavedIndex | undefined {
  const [description, forms, stems, termOfForm, ...arrays] = sections;
  if (!description || !forms || !stems || !termOfForm) return undefined;
  const parsed = DESCRIPTION.safeParse(JSON.parse(decode(description)));
  if (!parsed.success) return undefined;
  return {
    language: parsed.data.language,
    articles: readArticles(parsed.data),
    forms: decode(forms).split('\n'),
    stems: decode(stems).split('\n'),
    termOfForm: numbers(termOfForm),
    arrays: arrays.map(numbers),
  };
}

function readArticles({ articles, rows }: z.infer<typeof DESCRIPTION>): Map<string, SavedArticle> {
  const found = new Map<string, SavedArticle>();
  for (const [number, id] of articles.entries()) {
    const [firstRow = 0, endRow = 0] = rows.slice(number * 2, number * 2 + 2);
    found.set(id, { firstRow, endRow });
  }
  return found;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function numbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Uint32Array.BYTES_PER_ELEMENT);
}
