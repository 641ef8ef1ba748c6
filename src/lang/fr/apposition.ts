import type { Unit } from '../../nlp/unit.ts';
import { isAbbreviationStop } from './abbreviation-stop.ts';
import { isBareRole } from './bare-role.ts';
import { clauseOpeners, determiners, prepositions, timeWords } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

/** Adjectives before the noun for an office. */
export const FORMER =
  /^(?:ancien|ancienne|actuel|actuelle|futur|future|nouveau|nouvelle|premier|première|ex)$/u;

/** The end of a stretch between commas that describes what stands before it: no verb of its own, and a comma behind. */
export function appositionEnd(units: readonly Unit[], comma: number): number | undefined {
  if (units[comma]?.norm !== ',') return undefined;
  const first = comma + 1;
  const opener = units[first];
  if (
    opener === undefined ||
    opener.kind !== 'word' ||
    /^(?:il|elle|ils|elles|on|ce|c'|cela)$/u.test(opener.norm)
  )
    return undefined;
  for (let at = first; at < Math.min(units.length, first + 24); at++) {
    const unit = units[at];
    if (isAbbreviationStop(units, at)) continue;
    if (unit === undefined || unit.kind === 'quoted' || /^[.;:]$/u.test(unit.norm)) {
      if (unit?.kind === 'quoted' && units[at - 1]?.norm === ',') return at - 1;
      const mayClose =
        opener.isCapital || isBareRole(units, first) || opensBody(units, first) || isReached(units, first);
      return mayClose && unit?.norm === '.' && describes(units, first, at) ? at : undefined;
    }
    if (unit.norm === ',') return describes(units, first, at) ? at : undefined;
    if (isLikelyFinite(units, at) && !/^(?:qui|dont)$/u.test(opener.norm)) return undefined;
  }
  return undefined;
}

/** `joint par téléphone`, `interrogée par la radio`: how the article came to know it. */
function isReached(units: readonly Unit[], first: number): boolean {
  return /.(?:é|u|it|oint)e?s?$/u.test(units[first]?.norm ?? '') && units[first + 1]?.norm === 'par';
}

/** `de la CGT`, `des pompiers du port`: to whom somebody belongs. */
function opensBody(units: readonly Unit[], first: number): boolean {
  if (!/^(?:de|du|d'|des)$/u.test(units[first]?.norm ?? '')) return false;
  return units.slice(first + 1, first + 3).some(({ norm, isCapital }) => isCapital || speakerNouns.has(norm));
}

function describes(units: readonly Unit[], first: number, last: number): boolean {
  const opener = units[first];
  if (opener === undefined) return false;
  if (/^(?:dont|qui)$/u.test(opener.norm)) return true;
  if (/^\p{N}+$/u.test(opener.norm)) return units[first + 1]?.norm === 'ans';
  if (clauseOpeners.has(opener.norm)) return false;
  if (hasFinite(units, first, last)) return false;
  // "Anna Roux, ancienne plume du maire,": whatever somebody was.
  if (FORMER.test(opener.norm) && units[first + 1]?.isCapital === false) return true;
  if (opener.isCapital) return !determiners.has(opener.norm) && isName(units.slice(first, last));
  if (/^(?:de|du|d'|des)$/u.test(opener.norm)) return true;
  if (/.(?:é|ant|u|it)e?s?$/u.test(opener.norm) && last - first > 1) return true;
  if (prepositions.has(opener.norm) || timeWords.has(opener.norm)) return false;
  let head = determiners.has(opener.norm) ? first + 1 : first;
  while (FORMER.test(units[head]?.norm ?? '')) head++;
  const noun = units[head];
  const isPlural = /^(?:les|des|ces)$/u.test(opener.norm);
  const kind = speakerNouns.get(noun?.norm ?? '')?.kind;
  return (
    noun !== undefined &&
    ((kind !== undefined && kind !== 'document' && !isPlural) || /^(?:l'un|l'une|un|une)$/u.test(noun.norm))
  );
}

/** `Anna Roux`, `J.-P. de La Roche`: few words with capitals, and particles between them. */
function isName(units: readonly Unit[]): boolean {
  const words = units.filter(({ kind }) => kind === 'word');
  const small = words.filter(({ isCapital }) => !isCapital);
  if (words.length <= LONGEST_NAME) return true;
  return words.length - small.length <= LONGEST_NAME && small.every(({ norm }) => PARTICLE.test(norm));
}

const LONGEST_NAME = 4;
const PARTICLE = /^(?:de|du|d'|des|la|le|van|von|der|den|y|e|da|dos|al|el|ben|bin)$/u;
