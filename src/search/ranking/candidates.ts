import type { PassageIndex } from '../index/passage-index.ts';
import { frequencyOf, rowOf } from '../index/postings.ts';
import { BM25, type PassageMiniSearch } from '../minisearch/passage-mini-search.ts';
import { inverseDocumentFrequency } from './inverse-document-frequency.ts';
import { LargestValues } from './largest-values.ts';

/** About how many rows MiniSearch scores where the estimates leave terms out. */
const ROUGHLY_ADMITTED = 256;
/** Estimates are rounded otherwise than MiniSearch's scores, and may be so much too small beside them. */
const ROUNDING = 1e-4;
/** Before a term in more rows than this it is worth asking whether it may bring in new ones. */
const FREQUENT = 1024;

/** Where to look, and how long. */
export interface SearchScope {
  /** Which articles' rows may be found. Default: all. */
  readonly isAllowed?: ((articleId: string) => boolean) | undefined;
  /** How many rows are enough to choose from: the more common terms are not looked for then. Default: no bound. */
  readonly enough?: number;
}

/** A term to look for. */
interface SearchedTerm {
  readonly term: number;
  /** Its weight: rarity times boost. */
  readonly weight: number;
}

/**
 * Finds the rows worth ranking. MiniSearch builds an object for each row and term it meets, so a frequent word costs it
 * more than all the others. A pass over the postings therefore estimates its scores, and MiniSearch itself decides only
 * among rows whose estimates are too close to tell which of them are the last to be in. The pass stops to take in new
 * rows once the words still to come are too common to lift a row among the best (the MaxScore rule of Turtle and Flood,
 * 1995).
 */
export class CandidateFinder {
  private readonly index: PassageIndex;
  private readonly miniSearch: PassageMiniSearch;
  private readonly largest = new LargestValues();
  private estimates = new Float32Array(0);
  private admitted = new Uint8Array(0);
  private touched = new Uint32Array(0);
  private touchedCount = 0;
  /** How many rows are admitted at least. */
  private wanted = ROUGHLY_ADMITTED;

  constructor(index: PassageIndex, miniSearch: PassageMiniSearch) {
    this.index = index;
    this.miniSearch = miniSearch;
  }

  /**
   * The `limit` best rows that hold any of the terms, best first.
   *
   * @param boosts the weight of each term, by its number.
   */
  find(boosts: ReadonlyMap<number, number>, limit: number, scope: SearchScope = {}): readonly number[] {
    this.reserve();
    this.wanted = scope.enough === undefined ? limit : Math.max(limit, ROUGHLY_ADMITTED);
    const terms = this.searchedTerms(boosts);
    const left = this.estimateAll(terms, scope);
    // Where nothing was left out the estimates are MiniSearch's scores, but for rounding.
    if (left.length === 0) this.wanted = limit;
    const admitted = this.best();
    for (const searched of left) this.addTo(searched);
    const rows = admitted.length > limit ? this.chosen(admitted, limit, boosts) : admitted;
    for (const row of this.touched.subarray(0, this.touchedCount)) this.estimates[row] = 0;
    return rows;
  }

  /** The `limit` best of more rows whose estimates are complete. MiniSearch decides where these are too close to tell. */
  private chosen(
    rows: readonly number[],
    limit: number,
    boosts: ReadonlyMap<number, number>,
  ): readonly number[] {
    const estimateOf = (row: number): number => this.estimates[row] ?? 0;
    const sorted = rows.toSorted((a, b) => estimateOf(b) - estimateOf(a));
    const last = estimateOf(sorted[limit - 1] ?? 0);
    const sure = sorted.filter((row) => estimateOf(row) > last * (1 + ROUNDING));
    const close = sorted.filter((row) => Math.abs(estimateOf(row) - last) <= last * ROUNDING);
    if (sure.length + close.length <= limit) return [...sure, ...close];
    for (const row of close) this.admitted[row] = 1;
    const scored = this.miniSearch.score(boosts, this.admitted);
    for (const row of close) this.admitted[row] = 0;
    return [...sure, ...scored.slice(0, limit - sure.length).map(({ row }) => row)];
  }

