import type { Evidence } from './evidence.ts';
import type { QueryPlan, QueryUnit } from './query-plan.ts';

/** What a word costs that stands in one of the two texts only. */
const GAP = 0.25;
/** What a word costs that is replaced by another. */
const REPLACEMENT = 0.4;
/** Longer queries are compared by their beginning: the work grows with both lengths. */
const MAXIMUM_WORDS = 48;

/**
 * How well the words of the query stand in the row in the same order: the best local alignment of the two (Smith and
 * Waterman, 1981), where a shared word counts its weight, function words included.
 */
export function alignment(evidence: Evidence, plan: QueryPlan): number {
  const sequence = plan.sequence.slice(0, MAXIMUM_WORDS);
  let scores = new Float64Array(sequence.length + 1);
  let next = new Float64Array(sequence.length + 1);
  let best = 0;
  let position = -1;
  for (const { unit, likeness, position: at } of evidence.words) {
    fadeBy(scores, (at - position - 1) * GAP);
    position = at;
    best = Math.max(best, step(sequence, unit, unit.weight * likeness, scores, next));
    [scores, next] = [next, scores];
  }
  return best;
}

/** Words of the row that are not in the query: gaps, in one go. */
function fadeBy(scores: Float64Array, loss: number): void {
  if (loss === 0) return;
  for (let at = 0; at < scores.length; at++) scores[at] = Math.max(0, (scores[at] ?? 0) - loss);
}

function step(
  sequence: readonly QueryUnit[],
  unit: QueryUnit,
  gain: number,
  before: Float64Array,
  after: Float64Array,
): number {
  let best = 0;
  let left = 0;
  let diagonal = before[0] ?? 0;
  for (let at = 1; at <= sequence.length; at++) {
    const above = before[at] ?? 0;
    const matched = sequence[at - 1] === unit ? diagonal + gain : diagonal - REPLACEMENT;
    left = Math.max(0, matched, above - GAP, left - GAP);
    after[at] = left;
    if (left > best) best = left;
    diagonal = above;
  }
  return best;
}
