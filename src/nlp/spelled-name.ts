import { fold } from '../text/fold.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Unit } from './unit.ts';

const LONGEST = 12;

/**
 * Where the name of a body ends that its acronym in brackets spells: `Ligue des droits de l'homme (LDH)`. `undefined` where
 * none follows, or where it spells other words.
 */
export function spelledEnd(
  units: readonly Unit[],
  first: number,
  { names }: LanguagePack,
): number | undefined {
  if (names.takesBareRoles || units[first]?.isAcronym) return undefined;
  for (let at = first + 1; at < first + LONGEST; at++) {
    const unit = units[at];
    if (unit?.norm === '(') {
      const acronym = units[at + 1];
      const isClosed = acronym?.isAcronym === true && units[at + 2]?.norm === ')';
      return isClosed && spells(units.slice(first, at), acronym.norm) ? at : undefined;
    }
    if (unit?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** Whether the letters of an acronym open words in that order, the first word among them. */
function spells(words: readonly Unit[], acronym: string): boolean {
  const letters = [...fold(acronym).replace(/[^a-z]/gu, '')];
  let next = 0;
  // "haut-commissariat" gives two letters.
  for (const [at, { norm }] of words.entries()) {
    for (const part of fold(norm).split('-')) if (part.startsWith(letters[next] ?? ' ')) next++;
    if (at === 0 && next === 0) return false;
  }
  return next === letters.length;
}
