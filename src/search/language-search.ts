import type { Lexical } from '../model/language.ts';
import type { Hit } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import type { SearchRequest } from './engine.ts';
import { compactIndex } from './index/compact-index.ts';
import { PassageIndex } from './index/passage-index.ts';
import { tokens } from './index/tokens.ts';
import { PassageMiniSearch } from './minisearch/passage-mini-search.ts';
import { WordFinder } from './minisearch/word-finder.ts';
import { CandidateFinder } from './ranking/candidates.ts';
import { confidence } from './ranking/confidence.ts';
import { matchedSpans } from './ranking/matches.ts';
import { planQuery, type QueryOptions, type QueryPlan } from './ranking/query-plan.ts';
import { rankRows } from './ranking/rank.ts';

interface Effort {
  /** Rows that are ranked by all their evidence. */
  readonly ranked: number;
  /** Rows that the ranked ones are chosen from. */
  readonly enough: number;
}

/** Among the best 60 of all the right one is found nearly always. */
const SEARCHING: Effort = { ranked: 60, enough: Number.POSITIVE_INFINITY };
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

/** The passages of one language, and the search in them. */
export class LanguageSearch {
  private parts: Parts;

  constructor(lexical: Lexical) {
    this.parts = partsOver(new PassageIndex(lexical));
  }

  get index(): PassageIndex {
    return this.parts.index;
  }

  /** Does now what the first misspelt or unfinished word would otherwise have to wait for. */
  prepare(): void {
    this.parts.finder.prepare();
  }

  /** Removes an article, if it is there; clears up once more rows are dead than alive. */
  remove(articleId: string): void {
    this.index.remove(articleId);
    const isMostlyDead = this.index.deadRows > Math.max(SMALLEST_CLEARING, this.index.size);
    if (isMostlyDead) this.parts = partsOver(compactIndex(this.index));
  }

  /** The best passages for `request`, best first. */
  search(request: SearchRequest, options: QueryOptions): Hit[] {
    if (this.index.size === 0) return [];
    const plan = planQuery(request.text, this.index, this.parts.finder, options);
    return this.rank(plan, request, SEARCHING);
  }

  /** The passages for words still being typed, best first: the last one may be unfinished. */
  complete(typed: string, limit: number, options: QueryOptions): Hit[] {
    const last = tokens(typed, this.index.lexical).at(-1);
    if (this.index.size === 0 || last === undefined) return [];
    const isUnfinished = last.end === typed.length;
    const plan = planQuery(typed, this.index, this.parts.finder, {
      ...options,
      ...(isUnfinished ? { unfinished: last.form } : {}),
    });
    return this.rank(plan, { text: typed, kind: 'quote', limit }, COMPLETING);
  }

  private rank(
    plan: QueryPlan,
    { kind = 'question', articleIds, limit = DEFAULT_LIMIT }: SearchRequest,
    { ranked: rankedRows, enough }: Effort,
  ): Hit[] {
    const isAllowed = articleIds === undefined ? undefined : (id: string) => articleIds.has(id);
    const rows = this.parts.candidates.find(boostsOf(plan), rankedRows, { isAllowed, enough });
    const ranked = rankRows(rows, plan, this.index, kind);
    const hits: Hit[] = [];
    for (const [place, row] of ranked.slice(0, Math.max(0, limit)).entries()) {
      const passage = this.index.passages[row.evidence.row];
      if (passage === undefined) continue;
      const rival = ranked[place === 0 ? 1 : 0];
      const { index } = this;
      let matches: readonly Span[] | undefined;
      hits.push({
        passage,
        score: row.score / Math.max(plan.fullIdeal, Number.EPSILON),
        confidence: confidence(row, rival?.score ?? 0, plan, this.index),
        // Found when they are asked for: most answers stress the words of their own alignment instead.
        get matches() {
          matches ??= matchedSpans(passage, plan, index);
          return matches;
        },
      });
    }
    return hits;
  }
}

function boostsOf(plan: QueryPlan): Map<number, number> {
  const rarest = [...plan.content].sort((a, b) => b.weight - a.weight).slice(0, MAXIMUM_TERMS);
  const boosts = new Map<number, number>();
  for (const { terms } of rarest) {
    for (const [term, likeness] of terms) boosts.set(term, Math.max(boosts.get(term) ?? 0, likeness));
  }
  return boosts;
}
