import type { NameGrammar } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** Further into a sentence, in units, no pronoun opens it. */
const LATEST = 13;

/**
 * The position of the pronoun near the beginning of a sentence, if neither a name nor a word that opens a clause (`la firme
 * annonce qu'elle …`) stands before it; else -1.
 */
export function openingPronoun(units: readonly Unit[], { pronouns, complementizers }: NameGrammar): number {
  for (let at = 0; at < Math.min(units.length, LATEST + 1); at++) {
    const unit = units[at];
    if (complementizers?.has(unit?.norm ?? '')) return -1;
    // "le maire, lui, attend": it only sets off the subject.
    const isSetOff = units[at - 1]?.norm === ',' && units[at + 1]?.norm === ',';
    if (unit?.kind === 'word' && pronouns.has(unit.norm) && !isSetOff) return at;
    if (at > 0 && unit?.isCapital) return -1;
  }
  return -1;
}
