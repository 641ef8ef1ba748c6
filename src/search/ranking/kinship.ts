import type { PassageIndex } from '../index/passage-index.ts';
import type { WordFinder } from '../minisearch/word-finder.ts';
import type { Evidence } from './evidence.ts';
import type { QueryUnit } from './query-plan.ts';

const SHORTEST_PREFIX = 4;
const SURE_PREFIX = 5;
/** With a prefix shorter than `SURE_PREFIX`, how many letters of the shorter word may follow it. */
const LONGEST_ENDING = 2;
/** A word this long that another begins with is surely meant: a compound, or two words run together. */
const SURE_PART = 6;
const SURE_LIKENESS = 0.9;

/** For forms of the index, by their numbers, the units of a query that they are akin to. */
export type Kinships = ReadonlyMap<
  number,
  readonly { readonly unit: QueryUnit; readonly likeness: number }[]
>;

/**
 * The words of one family (`élection`, `électeur`) that stemming keeps apart, told by the beginning they share.
 */
export function kinshipsOf(units: readonly QueryUnit[], index: PassageIndex, finder: WordFinder): Kinships {
  const found = new Map<number, { unit: QueryUnit; likeness: number }[]>();
  for (const unit of units) {
    if (unit.form.length <= SHORTEST_PREFIX) continue;
    for (const id of finder.beginningWith(unit.form.slice(0, SHORTEST_PREFIX))) {
      const likeness = kinshipOf(unit.form, index.vocabulary.forms[id] ?? '');
      if (likeness === 0) continue;
      const others = found.get(id);
      if (others === undefined) found.set(id, [{ unit, likeness }]);
      else others.push({ unit, likeness });
    }
  }
  return found;
}

/** What the words of a row that are akin to words of the query that it lacks are worth. */
export function kinship(evidence: Evidence, kinships: Kinships, index: PassageIndex): number {
  if (kinships.size === 0) return 0;
  const best = new Map<QueryUnit, number>();
  for (const form of index.rowCells(evidence.row)) {
    for (const { unit, likeness } of kinships.get(form) ?? []) {
      if (!evidence.units.has(unit)) best.set(unit, Math.max(best.get(unit) ?? 0, likeness));
    }
  }
  return best.entries().reduce((sum, [unit, likeness]) => sum + unit.weight * likeness, 0);
}

/** The share of the longer word that `asked` and `other` begin with in common; 0 where that says nothing. */
function kinshipOf(asked: string, other: string): number {
  const shortest = Math.min(asked.length, other.length);
  if (shortest <= SHORTEST_PREFIX) return 0;
  let shared = 0;
  while (shared < shortest && asked.charCodeAt(shared) === other.charCodeAt(shared)) shared += 1;
  if (asked.length >= SURE_PART && shared === asked.length) return SURE_LIKENESS;
  const isAkin = shared >= SURE_PREFIX || (shared >= SHORTEST_PREFIX && shared >= shortest - LONGEST_ENDING);
  return isAkin ? shared / Math.max(asked.length, other.length) : 0;
}
