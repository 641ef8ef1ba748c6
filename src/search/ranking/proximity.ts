import type { Evidence, WordMatch } from './evidence.ts';
import type { QueryPlan, QueryUnit } from './query-plan.ts';

/** Words further apart in the text than this do not support each other. */
const LARGEST_DISTANCE = 8;
/** More than a query has words. */
const KEY_BASE = 4096;
/** Words further apart in the query than this support each other half as much. */
const NEAR_IN_QUERY = 3;

/**
 * How much the matched words of a row stand together: for each pair of query words its best
 * `min(weight) / √distance`.
 */
export function proximity(evidence: Evidence): number {
  const words = evidence.words.filter(({ unit }) => unit.isContent);
  const best = new Map<number, number>();
  for (const [at, left] of words.entries()) {
    for (let next = at + 1; next < words.length; next++) {
      const right = words[next];
      if (right === undefined || right.position - left.position > LARGEST_DISTANCE) break;
      if (left.unit === right.unit) continue;
      const key = pairKey(left.unit, right.unit);
      best.set(key, Math.max(best.get(key) ?? 0, pairScore(left, right)));
    }
  }
  let sum = 0;
  for (const score of best.values()) sum += score;
  return sum;
}

function pairScore(left: WordMatch, right: WordMatch): number {
  const weight = Math.min(left.unit.weight * left.likeness, right.unit.weight * right.likeness);
  const share = queryDistance(left.unit, right.unit) > NEAR_IN_QUERY ? 0.5 : 1;
  return (share * weight) / Math.sqrt(right.position - left.position);
}

function queryDistance(left: QueryUnit, right: QueryUnit): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const a of left.positions) {
    for (const b of right.positions) smallest = Math.min(smallest, Math.abs(a - b));
  }
  return smallest;
}

function pairKey(left: QueryUnit, right: QueryUnit): number {
  return Math.min(left.number, right.number) * KEY_BASE + Math.max(left.number, right.number);
}

/** The share of the query's neighbouring words that are neighbours in the row too, in the same order: 1 for a phrase. */
export function phraseShare(evidence: Evidence, plan: QueryPlan): number {
  const neighbours = new Set<number>();
  for (const [at, left] of evidence.words.entries()) {
    const right = evidence.words[at + 1];
    if (right?.position === left.position + 1) neighbours.add(orderedKey(left.unit, right.unit));
  }
  const pairs = plan.sequence.slice(1).map((unit, at) => orderedKey(plan.sequence[at] ?? unit, unit));
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => neighbours.has(pair)).length / pairs.length;
}

function orderedKey(left: QueryUnit, right: QueryUnit): number {
  return left.number * KEY_BASE + right.number;
}
