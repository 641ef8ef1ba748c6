import type { Unit } from '../../nlp/unit.ts';

const ABBREVIATION = /^(?:mm?|mme|mlle|dr|pr|mgr|me|st|\p{L}(?:\.\p{L})*)$/u;

/** Whether the full stop at `at` closes an abbreviation or an initial: `M.`, `Dr.`, `J.-P.`, `P.-D.G.`. */
export function isAbbreviationStop(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === '.' && ABBREVIATION.test(units[at - 1]?.norm ?? '');
}
