import type { Evidence } from './evidence.ts';
import { worthOf } from './match-table.ts';
import type { QueryPlan } from './query-plan.ts';

/** What a word costs that stands in one of the two texts only. */
const GAP = 0.25;
/** What a word costs that is replaced by another. */
const REPLACEMENT = 0.4;
/** Longer queries are compared by their beginning: the work grows with both lengths. */
const MAXIMUM_WORDS = 48;

/** The scores of the alignments that end at each word of the query; filled anew for each row. */
const scores = new Float64Array(MAXIMUM_WORDS + 1);

/**
 * How well the words of the query stand in the row in the same order: the best local alignment of the two (Smith and
 * Waterman, 1981), where a shared word counts its weight, function words included.
 */
export function alignment({ tables, firstWord, endWord }: Evidence, plan: QueryPlan): number {
  const { unit, position } = tables.words;
  const { sequence, weights } = plan;
  const length = Math.min(sequence.length, MAXIMUM_WORDS);
  scores.fill(0, 0, length + 1);
  let best = 0;
  let last = -1;
  for (let word = firstWord; word < endWord; word++) {
    const matched = unit[word] ?? 0;
    const at = position[word] ?? 0;
    const gain = worthOf(word, tables.words, weights);
    best = Math.max(best, step(sequence, length, matched, gain, (at - last - 1) * GAP));
    last = at;
  }
  return best;
}

/** @param faded what the words of the row before this one cost that are not in the query. */
function step(sequence: Uint16Array, length: number, unit: number, gain: number, faded: number): number {
  let best = 0;
  let left = 0;
  // Before its first word the query has nothing to align.
  let diagonal = 0;
  for (let at = 1; at <= length; at++) {
    const above = Math.max(0, (scores[at] ?? 0) - faded);
    const matched = sequence[at - 1] === unit ? diagonal + gain : diagonal - REPLACEMENT;
    left = Math.max(0, matched, above - GAP, left - GAP);
    scores[at] = left;
    if (left > best) best = left;
    diagonal = above;
  }
  return best;
}
