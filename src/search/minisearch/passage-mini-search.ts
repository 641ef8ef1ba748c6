import MiniSearch from 'minisearch';
import type { PassageIndex } from '../index/passage-index.ts';
import { frequencyOf, rowOf } from '../index/postings.ts';

/** The parameters of BM25+, MiniSearch's own defaults: between 45 other settings nothing differs. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

const FIELD = 'text';
const FIELD_ID = 0;

/** A row with MiniSearch's score. */
export interface ScoredRow {
  readonly row: number;
  readonly score: number;
}

/**
 * MiniSearch over a `PassageIndex`: its parsing of queries, its BM25+ and its combining of terms, but with the postings
 * and lengths of the passage index in the place of its own nested maps, which hold the same numbers in several times the
 * memory and must be built anew at each start. Only the rows admitted to a search are seen.
 */
export class PassageMiniSearch extends MiniSearch<{ readonly id: number }> {
  private readonly index: PassageIndex;
  private readonly view: PostingView;

  constructor(index: PassageIndex) {
    super({
      fields: [FIELD],
      autoVacuum: false,
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      searchOptions: { bm25: BM25 },
    });
    this.index = index;
    this.view = new PostingView(index);
    const fields = new Map([[FIELD_ID, this.view]]);
    // Stands in for MiniSearch's radix tree: terms are handed over by their numbers, in digits.
    this._index.get = (name) => {
      this.view.show(Number(name));
      return fields;
    };
    this._documentIds = new LivingRows(index);
    this._fieldLength = new RowLengths(index);
  }

  /**
   * The admitted rows that hold any of the terms, best first.
   *
   * @param boosts the weight of each term, by its number.
   */
  score(boosts: ReadonlyMap<number, number>, admitted: Uint8Array): ScoredRow[] {
    this._documentCount = this.index.size;
    this._avgFieldLength = [this.index.averageLength];
    this.view.admitted = admitted;
    const terms = [...boosts.keys()];
    const weights = [...boosts.values()];
    const found = this.search(terms.join(' '), { boostTerm: (_term, position) => weights[position] ?? 1 });
    // MiniSearch multiplies a score by the number of terms found, which says less than their weights do.
    const scored = found.map(({ id, score, queryTerms }) => ({
      row: Number(id),
      score: score / queryTerms.length,
    }));
    return scored.sort((a, b) => b.score - a.score);
  }
}

/** The postings of one term at a time, in the form in which MiniSearch reads them: row to frequency. */
class PostingView extends Map<number, number> {
  admitted: Uint8Array = new Uint8Array(0);
  private readonly index: PassageIndex;
  private readonly frequencies = new Map<number, number>();
  private rowCount = 0;

  constructor(index: PassageIndex) {
    super();
    this.index = index;
  }

  show(term: number): void {
    this.frequencies.clear();
    this.rowCount = this.index.rowCounts.at(term);
    const { admitted } = this;
    for (const cell of this.index.postings.read(term)) {
      const row = rowOf(cell);
      if (admitted[row] === 1) this.frequencies.set(row, frequencyOf(cell));
    }
  }

  /** How many living rows hold the term, admitted or not: what its weight is computed from. */
  override get size(): number {
    return this.rowCount;
  }

  override keys(): MapIterator<number> {
    return this.frequencies.keys();
  }

  override get(row: number): number | undefined {
    return this.frequencies.get(row);
  }
}

class LivingRows extends Map<number, number> {
  private readonly index: PassageIndex;

  constructor(index: PassageIndex) {
    super();
    this.index = index;
  }

  override has(row: number): boolean {
    return this.index.articles.isLiving(row);
  }

  override get(row: number): number | undefined {
    return this.has(row) ? row : undefined;
  }
}

class RowLengths extends Map<number, number[]> {
  private readonly index: PassageIndex;

  constructor(index: PassageIndex) {
    super();
    this.index = index;
  }

  override get(row: number): number[] {
    return [this.index.lengths.at(row)];
  }
}
