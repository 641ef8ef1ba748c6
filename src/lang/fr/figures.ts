import { withoutPoints } from '../../nlp/report-parts.ts';
import type { Unit } from '../../nlp/unit.ts';

/** `de magnitude 4,6 (4,8 selon la préfecture)`: a note in brackets is no statement. */
export function isInBrackets(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    if (units[i]?.norm === ')') return false;
    if (units[i]?.norm === '(') return true;
  }
  return false;
}

/** `13 500 personnes selon la police, 14 000 selon les organisateurs`: figures that sources disagree on. */
export function comparesFigures(units: readonly Unit[], at: number): boolean {
  const hasFigure = units.slice(Math.max(0, at - 3), at).some((unit) => /^\p{N}/u.test(unit.norm));
  return hasFigure && units.filter((unit) => unit.norm === 'selon').length > 1;
}

/** `selon la police, 300 manifestants dans la ville`: a figure does without a verb. */
export function countsSomething(units: readonly Unit[], start: number, end: number): boolean {
  return (
    /^\p{N}/u.test(units[start]?.norm ?? '') &&
    end - start > 1 &&
    end === withoutPoints(units, start, units.length)
  );
}
