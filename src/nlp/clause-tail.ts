import type { Span } from '../model/span.ts';
import type { Unit } from './unit.ts';

const LONGEST_TAIL = 10;

/**
 * The last clause of `units`: back from their end, at most ten units, to the nearest punctuation or word that opens a
 * clause, which does not belong to it. The last `skipped` units are part of it whatever they are.
 */
export function clauseTail(
  units: readonly Unit[],
  openers: ReadonlySet<string>,
  skipped = 0,
): readonly Unit[] {
  let first = units.length - skipped;
  while (first > 0 && units.length - first < LONGEST_TAIL) {
    const unit = units[first - 1];
    if (unit === undefined || unit.kind !== 'word' || openers.has(unit.norm)) break;
    first--;
  }
  return units.slice(first);
}

/** From the first of `units` to the last; `undefined` when there is none. */
export function spanOfUnits(units: readonly Unit[]): Span | undefined {
  const [first, last] = [units[0], units.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** `units` without the punctuation at their end, such as an opening quotation mark. */
export function withoutClosingPoints(units: readonly Unit[]): readonly Unit[] {
  const last = units.findLastIndex(({ kind }) => kind === 'word');
  return units.slice(0, last + 1);
}

/** `units` without the punctuation at their beginning. */
export function withoutOpeningPoints(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex(({ kind }) => kind === 'word');
  return first < 0 ? [] : units.slice(first);
}
