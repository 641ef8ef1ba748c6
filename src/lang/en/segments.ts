import { endsInPoint } from '../../nlp/report-parts.ts';
import type { Unit } from '../../nlp/unit.ts';
import { clauseOpeners, determiners, prepositions, subjectPronouns } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const FURTHEST = 40;

/** Where the stretch that ends at `last` begins: after a comma, a quoted string or a word that opens a clause. */
export function segmentStart(units: readonly Unit[], last: number): number {
  let first = last;
  while (first > 0 && last - first < FURTHEST && !isBorder(units, first - 1, last)) first--;
  return first;
}

function isBorder(units: readonly Unit[], at: number, last: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'quoted') return unit !== undefined && !isNickname(units, at);
  if (unit.norm === ',' && joinsAdjectives(units, at)) return false;
  if (unit.kind === 'point')
    return !/^(?:['’&./-]|'s|’s)$/u.test(unit.norm) || (unit.norm === '.' && !isInside(units, at));
  if (unit.norm === 'and' || unit.norm === 'or') return !joinsNouns(units, at, last);
  if (/^(?:as|since|after|before|until|once|than)$/u.test(unit.norm)) return true;
  return clauseOpeners.has(unit.norm) && !(unit.norm === 'that' && at + 1 === last);
}

/** `Ann “Nan” Rowe`, `who called the day “mad” again`: a few quoted words in the run of a phrase. */
function isNickname(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit !== undefined &&
    unit.end - unit.start < 40 &&
    !endsInPoint(unit) &&
    units[at - 1]?.kind === 'word' &&
    units[at + 1]?.kind === 'word'
  );
}

/** `the lanky, bespectacled professor`: a comma between adjectives. */
function joinsAdjectives(units: readonly Unit[], comma: number): boolean {
  const before = units[comma - 1];
  const after = units[comma + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word' || before.isCapital || after.isCapital) return false;
  if (speakerNouns.has(before.norm) || determiners.has(after.norm) || prepositions.has(after.norm))
    return false;
  return determiners.has(units[comma - 2]?.norm ?? '') && speakerNouns.has(units[comma + 2]?.norm ?? '');
}

/** A full stop inside a name: `St. John`, `J. Rowe`. */
function isInside(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.end === units[at]?.start && units[at - 1]?.isCapital === true;
}

/** `Rowe and Hill said`: no verb stands on the left of `and`. */
function joinsNouns(units: readonly Unit[], at: number, last: number): boolean {
  const next = units[at + 1];
  const before = units[at - 1];
  if (next === undefined || before?.kind !== 'word' || at + 1 >= last) return false;
  if (subjectPronouns.has(next.norm) && !/^(?:he|she)$/u.test(before.norm)) return false;
  if (next.isCapital && joinsNames(units, at)) return true;
  for (let left = at - 1; left >= Math.max(0, at - 12); left--) {
    const unit = units[left];
    if (unit?.kind !== 'word') return true;
    if (isLikelyFinite(units, left)) return false;
  }
  return true;
}

/** `the charter of the Royal Moor and Hill Hospitals`: a determiner stands before the name on the left of `and`. */
function joinsNames(units: readonly Unit[], and: number): boolean {
  let left = and - 1;
  while (units[left]?.isCapital && left > 0) left--;
  return left < and - 1 && determiners.has(units[left]?.norm ?? '');
}

/** Whether a relative pronoun stands at `at`. */
export function isRelative(units: readonly Unit[], at: number): boolean {
  return /^(?:who|whom|which|that|whose)$/u.test(units[at]?.norm ?? '');
}
