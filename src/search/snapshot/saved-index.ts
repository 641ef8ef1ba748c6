import * as v from 'valibot';
import type { IndexedArticle } from '../index/article-rows.ts';

/** The rows of an article, whose passages are kept elsewhere. */
export type SavedArticle = Omit<IndexedArticle, 'passages'>;

/** One language's part of what is kept of an engine. */
export interface SavedIndex {
  readonly language: string;
  readonly articles: ReadonlyMap<string, SavedArticle>;
  /** As `WordTable.parts` gives them. */
  readonly forms: readonly Uint8Array<ArrayBuffer>[];
  readonly stems: readonly Uint8Array<ArrayBuffer>[];
  /** The numbers of all forms in the order of their letters. */
  readonly sorted: Uint32Array<ArrayBuffer>;
  readonly termOfForm: Uint32Array;
  /** As `PassageIndex.arrays` gives them. */
  readonly arrays: readonly Uint32Array[];
}

/** How many sections a language has. */
export const SECTIONS_PER_LANGUAGE = 17;

const DESCRIPTION = v.object({
  language: v.string(),
  /** The ids. */
  articles: v.array(v.string()),
  /** For each article its first row and the row after its last. */
  rows: v.array(v.number()),
});

/** How many parts the words of a `WordTable` have. */
const WORD_PARTS = 3;

/** What the JSON section of a language holds. */
export function describeIndex(
  language: string,
  articles: ReadonlyMap<string, IndexedArticle>,
): v.InferOutput<typeof DESCRIPTION> {
  const list = [...articles];
  return {
    language,
    articles: list.map(([id]) => id),
    rows: list.flatMap(([, { firstRow, endRow }]) => [firstRow, endRow]),
  };
}

/**
 * Reads the sections that `indexSections` gave for one language, each in a buffer of its own, which it takes over;
 * `undefined` when they are none.
 */
export function readSavedIndex(sections: readonly Uint8Array<ArrayBuffer>[]): SavedIndex | undefined {
  const [description, ...rest] = sections;
  const [sorted, termOfForm, ...arrays] = rest.slice(2 * WORD_PARTS).map(numbers);
  if (!description || !sorted || !termOfForm) return undefined;
  const parsed = v.safeParse(DESCRIPTION, JSON.parse(new TextDecoder().decode(description)));
  if (!parsed.success) return undefined;
  return {
    language: parsed.output.language,
    articles: readArticles(parsed.output),
    forms: rest.slice(0, WORD_PARTS),
    stems: rest.slice(WORD_PARTS, 2 * WORD_PARTS),
    sorted,
    termOfForm,
    arrays,
  };
}

function readArticles({ articles, rows }: v.InferOutput<typeof DESCRIPTION>): Map<string, SavedArticle> {
  const found = new Map<string, SavedArticle>();
  for (const [number, id] of articles.entries()) {
    found.set(id, { firstRow: rows[number * 2] ?? 0, endRow: rows[number * 2 + 1] ?? 0 });
  }
  return found;
}

function numbers({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}
