import type { Unit } from '../../nlp/unit.ts';
import { continuedNames } from './lexicon/body-names.ts';

/** How many small words from `at` on go on the name of a body whose first word stands right before: `Médecins sans frontières`. */
export function continuesName(units: readonly Unit[], at: number): number {
  const head = units[at - 1];
  if (head?.isCapital !== true) return 0;
  if (units[at]?.norm === 'sans' && /^frontières?$/u.test(units[at + 1]?.norm ?? '')) return 2;
  const tails = continuedNames.get(head.norm);
  return tails?.find((tail) => tail.every((word, i) => units[at + i]?.norm === word))?.length ?? 0;
}
