import type { Lexical } from '../model/language.ts';
import type { Hit } from '../model/passage.ts';
import type { SearchRequest } from './engine.ts';
import { PassageIndex } from './index/passage-index.ts';
import { tokens } from './index/tokens.ts';
import { PassageMiniSearch } from './minisearch/passage-mini-search.ts';
import { WordFinder } from './minisearch/word-finder.ts';
import { CandidateFinder } from './ranking/candidates.ts';
import { confidence } from './ranking/confidence.ts';
import { matchedSpans } from './ranking/matches.ts';
import { planQuery, type QueryOptions, type QueryPlan } from './ranking/query-plan.ts';
import { rankRows } from './ranking/rank.ts';

/** Rows that are ranked by all their evidence; the right one is among them nearly always. */
const RANKED_ROWS = 60;
/** The rarest terms of a long query find its candidates. */
const MAXIMUM_TERMS = 48;
const DEFAULT_LIMIT = 10;

/** The passages of one language, and the search in them. */
export class LanguageSearch {
  readonly index: PassageIndex;
  private readonly finder: WordFinder;
  private readonly candidates: CandidateFinder;

  constructor(lexical: Lexical) {
    this.index = new PassageIndex(lexical);
    this.finder = new WordFinder(this.index);
    this.candidates = new CandidateFinder(this.index, new PassageMiniSearch(this.index));
  }

  /** The best passages for `request`, best first. */
  search(request: SearchRequest, options: QueryOptions): Hit[] {
    if (this.index.size === 0) return [];
    const plan = planQuery(request.text, this.index, this.finder, options);
    return this.rank(plan, request);
  }

  /** The passages for words still being typed, best first: the last one may be unfinished. */
  complete(typed: string, limit: number, options: QueryOptions): Hit[] {
    const last = tokens(typed, this.index.lexical).at(-1);
    if (this.index.size === 0 || last === undefined) return [];
    const isUnfinished = last.end === typed.length;
    const plan = planQuery(typed, this.index, this.finder, {
      ...options,
      ...(isUnfinished ? { unfinished: last.form } : {}),
    });
    return this.rank(plan, { text: typed, kind: 'quote', limit });
  }

  private rank(
    plan: QueryPlan,
    { kind = 'question', articleIds, limit = DEFAULT_LIMIT }: SearchRequest,
  ): Hit[] {
    const isAllowed = articleIds === undefined ? undefined : (id: string) => articleIds.has(id);
    const rows = this.candidates.find(boostsOf(plan), RANKED_ROWS, isAllowed);
    const ranked = rankRows(rows, plan, this.index, kind);
    const hits: Hit[] = [];
    for (const [place, row] of ranked.slice(0, Math.max(0, limit)).entries()) {
      const passage = this.index.passages[row.evidence.row];
      if (passage === undefined) continue;
      // The same text in another place is no rival: whichever is shown, it is what was meant.
      const rival = ranked.find(
        (other, at) => at !== place && !this.index.isSameText(other.evidence.row, row.evidence.row),
      );
      hits.push({
        passage,
        score: row.score / Math.max(plan.ideal, Number.EPSILON),
        confidence: confidence(row, rival?.score ?? 0, plan, this.index),
        matches: matchedSpans(passage, plan, this.index),
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
