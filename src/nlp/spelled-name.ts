import { fold } from '../text/fold.ts';
import type { LanguagePack, NameGrammar } from './language-pack.ts';
import type { Unit } from './unit.ts';

const LONGEST = 12;

/**
 * Where the name of a body ends that its acronym in brackets spells: `Ligue des droits de l'homme (LDH)`, `La Ville libre
 * (LVL)`, `Agence de santé (Asa)`. `undefined` where none follows, or where it spells other words.
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
      const acronym = acronymIn(units, at);
      return acronym && isSpelledBy(units, first, at, acronym, names) ? at : undefined;
    }
    if (unit?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** The lone capital word in the brackets that open at `open`. */
export function acronymIn(units: readonly Unit[], open: number): Unit | undefined {
  const word = units[open + 1];
  const isLone = units[open]?.norm === '(' && units[open + 2]?.norm === ')';
  return isLone && word?.kind === 'word' && word.isCapital ? word : undefined;
}

/** Whether the units `[first, last)` are the name of a body that an acronym shortens. */
export function isSpelledBy(
  units: readonly Unit[],
  first: number,
  last: number,
  acronym: Unit,
  { speakerNoun }: NameGrammar,
): boolean {
  if (acronym.isAcronym)
    return startsOf(units, first).some((at) => spells(units.slice(at, last), acronym.norm));
  return (
    speakerNoun(units[first]?.norm ?? '')?.kind === 'collective' && opensAs(units.slice(first, last), acronym)
  );
}

/** An article with a capital may be spelled as well. */
function startsOf(units: readonly Unit[], first: number): readonly number[] {
  return units[first - 1]?.isCapital ? [first, first - 1] : [first];
}

/** Whether an acronym in small letters opens like the words that are longer than links: `Agence de santé (Asa)`. */
function opensAs(words: readonly Unit[], acronym: Unit): boolean {
  const [first = '', second = ''] = words.filter(({ norm }) => norm.length > 3).map(({ norm }) => fold(norm));
  const opener = fold(acronym.norm).slice(0, 2);
  return second !== '' && (opener === first.charAt(0) + second.charAt(0) || first.startsWith(opener));
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
