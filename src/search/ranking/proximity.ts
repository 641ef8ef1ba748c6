import type { Evidence } from './evidence.ts';
import { worthOf } from './match-table.ts';
import type { QueryPlan } from './query-plan.ts';

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
export function proximity({ tables, firstWord, endWord }: Evidence, plan: QueryPlan): number {
  const { words } = tables;
  const { unit, position } = words;
  const { isContent, weights } = plan;
  const best = new Map<number, number>();
  for (let left = firstWord; left < endWord; left++) {
    const leftUnit = unit[left] ?? 0;
    if (isContent[leftUnit] !== 1) continue;
    const worth = worthOf(left, words, weights);
    for (let right = left + 1; right < endWord; right++) {
      const distance = (position[right] ?? 0) - (position[left] ?? 0);
      if (distance > LARGEST_DISTANCE) break;
      const rightUnit = unit[right] ?? 0;
      if (isContent[rightUnit] !== 1 || leftUnit === rightUnit) continue;
      const share = shareOf(leftUnit, rightUnit, plan);
      const score = (share * Math.min(worth, worthOf(right, words, weights))) / Math.sqrt(distance);
      const key = Math.min(leftUnit, rightUnit) * KEY_BASE + Math.max(leftUnit, rightUnit);
      best.set(key, Math.max(best.get(key) ?? 0, score));
    }
  }
  let sum = 0;
  for (const score of best.values()) sum += score;
  return sum;
}

function shareOf(left: number, right: number, { units }: QueryPlan): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const a of units[left]?.positions ?? []) {
    for (const b of units[right]?.positions ?? []) smallest = Math.min(smallest, Math.abs(a - b));
  }
  return smallest > NEAR_IN_QUERY ? 0.5 : 1;
}

/** The share of the query's neighbouring words that are neighbours in the row too, in the same order: 1 for a phrase. */
export function phraseShare({ tables, firstWord, endWord }: Evidence, { sequence }: QueryPlan): number {
  const { unit, position } = tables.words;
  const neighbours = new Set<number>();
  for (let word = firstWord; word + 1 < endWord; word++) {
    if (position[word + 1] === (position[word] ?? 0) + 1)
      neighbours.add(orderedKey(unit[word], unit[word + 1]));
  }
  if (sequence.length < 2) return 0;
  let shared = 0;
  for (let at = 1; at < sequence.length; at++) {
    if (neighbours.has(orderedKey(sequence[at - 1], sequence[at]))) shared += 1;
  }
  return shared / (sequence.length - 1);
}

function orderedKey(left = 0, right = 0): number {
  return left * KEY_BASE + right;
}
