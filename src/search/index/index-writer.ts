import type { Article } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import type { Steps } from '../../slices/steps.ts';
import type { SearchDocument } from '../engine.ts';
import type { IndexedArticle } from './article-rows.ts';
import { GrowableArray } from './growable-array.ts';
import type { PassageIndex } from './passage-index.ts';
import { sentenceForms } from './sentence-forms.ts';
import { apply, Tally } from './tally.ts';
import { SENTENCE_BREAK } from './vocabulary.ts';

/** A change of an index that is ready: calling it, before anything else is begun there, makes it all at once. */
export type Change = () => void;

/**
 * Adds articles to an index and removes them, a passage a step. The rows of an article that is being written are there for
 * nobody: no length, no article and no count tells of them, as of the rows of removed articles.
 */
export class IndexWriter {
  private readonly index: PassageIndex;
  /** For each term, how often it stands in the row that was counted last. */
  private readonly frequencies = new GrowableArray();
  /** How many rows of the article in hand hold each term. */
  private readonly terms = new Tally();
  private isWriting = false;

  constructor(index: PassageIndex) {
    this.index = index;
    this.growTerms();
  }

  /** The adding of an article; it must not be there when the change is made. */
  adding(article: Article, documents: readonly SearchDocument[]): Steps<Change> {
    const passages = documents.map(({ passage }) => passage);
    const write = (at: number): void => {
      const document = documents[at];
      if (document !== undefined) this.writeForms(article, document);
    };
    return this.alone(this.writing(article.id, passages.length, write, () => passages));
  }

  /**
   * The adding of an article whose rows were written before, by an index with the same vocabulary.
   *
   * @param article as that index had it.
   * @param row the forms of each of its passages, as `rowCells` gave them.
   */
  restoring(articleId: string, article: IndexedArticle, row: (at: number) => Uint32Array): Steps<Change> {
    const write = (at: number): void => this.index.cells.append(row(at));
    const count = article.endRow - article.firstRow;
    return this.alone(this.writing(articleId, count, write, () => article.passages));
  }

  /** The removal of an article, if it is there. */
  removing(articleId: string): Steps<Change> {
    return this.alone(this.withdrawing(articleId));
  }

  /**
   * Does `steps` while nothing else may change the index.
   *
   * @throws Error when it is being changed already.
   */
  *alone<Result>(steps: Steps<Result>): Steps<Result> {
    if (this.isWriting) throw new Error('The index is being changed already');
    this.isWriting = true;
    try {
      return yield* steps;
    } finally {
      this.terms.clear();
      this.isWriting = false;
    }
  }

  private *writing(
    articleId: string,
    count: number,
    write: (at: number) => void,
    passages: () => readonly Passage[],
  ): Steps<Change> {
    const { index } = this;
    const firstRow = index.rowCount;
    // Whatever a passage that could not be written left behind belongs to no row.
    index.cells.length = index.starts.at(firstRow);
    const lengths = new Uint32Array(count);
    for (let at = 0; at < count; at++) {
      write(at);
      lengths[at] = this.indexRow();
      index.revision += 1;
      yield;
    }
    yield* index.vocabulary.sorted.preparing();
    const terms = this.terms.take();
    return () => {
      index.lengths.cells.set(lengths, firstRow);
      apply(terms, index.rowCounts, 1);
      this.countForms(firstRow, firstRow + count, 1);
      index.wordCount += lengths.reduce((sum, length) => sum + length, 0);
      index.size += count;
      index.vocabulary.sorted.admit();
      index.articles.enter(articleId, {
        firstRow,
        endRow: firstRow + count,
        get passages() {
          return passages();
        },
      });
      index.revision += 1;
    };
  }

  private *withdrawing(articleId: string): Steps<Change> {
    const { index } = this;
    const article = index.articles.byId.get(articleId);
    if (article === undefined) return () => {};
    const { firstRow, endRow } = article;
    let wordCount = 0;
    for (let row = firstRow; row < endRow; row++) {
      for (const term of this.countTerms(row)) this.terms.add(term);
      wordCount += index.lengths.at(row);
      yield;
    }
    const terms = this.terms.take();
    return () => {
      apply(terms, index.rowCounts, -1);
      this.countForms(firstRow, endRow, -1);
      index.lengths.cells.fill(0, firstRow, endRow);
      index.wordCount -= wordCount;
      index.size -= endRow - firstRow;
      index.articles.remove(articleId);
      index.revision += 1;
    };
  }

  private writeForms(article: Article, document: SearchDocument): void {
    const { cells, lexical, vocabulary } = this.index;
    for (const forms of sentenceForms(article, document, lexical)) {
      for (const form of forms) cells.push(vocabulary.intern(form));
      cells.push(SENTENCE_BREAK);
    }
  }

  /** Ends the row whose cells were written last, takes it into the postings, and gives the number of its words. */
  private indexRow(): number {
    const { index } = this;
    index.starts.push(index.cells.length);
    this.growTerms();
    const row = index.rowCount;
    let length = 0;
    for (const term of this.countTerms(row)) {
      const frequency = this.frequencies.at(term);
      index.postings.add(term, row, frequency);
      this.terms.add(term);
      length += frequency;
    }
    index.lengths.push(0);
    return length;
  }

  /** The distinct terms of a row, whose numbers of occurrences it leaves in `frequencies`. */
  private countTerms(row: number): readonly number[] {
    const { cells } = this.frequencies;
    const { cells: termOfForm } = this.index.vocabulary.termOfForm;
    const terms: number[] = [];
    const forms = this.index.rowCells(row);
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

  /** Counts the forms of rows: some milliseconds for millions of words. */
  private countForms(firstRow: number, endRow: number, sign: 1 | -1): void {
    const { starts, cells, formCounts } = this.index;
    const counts = formCounts.cells;
    for (const form of cells.cells.subarray(starts.at(firstRow), starts.at(endRow))) {
      counts[form] = (counts[form] ?? 0) + sign;
    }
  }

  /** Makes room for words that came since. */
  private growTerms(): void {
    const { rowCounts, formCounts, vocabulary, postings } = this.index;
    const terms = vocabulary.stems.length;
    while (rowCounts.length < terms) {
      rowCounts.push(0);
      postings.addTerm();
    }
    const missing = vocabulary.forms.length - formCounts.length;
    if (missing > 0) formCounts.extend(missing);
    if (this.frequencies.length < terms) this.frequencies.extend(terms - this.frequencies.length);
  }
}
