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

const SHORTEST = 5;

/** `La route réduit le bruit, selon la ville.`: the same of all that stands before a source that closes the sentence. */
export function isPlainBefore(units: readonly Unit[], at: number, last: number): boolean {
  const after = units[last];
  const isDescribed = after?.norm === ',' && /^(?:qui|dont)$/u.test(units[last + 1]?.norm ?? '');
  if (units[at - 1]?.norm !== ',' || !(after === undefined || after.norm === '.' || isDescribed))
    return false;
  const said = units.slice(0, at - 1);
  return (
    said.length >= SHORTEST &&
    determiners.has(said[0]?.norm ?? '') &&
    said.every(({ kind }) => kind === 'word')
  );
}
