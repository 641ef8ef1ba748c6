import type { PassageIndex } from '../index/passage-index.ts';
import { SENTENCE_BREAK } from '../index/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { QueryPlan, QueryUnit } from './query-plan.ts';

const SHORTEST_PREFIX = 4;
const SURE_PREFIX = 5;
/** With a prefix shorter than `SURE_PREFIX`, how many letters of the shorter word may follow it. */
const LONGEST_ENDING = 2;
/** A word this long that another begins or ends with is surely meant: a compound, or two words run together. */
const SURE_PART = 6;
const SURE_LIKENESS = 0.9;

/**
 * What the words of a row that are akin to the missing words of the query are worth: words of one family
 * (`élection`, `électeur`) that stemming keeps apart, told by the beginning they share.
 */
export function kinship(evidence: Evidence, plan: QueryPlan, index: PassageIndex): number {
  const missing = plan.content.filter(
    (unit) => !evidence.units.has(unit) && unit.form.length > SHORTEST_PREFIX,
  );
  if (missing.length === 0) return 0;
  const best = missing.map(() => 0);
  const { forms } = index.vocabulary;
  for (let at = index.starts.at(evidence.row); at < index.starts.at(evidence.row + 1); at++) {
    const id = index.cells.at(at);
    const form = forms[id];
    if (form === undefined || id === SENTENCE_BREAK || form.length <= SHORTEST_PREFIX) continue;
    for (const [number, unit] of missing.entries()) {
      const likeness = kinshipOf(unit.form, form);
      if (likeness > (best[number] ?? 0)) best[number] = likeness;
    }
  }
  return missing.reduce((sum, unit, number) => sum + worth(unit, best[number] ?? 0), 0);
}

function worth(unit: QueryUnit, likeness: number): number {
  return unit.weight * likeness;
}

/** The share of the longer word that `left`, of the query, and `right` begin with in common; 0 where that says nothing. */
function kinshipOf(left: string, right: string): number {
  const shortest = Math.min(left.length, right.length);
  let shared = 0;
  while (shared < shortest && left.charCodeAt(shared) === right.charCodeAt(shared)) shared += 1;
  if (left.length >= SURE_PART && (shared === left.length || right.endsWith(left))) return SURE_LIKENESS;
  const isAkin = shared >= SURE_PREFIX || (shared >= SHORTEST_PREFIX && shared >= shortest - LONGEST_ENDING);
  return isAkin ? shared / Math.max(left.length, right.length) : 0;
}
