import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { determiners, timeWords } from './closed-classes.ts';
import { hasFinite } from './finite-verbs.ts';
import { cities } from './lexicon/cities.ts';
import { countries } from './lexicon/countries.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { isClosedClass } from './phrase-start.ts';

const LONGEST = 10;

/** `Londres, | Paris et Rome ont`: where the list of speakers begins that ends in `words`; where they begin if none does. */
export function listedBefore(units: readonly Unit[], words: SubjectWords): number {
  let { first } = words;
  if (!units.slice(first, words.last).some(({ norm }) => norm === 'et')) return first;
  while (units[first - 1]?.norm === ',') {
    const start = itemStart(units, first - 1);
    if (start === undefined) break;
    first = start;
  }
  return first;
}

/** Where the name or noun phrase begins that ends at `last`, if it stands alone between commas or at the beginning. */
function itemStart(units: readonly Unit[], last: number): number | undefined {
  let first = last;
  while (first > 0 && units[first - 1]?.kind === 'word') if (last - --first > LONGEST) return undefined;
  const before = units[first - 1]?.norm ?? ',';
  if (first === last || before !== ',' || hasFinite(units, first, last)) return undefined;
  const words = units.slice(first, last);
  const opener = units[first];
  if (opener === undefined || timeWords.has(opener.norm)) return undefined;
  if (determiners.has(opener.norm)) {
    const head = units[first + 1];
    return head?.isCapital || speakerNouns.has(head?.norm ?? '') ? first : undefined;
  }
  if (!opener.isCapital || isClosedClass(opener.norm)) return undefined;
  const isName = words.every(({ isCapital, norm }) => isCapital || PARTICLE.test(norm));
  return isName && (first > 0 || last > 1 || isKnown(opener)) ? first : undefined;
}

const PARTICLE = /^(?:de|du|d'|la|le|van|von|der|den|ben|bin|al|el)$/u;

/** A lone word that opens the sentence may be no name. */
function isKnown({ norm, isAcronym }: Unit): boolean {
  return isAcronym || countries.has(norm) || cities.has(norm);
}
