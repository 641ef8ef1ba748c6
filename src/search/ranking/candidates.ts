import type { PassageIndex } from '../index/passage-index.ts';
import { frequencyOf, rowOf } from '../index/postings.ts';
import type { PassageMiniSearch } from '../minisearch/passage-mini-search.ts';

/** Rows that MiniSearch scores: the ones that the rarest words make likely. */
const ADMITTED_ROWS = 256;

/**
 * Finds the rows worth ranking. MiniSearch builds an object for each row and term it meets, so a frequent word costs it
 * more than all the others; a pass over the postings first tells which rows could be among the best, and MiniSearch
 * scores those.
 */
export class CandidateFinder {
  private readonly index: PassageIndex;
  private readonly miniSearch: PassageMiniSearch;
  private estimates = new Float32Array(0);
  private admitted = new Uint8Array(0);

  constructor(index: PassageIndex, miniSearch: PassageMiniSearch) {
    this.index = index;
    this.miniSearch = miniSearch;
  }

  /**
   * The `limit` best rows that hold any of the terms, best first.
   *
   * @param boosts the weight of each term, by its number.
   * @param isAllowed which articles' rows may be found. Default: all.
   */
  find(
    boosts: ReadonlyMap<number, number>,
    limit: number,
    isAllowed?: (articleId: string) => boolean,
  ): readonly number[] {
    this.reserve();
    const touched = this.estimate(boosts, isAllowed);
    const rows = this.best(touched);
    for (const row of rows) this.admitted[row] = 1;
    const scored = this.miniSearch.score(boosts, this.admitted);
    for (const row of rows) this.admitted[row] = 0;
    for (const row of touched) this.estimates[row] = 0;
    return scored.slice(0, limit).map(({ row }) => row);
  }

  private estimate(
    boosts: ReadonlyMap<number, number>,
    isAllowed?: (articleId: string) => boolean,
  ): number[] {
    const { postings, rowCounts, size, passages, lengths, averageLength } = this.index;
    const touched: number[] = [];
    for (const [term, boost] of boosts) {
      const rarity = boost * Math.log(1 + (size - rowCounts.at(term) + 0.5) / (rowCounts.at(term) + 0.5));
      postings.forEach(term, (cell) => {
        const row = rowOf(cell);
        const before = this.estimates[row] ?? 0;
        if (before === 0) {
          const passage = passages[row];
          if (passage === undefined || (isAllowed !== undefined && !isAllowed(passage.articleId))) return;
          touched.push(row);
        }
        const frequency = frequencyOf(cell);
        const norm = 0.36 + (0.84 * lengths.at(row)) / averageLength;
        this.estimates[row] = before + rarity * (0.5 + (2.2 * frequency) / (frequency + norm));
      });
    }
    return touched;
  }

  private best(touched: readonly number[]): readonly number[] {
    if (touched.length <= ADMITTED_ROWS) return touched;
    const sorted = Float32Array.from(touched, (row) => this.estimates[row] ?? 0).sort();
    const least = sorted[sorted.length - ADMITTED_ROWS] ?? 0;
    return touched.filter((row) => (this.estimates[row] ?? 0) >= least);
  }

  private reserve(): void {
    const rows = this.index.passages.length;
    if (this.estimates.length >= rows) return;
    this.estimates = new Float32Array(rows * 2);
    this.admitted = new Uint8Array(rows * 2);
  }
}
