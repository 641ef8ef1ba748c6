import type { Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';

/** `Selon la ville, l'armée avance.`: behind a source that opens the sentence all the rest is its clause, whatever its verb. */
export function isPlainSentence(units: readonly Unit[], start: number, end: number): boolean {
  const isClosed = units[start - 1]?.norm === ',' && units[end]?.norm === '.' && end === units.length - 1;
  return (
    isClosed &&
    end - start > 2 &&
    determiners.has(units[start]?.norm ?? '') &&
    !units.slice(start, end).some(({ norm }) => norm === ',')
  );
}