  /** The rarest first. */
  private searchedTerms(boosts: ReadonlyMap<number, number>): SearchedTerm[] {
    const { rowCounts, size } = this.index;
    return [...boosts]
      .map(([term, boost]) => ({ term, weight: boost * inverseDocumentFrequency(rowCounts.at(term), size) }))
      .sort((a, b) => b.weight - a.weight);
  }

  /** Gives the terms that were not looked for any more. */
  private estimateAll(
    terms: readonly SearchedTerm[],
    { isAllowed, enough = Number.POSITIVE_INFINITY }: SearchScope,
  ): readonly SearchedTerm[] {
    const { rowCounts } = this.index;
    let toCome = terms.reduce((sum, { weight }) => sum + weight * (BM25.d + BM25.k + 1), 0);
    let isOpen = true;
    this.touchedCount = 0;
    for (const [at, searched] of terms.entries()) {
      if (this.touchedCount >= enough) return terms.slice(at);
      const isFrequent = rowCounts.at(searched.term) > FREQUENT && this.touchedCount > this.wanted;
      if (isOpen && isFrequent) isOpen = this.leastAdmitted() <= toCome;
      if (isOpen) this.takeIn(searched, isAllowed);
      else this.addTo(searched);
      toCome -= searched.weight * (BM25.d + BM25.k + 1);
    }
    return [];
  }

  private takeIn({ term, weight }: SearchedTerm, isAllowed: SearchScope['isAllowed']): void {
    const { estimates, touched } = this;
    const lengths = this.index.lengths.cells;
    const perLength = (BM25.k * BM25.b) / this.index.averageLength;
    for (const cell of this.index.postings.read(term)) {
      const row = rowOf(cell);
      const length = lengths[row] ?? 0;
      if (length === 0) continue;
      const before = estimates[row] ?? 0;
      if (before === 0) {
        if (isAllowed !== undefined && !isAllowed(this.index.articles.idOf(row))) continue;
        touched[this.touchedCount] = row;
        this.touchedCount += 1;
      }
      const frequency = frequencyOf(cell);
      const norm = BM25.k * (1 - BM25.b) + perLength * length;
      estimates[row] = before + weight * (BM25.d + (frequency * (BM25.k + 1)) / (frequency + norm));
    }
  }

  private addTo({ term, weight }: SearchedTerm): void {
    const { estimates } = this;
    const lengths = this.index.lengths.cells;
    const perLength = (BM25.k * BM25.b) / this.index.averageLength;
    for (const cell of this.index.postings.read(term)) {
      const row = rowOf(cell);
      const before = estimates[row] ?? 0;
      if (before === 0) continue;
      const frequency = frequencyOf(cell);
      const norm = BM25.k * (1 - BM25.b) + perLength * (lengths[row] ?? 0);
      estimates[row] = before + weight * (BM25.d + (frequency * (BM25.k + 1)) / (frequency + norm));
    }
  }

  private leastAdmitted(): number {
    const touched = this.touched.subarray(0, this.touchedCount);
    return this.largest.least(this.estimates, touched, this.wanted) * (1 - ROUNDING);
  }

  private best(): readonly number[] {
    const touched = this.touched.subarray(0, this.touchedCount);
    if (touched.length <= this.wanted) return [...touched];
    const least = this.leastAdmitted();
    const rows: number[] = [];
    for (const row of touched) if ((this.estimates[row] ?? 0) >= least) rows.push(row);
    if (rows.length <= 2 * this.wanted) return rows;
    const estimateOf = (row: number): number => this.estimates[row] ?? 0;
    return rows.sort((a, b) => estimateOf(b) - estimateOf(a) || a - b).slice(0, this.wanted);
  }

  private reserve(): void {
    const rows = this.index.rowCount;
    if (this.estimates.length >= rows) return;
    this.estimates = new Float32Array(rows * 2);
    this.admitted = new Uint8Array(rows * 2);
    this.touched = new Uint32Array(rows * 2);
  }
}
