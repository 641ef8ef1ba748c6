import type { Lexical } from '../model/language.ts';
import type { Hit } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { Steps } from '../slices/steps.ts';
import type { SearchRequest } from './engine.ts';
import { compactIndex } from './index/compact-index.ts';
import { PassageIndex } from './index/passage-index.ts';
import { tokens } from './index/tokens.ts';
import { PassageMiniSearch } from './minisearch/passage-mini-search.ts';
import { CandidateFinder } from './ranking/candidates.ts';
import { confidence } from './ranking/confidence.ts';
import { EvidenceTables } from './ranking/evidence.ts';
import { matchedSpans } from './ranking/matches.ts';
import { planQueries, type QueryOptions, type QueryPlan } from './ranking/query-plan.ts';
import { type RankedRow, rankRows } from './ranking/rank.ts';
import { WordFinder } from './words/word-finder.ts';

interface Effort {
  /** Rows that are ranked by all their evidence. */
  readonly ranked: number;
  /** Rows that the ranked ones are chosen from; default: all that there are. */
  readonly enough?: number;
}

/** Among the best 60 of all the right one is found nearly always. */
const SEARCHING: Effort = { ranked: 60 };
/** While a word is being typed a good guess now is better than the best one later. */
const COMPLETING: Effort = { ranked: 30, enough: 2_048 };
/** The rarest terms of a long query find its candidates. */
const MAXIMUM_TERMS = 48;
const DEFAULT_LIMIT = 10;

/** Fewer dead rows than this are not worth clearing up. */
const SMALLEST_CLEARING = 1_000;

interface Parts {
  readonly index: PassageIndex;
  readonly finder: WordFinder;
  readonly candidates: CandidateFinder;
}

function partsOver(index: PassageIndex): Parts {
  return {
    index,
    finder: new WordFinder(index),
    candidates: new CandidateFinder(index, new PassageMiniSearch(index)),
  };
}

/** For each layer, where the evidence of its rows stands while a query is answered: the same for all engines. */
const tables: EvidenceTables[] = [];

/** A ranked row and where it comes from. */
interface LayerRow {
  readonly row: RankedRow;
  readonly plan: QueryPlan;
  readonly index: PassageIndex;
}

/** The passages of one language, and the search in them. */
export class LanguageSearch {
  private parts: Parts;
  private readonly beside: LanguageSearch | undefined;

  /** @param beside what is searched together with it, as if both were one; it stays as it is. Default: nothing. */
  constructor(lexical: Lexical, beside?: LanguageSearch) {
    this.parts = partsOver(new PassageIndex(lexical));
    this.beside = beside;
  }

  get index(): PassageIndex {
    return this.parts.index;
  }

  /** Clears up, in steps, once more rows are dead than alive. */
  *tidying(): Steps {
    const { index } = this;
    const isMostlyDead = index.deadRows > Math.max(SMALLEST_CLEARING, index.size);
    if (isMostlyDead) this.parts = partsOver(yield* index.writer.alone(compactIndex(index)));
  }

  /** The best passages for `request`, best first. */
  search(request: SearchRequest, options: QueryOptions): Hit[] {
    return this.rank(request, options, SEARCHING);
  }

  /** The passages for words still being typed, best first: the last one may be unfinished. */
  complete(typed: string, limit: number, options: QueryOptions): Hit[] {
    const last = tokens(typed, this.index.lexical).at(-1);
    if (last === undefined) return [];
    const unfinished = last.end === typed.length ? { unfinished: last.form } : {};
    return this.rank({ text: typed, kind: 'quote', limit }, { ...options, ...unfinished }, COMPLETING);
  }

  private get layers(): readonly Parts[] {
    return [...(this.beside?.layers ?? []), this.parts].filter(({ index }) => index.size > 0);
  }

  private rank(
    { text, kind = 'question', articleIds, limit = DEFAULT_LIMIT }: SearchRequest,
    options: QueryOptions,
    { ranked: rankedRows, ...scope }: Effort,
  ): Hit[] {
    const { layers } = this;
    const isAllowed = articleIds === undefined ? undefined : (id: string) => articleIds.has(id);
    const plans = planQueries(text, layers, options);
    const ranked = layers.flatMap(({ index, candidates }, at) => {
      const plan = plans[at];
      if (plan === undefined) return [];
      const rows = candidates.find(boostsOf(plan), rankedRows, { isAllowed, ...scope });
      tables[at] ??= new EvidenceTables();
      return rankRows(rows, plan, index, kind, tables[at]).map((row) => ({ row, plan, index }));
    });
    // The rows of one layer are in order already; those of several come in the order that they would have in one.
    if (layers.length > 1) ranked.sort((a, b) => b.row.score - a.row.score || compareArticles(a, b));
    const first = ranked[0]?.row.score ?? 0;
    const second = ranked[1]?.row.score ?? 0;
    return ranked
      .slice(0, Math.max(0, limit))
      .flatMap((each, place) => hitOf(each, place === 0 ? second : first) ?? []);
  }
}

function hitOf({ row, plan, index }: LayerRow, runnerUp: number): Hit | undefined {
  const passage = index.articles.passageOf(row.evidence.row);
  if (passage === undefined) return undefined;
  let matches: readonly Span[] | undefined;
  return {
    passage,
    score: row.score / Math.max(plan.fullIdeal, Number.EPSILON),
    confidence: confidence(row, runnerUp, plan),
    // Found when they are asked for: most answers stress the words of their own alignment instead.
    get matches() {
      matches ??= matchedSpans(passage, plan, index);
      return matches;
    },
  };
}

function compareArticles(left: LayerRow, right: LayerRow): number {
  const a = left.index.articles.idOf(left.row.evidence.row);
  const b = right.index.articles.idOf(right.row.evidence.row);
  if (a === b) return left.row.evidence.row - right.row.evidence.row;
  return a < b ? -1 : 1;
}

function boostsOf(plan: QueryPlan): Map<number, number> {
  const rarest = [...plan.content].sort((a, b) => b.weight - a.weight).slice(0, MAXIMUM_TERMS);
  const boosts = new Map<number, number>();
  for (const { terms } of rarest) {
    for (const [term, likeness] of terms) boosts.set(term, Math.max(boosts.get(term) ?? 0, likeness));
  }
  return boosts;
}
