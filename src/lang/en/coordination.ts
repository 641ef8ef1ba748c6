import type { Unit } from '../../nlp/unit.ts';
import { adverbs } from './closed-classes.ts';

/** Whether a verb stands behind `and` or `but` with adverbs between: `… and later said`, `…, then told`. */
export function isCoordinated(units: readonly Unit[], first: number): boolean {
  let at = first;
  while (adverbs.has(units[at - 1]?.norm ?? '') || /.{3}ly$/u.test(units[at - 1]?.norm ?? '')) at--;
  const before = units[at - 1]?.norm ?? '';
  return at < first && (/^(?:and|but)$/u.test(before) || (before === ',' && units[at]?.norm === 'then'));
}
