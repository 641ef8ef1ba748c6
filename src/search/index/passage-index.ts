import type { Lexical } from '../../model/language.ts';
import { ArticleRows, type IndexedArticle } from './article-rows.ts';
import { GrowableArray } from './growable-array.ts';
import { IndexWriter } from './index-writer.ts';
import { Postings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * The passages of one language, as numbers: a forward index (the forms of each passage in order, with sentence breaks)
 * and, from it, the postings of each term. A passage is a row; rows are never reused. While an article is written in steps its
 * rows are there for nobody: no length, no article and no count tells of them, as of the rows of removed articles.
 */
export class PassageIndex {
  readonly lexical: Lexical;
  readonly vocabulary: Vocabulary;
  readonly postings = new Postings();
  /** How many living rows hold each term. */
  readonly rowCounts = new GrowableArray();
  /** How often each form stands in living rows. */
  readonly formCounts = new GrowableArray();
  /** The forms of all rows, one row after the other. */
  readonly cells = new GrowableArray();
  /** Where each row begins in `cells`, and one more: where the last one ends. */
  readonly starts = new GrowableArray();
  /** How many words a row has; 0 before it is there for all, and once it is removed. */
  readonly lengths = new GrowableArray();
  /** Which article each row belongs to. */
  readonly articles = new ArticleRows();
  /** What adds and removes articles. */
  readonly writer: IndexWriter;
  /** Living rows. */
  size = 0;
  /** Words in living rows. */
  wordCount = 0;
  /** Differs after every step that changed anything. */
  revision = 0;

  constructor(lexical: Lexical) {
    this.lexical = lexical;
    this.vocabulary = new Vocabulary(lexical.stem);
    this.starts.push(0);
    this.writer = new IndexWriter(this);
  }

  /** The numbers that it consists of, besides its words and articles; views that the next change makes stale. */
  get arrays(): readonly GrowableArray[] {
    const { pool, slices, counts } = this.postings;
    return [this.starts, this.cells, this.lengths, this.rowCounts, this.formCounts, pool, slices, counts];
  }

  /**
   * Takes over the numbers of another index whose words are in the vocabulary already; it must be empty so far.
   *
   * @param arrays as `arrays` gave them.
   */
  adopt(arrays: readonly Uint32Array[], articles: ReadonlyMap<string, IndexedArticle>): void {
    for (const [number, array] of this.arrays.entries()) array.adopt(arrays[number] ?? new Uint32Array(0));
    this.articles.makeRoom(this.rowCount);
    for (const [id, article] of articles) {
      this.articles.enter(id, article);
      this.size += article.endRow - article.firstRow;
    }
    for (const length of this.lengths.filled()) this.wordCount += length;
  }

  /** The forms of a row with its sentence breaks, as a view. */
  rowCells(row: number): Uint32Array {
    return this.cells.cells.subarray(this.starts.at(row), this.starts.at(row + 1));
  }

  /** All rows, removed ones included. */
  get rowCount(): number {
    return this.lengths.length;
  }

  /** The number of words in an average row; at least 1. */
  get averageLength(): number {
    return this.size === 0 ? 1 : Math.max(1, this.wordCount / this.size);
  }

  /** Rows whose article was removed: they take room until the index is copied. */
  get deadRows(): number {
    return this.rowCount - this.size;
  }
}
