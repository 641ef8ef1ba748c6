import type { NameGrammar } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** Further into a sentence, in units, no pronoun opens it. */
const LATEST = 13;

/** The position of the pronoun near the beginning of a sentence, if no name stands before it; else -1. */
export function openingPronoun(units: readonly Unit[], { pronouns }: NameGrammar): number {
  for (let at = 0; at < Math.min(units.length, LATEST + 1); at++) {
    const unit = units[at];
    // "le maire, lui, attend": it only sets off the subject.
    const isSetOff = units[at - 1]?.norm === ',' && units[at + 1]?.norm === ',';
    if (unit?.kind === 'word' && pronouns.has(unit.norm) && !isSetOff) return at;
    if (at > 0 && unit?.isCapital) return -1;
  }
  return -1;
}
