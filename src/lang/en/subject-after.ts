import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  prepositions,
  pronouns,
  subjectPronouns,
} from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { leadsToIssuer } from './text-author.ts';
import { isTimeAt } from './time-words.ts';

const FURTHEST = 24;

/** The noun phrase that begins at `first`: `said Ann Rowe`, `said the mayor of Hill`. */
export function subjectAfter(units: readonly Unit[], first: number): SubjectWords | undefined {
  const opener = units[first];
  if (opener?.kind !== 'word') return undefined;
  if ((pronouns.has(opener.norm) && !opensPossessive(units, first)) || /^(?:i|we|it|you)$/u.test(opener.norm))
    return opener.norm === 'her' || opener.norm === 'him' || opener.norm === 'them'
      ? undefined
      : { first, last: first + 1 };
  if (isTimeAt(units, first) || prepositions.has(opener.norm) || clauseOpeners.has(opener.norm))
    return undefined;
  const opens =
    determiners.has(opener.norm) ||
    opener.isCapital ||
    /-year-old$/u.test(opener.norm) ||
    opensBareRole(units, first);
  if (!opens) return undefined;
  let last = first + 1;
  while (last < units.length && last - first < FURTHEST && !endsSubjectAfter(units, first, last)) last++;
  return { first, last: afterName(units, last) };
}

/** `said her brother`: a possessive that a noun follows. */
function opensPossessive(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  if (/^(?:his|its|their)$/u.test(norm)) return true;
  return norm === 'her' && units[at + 1]?.kind === 'word' && !prepositions.has(units[at + 1]?.norm ?? '');
}

/** `said his partner, Ann Rowe, who …`: a name in apposition to a noun without one. */
function afterName(units: readonly Unit[], comma: number): number {
  const before = units[comma - 1];
  if (units[comma]?.norm !== ',' || before?.kind !== 'word' || before.isCapital) return comma;
  if (!speakerNouns.has(before.norm)) return comma;
  let at = comma + 1;
  while (at < comma + 7 && (units[at]?.isCapital || (units[at]?.norm === '.' && units[at + 1]?.isCapital)))
    at++;
  const isName = at > comma + 1 && !isTimeAt(units, comma + 1);
  return isName && (units[at] === undefined || /^[,.;)–—]$/u.test(units[at]?.norm ?? '')) ? at : comma;
}

/** `co-owner Ann Rowe`, `spokesperson for the city`, `police`. */
function opensBareRole(units: readonly Unit[], first: number): boolean {
  for (let at = first; at < first + 5; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || adverbs.has(unit.norm) || prepositions.has(unit.norm)) return false;
    if (speakerNouns.has(unit.norm)) return true;
  }
  return false;
}

function endsSubjectAfter(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined) return true;
  if (unit.kind === 'quoted') return !(before.isCapital && units[at + 1]?.isCapital);
  if (unit.kind === 'point') return !isInnerPoint(units, at);
  if (unit.norm === 'and') return !units[at + 1]?.isCapital && !determiners.has(units[at + 1]?.norm ?? '');
  if (clauseOpeners.has(unit.norm)) return true;
  if (isTimeAt(units, at) && !/^(?:'s|of)$/u.test(before.norm)) return true;
  if (adverbs.has(unit.norm)) return true;
  if (/^(?:of|for)$/u.test(unit.norm)) return false;
  if (prepositions.has(unit.norm)) return !keepsPlace(units, first, at) && !leadsToIssuer(units, at);
  return isLikelyFinite(units, at) && !subjectPronouns.has(before.norm) && !/ed$/u.test(unit.norm);
}

function isInnerPoint(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined) return false;
  if (/^(?:['’&/-]|'s|’s)$/u.test(unit.norm)) return true;
  return unit.norm === '.' && before.end === unit.start && units[at + 1]?.kind === 'word' && before.isCapital;
}

/** `researcher at Hill College`: a place inside the noun phrase. */
function keepsPlace(units: readonly Unit[], first: number, at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  const isPlace = next?.isCapital === true && !isTimeAt(units, at + 1);
  return isPlace && before !== undefined && !before.isCapital && at > first && speakerNouns.has(before.norm);
}
