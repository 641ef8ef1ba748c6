import type { Passage } from '../../model/passage.ts';
import { GrowableArray } from './growable-array.ts';

/** The rows of an article: its passages fill them from `firstRow` up to, not including, `endRow`. */
export interface IndexedArticle {
  readonly firstRow: number;
  readonly endRow: number;
  /** In the order of its rows; perhaps made only when it is asked for. */
  readonly passages: readonly Passage[];
}

/** Which rows of an index belong to which article, both ways. */
export class ArticleRows {
  readonly #byId = new Map<string, IndexedArticle>();
  /** For each row the number of its article; 0 once it is removed. */
  readonly #numbers = new GrowableArray();
  readonly #numbered: ({ readonly id: string; readonly article: IndexedArticle } | undefined)[] = [undefined];

  /** By their ids, in the order in which they were entered. */
  get byId(): ReadonlyMap<string, IndexedArticle> {
    return this.#byId;
  }

  /** Makes room for so many rows in all, to be entered in any order. */
  makeRoom(rows: number): void {
    this.#numbers.extend(Math.max(0, rows - this.#numbers.length));
  }

  /** Enters an article whose rows belong to none so far. */
  enter(id: string, article: IndexedArticle): void {
    this.#byId.set(id, article);
    this.makeRoom(article.endRow);
    this.#numbers.cells.fill(this.#numbered.length, article.firstRow, article.endRow);
    this.#numbered.push({ id, article });
  }

  /** Takes out an article and gives what it was, if it was there. */
  remove(id: string): IndexedArticle | undefined {
    const article = this.#byId.get(id);
    if (article === undefined) return undefined;
    this.#byId.delete(id);
    // An article without rows has a number that nothing leads to.
    if (article.firstRow < article.endRow) this.#numbered[this.#numbers.at(article.firstRow)] = undefined;
    this.#numbers.cells.fill(0, article.firstRow, article.endRow);
    return article;
  }

  /** The passage of a row; `undefined` once it is removed. */
  passageOf(row: number): Passage | undefined {
    const article = this.#numbered[this.#numbers.at(row)]?.article;
    return article?.passages[row - article.firstRow];
  }

  /** The id of the article of a row; empty once it is removed. */
  idOf(row: number): string {
    return this.#numbered[this.#numbers.at(row)]?.id ?? '';
  }

  /** Whether a row is there and not removed. */
  isLiving(row: number): boolean {
    return this.#numbers.at(row) !== 0;
  }
}
