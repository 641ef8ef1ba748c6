import type { PassageIndex } from '../index/passage-index.ts';
import type { WordFinder } from '../words/word-finder.ts';
import type { WordTable } from '../words/word-table.ts';
import { type Evidence, holdsUnit } from './evidence.ts';
import { NumberFilter } from './number-filter.ts';
import type { QueryUnit } from './query-plan.ts';

const SHORTEST_PREFIX = 4;
const SURE_PREFIX = 5;
/** With a prefix shorter than `SURE_PREFIX`, how many letters of the shorter word may follow it. */
const LONGEST_ENDING = 2;
/** A word this long that another begins with is surely meant: a compound, or two words run together. */
const SURE_PART = 6;
const SURE_LIKENESS = 0.9;

/** The words of the index that are akin to words of a query. */
export interface Kinships {
  /** By the number of a form, the units that it is akin to. */
  readonly ofForm: ReadonlyMap<number, readonly { readonly unit: QueryUnit; readonly likeness: number }[]>;
  /** Tells most other forms apart from those. */
  readonly forms: NumberFilter;
}

/**
 * The words of one family (`élection`, `électeur`) that stemming keeps apart, told by the beginning they share.
 */
export function kinshipsOf(units: readonly QueryUnit[], index: PassageIndex, finder: WordFinder): Kinships {
  const found = new Map<number, { unit: QueryUnit; likeness: number }[]>();
  for (const unit of units) {
    if (unit.form.length <= SHORTEST_PREFIX) continue;
    for (const id of finder.beginningWith(unit.form.slice(0, SHORTEST_PREFIX))) {
      const likeness = kinshipOf(unit.form, id, index.vocabulary.forms);
      if (likeness === 0) continue;
      const others = found.get(id);
      if (others === undefined) found.set(id, [{ unit, likeness }]);
      else others.push({ unit, likeness });
    }
  }
  return { ofForm: found, forms: new NumberFilter(found.keys()) };
}

/** What the words of a row that are akin to words of the query that it lacks are worth. */
export function kinship(evidence: Evidence, { ofForm, forms }: Kinships, index: PassageIndex): number {
  if (ofForm.size === 0) return 0;
  const { cells } = index.cells;
  const end = index.starts.at(evidence.row + 1);
  let best: Map<QueryUnit, number> | undefined;
  for (let at = index.starts.at(evidence.row); at < end; at++) {
    const form = cells[at] ?? 0;
    const akin = forms.mayHold(form) ? ofForm.get(form) : undefined;
    if (akin === undefined) continue;
    for (const { unit, likeness } of akin) {
      if (holdsUnit(evidence, unit.number)) continue;
      best ??= new Map();
      best.set(unit, Math.max(best.get(unit) ?? 0, likeness));
    }
  }
  if (best === undefined) return 0;
  return best.entries().reduce((sum, [unit, likeness]) => sum + unit.weight * likeness, 0);
}

/** The share of the longer word that `asked` and `other` begin with in common; 0 where that says nothing. */
function kinshipOf(asked: string, other: number, forms: WordTable): number {
  const length = forms.lengthOf(other);
  const shortest = Math.min(asked.length, length);
  if (shortest <= SHORTEST_PREFIX) return 0;
  const shared = forms.sharedStart(other, asked);
  if (asked.length >= SURE_PART && shared === asked.length) return SURE_LIKENESS;
  const isAkin = shared >= SURE_PREFIX || (shared >= SHORTEST_PREFIX && shared >= shortest - LONGEST_ENDING);
  return isAkin ? shared / Math.max(asked.length, length) : 0;
}
