import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  frequentFinites,
  prepositions,
  pronouns,
} from './closed-classes.ts';

const FURTHEST = 24;

/** The noun phrase that ends right before `end`. */
export function subjectBefore(units: readonly Unit[], end: number): SubjectWords | undefined {
  let last = end;
  while (adverbs.has(units[last - 1]?.norm ?? '') || frequentFinites.has(units[last - 1]?.norm ?? '')) last--;
  let first = last;
  while (first > 0 && last - first < FURTHEST && !isBorder(units[first - 1])) first--;
  const opener = units[first];
  if (opener === undefined || first === last || !opensNounPhrase(opener)) return undefined;
  return { first, last };
}

/** The noun phrase that begins at `first`. */
export function subjectAfter(units: readonly Unit[], first: number): SubjectWords | undefined {
  const opener = units[first];
  if (opener === undefined || !opensNounPhrase(opener)) return undefined;
  let last = first + 1;
  while (
    last < units.length &&
    last - first < FURTHEST &&
    !isBorder(units[last]) &&
    !isLaterPreposition(units, last)
  )
    last++;
  return { first, last };
}

function isBorder(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'quoted') return true;
  if (unit.kind === 'point') return !/^['’&-]$/u.test(unit.norm);
  return clauseOpeners.has(unit.norm) || frequentFinites.has(unit.norm);
}

function isLaterPreposition(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  return prepositions.has(norm) && norm !== 'of' && norm !== 'for';
}

function opensNounPhrase(unit: Unit): boolean {
  return unit.kind === 'word' && (unit.isCapital || determiners.has(unit.norm) || pronouns.has(unit.norm));
}
