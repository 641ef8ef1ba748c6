import type { Article } from '../../model/article.ts';
import type { Lexical } from '../../model/language.ts';
import type { Passage } from '../../model/passage.ts';
import { sentences } from '../../text/sentences.ts';
import type { SearchDocument } from '../engine.ts';
import { GrowableArray } from './growable-array.ts';
import { Postings } from './postings.ts';
import { tokens } from './tokens.ts';
import { SENTENCE_BREAK, Vocabulary } from './vocabulary.ts';

/** An article in the index: its passages fill the rows from `firstRow` up to, not including, `endRow`. */
export interface IndexedArticle {
  readonly article: Article;
  readonly firstRow: number;
  readonly endRow: number;
}

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
  readonly passages: (Passage | undefined)[] = [];
  readonly articles = new Map<string, IndexedArticle>();
  /** The article of each row. */
  readonly articleOfRow: (IndexedArticle | undefined)[] = [];
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
  add(article: Article, documents: readonly SearchDocument[]): IndexedArticle {
    const firstRow = this.passages.length;
    const indexed = { article, firstRow, endRow: firstRow + documents.length };
    for (const document of documents) this.addRow(article, document);
    for (let row = firstRow; row < indexed.endRow; row++) this.articleOfRow.push(indexed);
    this.articles.set(article.id, indexed);
    return indexed;
  }

  /** Removes an article, if it is there. */
  remove(articleId: string): IndexedArticle | undefined {
    const indexed = this.articles.get(articleId);
    if (indexed === undefined) return undefined;
    this.articles.delete(articleId);
    for (let row = indexed.firstRow; row < indexed.endRow; row++) this.removeRow(row);
    return indexed;
  }

  /** The number of words in an average row; at least 1. */
  get averageLength(): number {
    return this.size === 0 ? 1 : Math.max(1, this.wordCount / this.size);
  }

  /** Whether two rows hold the same words in the same order. */
  isSameText(left: number, right: number): boolean {
    const from = this.starts.at(left);
    const other = this.starts.at(right);
    const length = this.starts.at(left + 1) - from;
    if (this.starts.at(right + 1) - other !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.cells.at(from + at) !== this.cells.at(other + at)) return false;
    }
    return true;
  }

  private addRow(article: Article, { passage, speakers }: SearchDocument): void {
    const row = this.passages.length;
    const begin = this.cells.length;
    for (const sentence of sentences(article.text, passage.span, this.lexical.abbreviations)) {
      this.pushWords(article.text.slice(sentence.start, sentence.end));
    }
    for (const speaker of speakers) this.pushWords(speaker);
    this.starts.push(this.cells.length);
    this.passages.push(passage);
    this.growTerms();
    let length = 0;
    for (const [term, frequency] of this.termFrequencies(begin, this.cells.length)) {
      this.postings.add(term, row, frequency);
      this.rowCounts.cells[term] = this.rowCounts.at(term) + 1;
      length += frequency;
    }
    this.lengths.push(length);
    this.wordCount += length;
    this.size += 1;
  }

  private removeRow(row: number): void {
    for (const [term] of this.termFrequencies(this.starts.at(row), this.starts.at(row + 1))) {
      this.rowCounts.cells[term] = this.rowCounts.at(term) - 1;
    }
    this.wordCount -= this.lengths.at(row);
    this.lengths.cells[row] = 0;
    this.passages[row] = undefined;
    this.articleOfRow[row] = undefined;
    this.size -= 1;
  }

  private pushWords(text: string): void {
    for (const { form } of tokens(text, this.lexical)) this.cells.push(this.vocabulary.intern(form));
    this.cells.push(SENTENCE_BREAK);
  }

  private termFrequencies(begin: number, end: number): Map<number, number> {
    const frequencies = new Map<number, number>();
    for (let index = begin; index < end; index++) {
      const form = this.cells.at(index);
      if (form === SENTENCE_BREAK) continue;
      const term = this.vocabulary.termOfForm.at(form);
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
    return frequencies;
  }

  private growTerms(): void {
    while (this.rowCounts.length < this.vocabulary.stems.length) {
      this.rowCounts.push(0);
      this.postings.addTerm();
    }
  }
}
