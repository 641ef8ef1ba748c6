import type { Article } from '../../model/article.ts';
import type { Lexical } from '../../model/language.ts';
import type { SearchDocument } from '../engine.ts';
import { ArticleRows, type IndexedArticle } from './article-rows.ts';
import { GrowableArray } from './growable-array.ts';
import { Postings } from './postings.ts';
import { sentenceForms } from './sentence-forms.ts';
import { SENTENCE_BREAK, Vocabulary } from './vocabulary.ts';

/**
 * The passages of one language, as numbers: a forward index (the forms of each passage in order, with sentence breaks)
 * and, from it, the postings of each term. A passage is a row; rows are never reused.
 */
export class PassageIndex {
  readonly lexical: Lexical;
  readonly vocabulary: Vocabulary;
  readonly postings = new Postings();
  /** How many living rows hold each term. */
  readonly rowCounts = new GrowableArray();
  /** The forms of all rows, one row after the other. */
  readonly cells = new GrowableArray();
  /** Where each row begins in `cells`, and one more: where the last one ends. */
  readonly starts = new GrowableArray();
  /** How many words a row has; 0 once it is removed. */
  readonly lengths = new GrowableArray();
  /** Which article each row belongs to. */
  readonly articles = new ArticleRows();
  /** For each term, how often it stands in the row that was counted last. */
  private readonly frequencies = new GrowableArray();
  /** Living rows. */
  size = 0;
  /** Words in living rows. */
  wordCount = 0;

  constructor(lexical: Lexical) {
    this.lexical = lexical;
    this.vocabulary = new Vocabulary(lexical.stem);
    this.starts.push(0);
    this.growTerms();
  }

  /** Adds an article that is not there yet. */
  add(article: Article, documents: readonly SearchDocument[]): void {
    const firstRow = this.rowCount;
    for (const document of documents) {
      this.writeRow(article, document);
      this.indexRow();
    }
    const passages = documents.map(({ passage }) => passage);
    this.articles.enter(article.id, { firstRow, endRow: this.rowCount, passages });
  }

  /**
   * Adds an article whose rows were written before, by an index with the same vocabulary.
   *
   * @param article as that index had it.
   * @param rows the forms of each of its passages, as `rowCells` gave them.
   */
  restore(articleId: string, article: IndexedArticle, rows: readonly Uint32Array[]): void {
    const firstRow = this.rowCount;
    this.growTerms();
    for (const row of rows) {
      this.cells.append(row);
      this.starts.push(this.cells.length);
      this.indexRow();
    }
    const endRow = this.rowCount;
    this.articles.enter(articleId, {
      firstRow,
      endRow,
      get passages() {
        return article.passages;
      },
    });
  }

  /** The numbers that it consists of, besides its words and articles; views that the next change makes stale. */
  get arrays(): readonly GrowableArray[] {
    const { pool, slices, counts } = this.postings;
    return [this.starts, this.cells, this.lengths, this.rowCounts, pool, slices, counts];
  }

  /**
   * Takes over the numbers of another index whose words are in the vocabulary already; it must be empty so far.
   *
   * @param arrays as `arrays` gave them.
   */
  adopt(arrays: readonly Uint32Array[], articles: ReadonlyMap<string, IndexedArticle>): void {
    for (const [number, array] of this.arrays.entries()) array.adopt(arrays[number] ?? new Uint32Array(0));
    this.frequencies.adopt(new Uint32Array(this.rowCounts.length));
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

  /** Removes an article, if it is there. */
  remove(articleId: string): void {
    const removed = this.articles.remove(articleId);
    if (removed === undefined) return;
    for (let row = removed.firstRow; row < removed.endRow; row++) this.removeRow(row);
  }

  /** The number of words in an average row; at least 1. */
  get averageLength(): number {
    return this.size === 0 ? 1 : Math.max(1, this.wordCount / this.size);
  }

  /** Rows whose article was removed: they take room until the index is copied. */
  get deadRows(): number {
    return this.rowCount - this.size;
  }

  private writeRow(article: Article, document: SearchDocument): void {
    for (const forms of sentenceForms(article, document, this.lexical)) {
      for (const form of forms) this.cells.push(this.vocabulary.intern(form));
      this.cells.push(SENTENCE_BREAK);
    }
    this.starts.push(this.cells.length);
    this.growTerms();
  }

  /** Takes the row that was written last into the postings. */
  private indexRow(): void {
    const row = this.rowCount;
    let length = 0;
    for (const term of this.countTerms(row)) {
      const frequency = this.frequencies.at(term);
      this.postings.add(term, row, frequency);
      this.rowCounts.cells[term] = this.rowCounts.at(term) + 1;
      length += frequency;
    }
    this.lengths.push(length);
    this.wordCount += length;
    this.size += 1;
  }

  private removeRow(row: number): void {
    for (const term of this.countTerms(row)) this.rowCounts.cells[term] = this.rowCounts.at(term) - 1;
    this.wordCount -= this.lengths.at(row);
    this.lengths.cells[row] = 0;
    this.size -= 1;
  }

  /** The distinct terms of a row, whose numbers of occurrences it leaves in `frequencies`. */
  private countTerms(row: number): readonly number[] {
    const { cells } = this.frequencies;
    const { cells: termOfForm } = this.vocabulary.termOfForm;
    const terms: number[] = [];
    const forms = this.rowCells(row);
    for (const form of forms) cells[termOfForm[form] ?? 0] = 0;
    for (const form of forms) {
      if (form === SENTENCE_BREAK) continue;
      const term = termOfForm[form] ?? 0;
      const before = cells[term] ?? 0;
      if (before === 0) terms.push(term);
      cells[term] = before + 1;
    }
    return terms;
  }

  private growTerms(): void {
    while (this.rowCounts.length < this.vocabulary.stems.length) {
      this.rowCounts.push(0);
      this.frequencies.push(0);
      this.postings.addTerm();
    }
  }
}
