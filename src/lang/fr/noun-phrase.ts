import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { withoutAdverbs } from './adverbials.ts';
import { isBareRole } from './bare-role.ts';
import { beforeDashes, beforeExample } from './before-aside.ts';
import { clauseOpeners, determiners, prepositions, subjectPronouns } from './closed-classes.ts';
import { commaBefore, followsVerb, relativeBefore } from './enclosing-clause.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { listedBefore } from './listed-before.ts';
import { listsComplements } from './lists-complements.ts';
import { opensNounPhrase, phraseStart } from './phrase-start.ts';
import { segmentStart } from './segments.ts';

/**
 * The noun phrase that ends at `end`, with the appositions and insertions between it and `end`:
 * `Jonathan Eyal, du groupe de réflexion RUSI à Londres,`.
 */
export function nounPhraseBefore(
  units: readonly Unit[],
  end: number,
  number?: 'singular' | 'plural',
): SubjectWords | undefined {
  const outside = beforeSetOff(units, beforeDashes(units, end));
  const isClosed = units[outside - 1]?.norm === ',';
  let last = withoutAdverbs(units, isClosed ? outside - 1 : outside);
  let words: SubjectWords | undefined;
  const tail = last;
  for (let segment = 0; segment < 5 && last > 0; segment++) {
    const first = segmentStart(units, last, isClosed ? 'plural' : number);
    const example = isClosed && words === undefined ? beforeExample(units, first) : undefined;
    if (example !== undefined) {
      last = example;
      continue;
    }
    const head = phraseStart(units, first, last);
    if (isClosed && segment === 0 && head === first && followsVerb(units, first)) {
      const comma = commaBefore(units, first);
      if (comma === undefined) return words;
      last = comma;
      continue;
    }
    const relative = head === first ? relativeBefore(units, first) : undefined;
    if (relative !== undefined && words === undefined) {
      last = units[relative - 1]?.norm === ',' ? relative - 1 : relative;
      continue;
    }
    if (words === undefined && first === head && listsComplements(units, first)) {
      const whole = nounPhraseBefore(units, first - 1, number);
      return whole && { first: whole.first, last: tail };
    }
    if (head !== undefined && opensNounPhrase(units, head, last)) {
      words = { first: head, last: words?.last ?? last };
      const joined = number === 'plural' && head === first + 1 ? joinedBefore(units, first) : undefined;
      if (joined) return { first: joined.first, last: words.last };
      if (segment === 0 && !isClosed)
        return number === 'plural' ? { ...words, first: listedBefore(units, words) } : words;
    } else if (words || !canSkip(units, first, last, isClosed)) {
      return words;
    }
    const next = continuesLeft(units, first, words !== undefined);
    if (next === undefined) return words;
    last = next;
  }
  return words;
}

/** `L'opposition, elle, assure`: the position before a pronoun between commas that only sets off the subject. */
function beforeSetOff(units: readonly Unit[], end: number): number {
  const isSetOff =
    units[end - 1]?.norm === ',' &&
    units[end - 3]?.norm === ',' &&
    /^(?:lui|elle|eux|elles)$/u.test(units[end - 2]?.norm ?? '');
  return isSetOff ? end - 2 : end;
}

/** `Anna Roux, maire de Lyon, | et Luc Morin`: who stands before the comma in front of `et`. */
function joinedBefore(units: readonly Unit[], joint: number): SubjectWords | undefined {
  const isJoined = units[joint]?.norm === 'et' && units[joint - 1]?.norm === ',';
  return isJoined ? nounPhraseBefore(units, joint, 'singular') : undefined;
}

/** Where the search goes on: before the comma, or before the relative clause that the segment belongs to. */
function continuesLeft(units: readonly Unit[], first: number, hasWords: boolean): number | undefined {
  if (units[first - 1]?.norm === ',') return first - 1;
  if (units[first - 1]?.norm === 'alors' && units[first - 2]?.norm === ',') return first - 2;
  if (hasWords) return undefined;
  for (let at = first - 1; at > Math.max(0, first - 30); at--) {
    const norm = units[at]?.norm ?? '';
    if (/^[.;:]$/u.test(norm)) return undefined;
    if (norm === 'qui' || norm === 'dont') return units[at - 1]?.norm === ',' ? at - 1 : at;
    if (isObjectRelative(units, at)) return at;
  }
  return undefined;
}

/** `le maire | que nous avons vu`: a clause that tells of the noun before it. */
function isObjectRelative(units: readonly Unit[], at: number): boolean {
  const noun = speakerNouns.get(units[at - 1]?.norm ?? '');
  return /^(?:que|qu')$/u.test(units[at]?.norm ?? '') && noun !== undefined && noun.kind !== 'document';
}

/** Insertions, bare roles and the ends of relative clauses stand between the subject and its verb. */
function canSkip(units: readonly Unit[], first: number, last: number, isClosed: boolean): boolean {
  if (isBareRole(units, first) || isQuotedRole(units, first, last)) return true;
  if (first === last || isLikelyFinite(units, first - 1)) return true;
  return isClosed ? isInsertion(units, first) : isHalfSetOff(units, first, last);
}

/** `Luc Morin, lors d'une réunion du 3 mars a dit`: a circumstance whose second comma is left out. */
function isHalfSetOff(units: readonly Unit[], first: number, last: number): boolean {
  if (units[first - 1]?.norm !== ',' || !/^(?:lors|dans|durant|pendant)$/u.test(units[first]?.norm ?? ''))
    return false;
  // "dans le Michigan"
  if (units[first]?.norm === 'dans' && last - first === 3 && determiners.has(units[first + 1]?.norm ?? ''))
    return true;
  return units.slice(first, last).every(({ kind, isCapital }) => kind === 'word' && !isCapital);
}

/** `Luc Morin, « maçon libre » a dit`: quoted words alone behind a comma say what somebody is. */
function isQuotedRole(units: readonly Unit[], first: number, last: number): boolean {
  return last - first === 1 && units[first]?.kind === 'quoted' && units[first - 1]?.norm === ',';
}

function isInsertion(units: readonly Unit[], first: number): boolean {
  const word = units[first];
  if (word === undefined) return false;
  return (
    prepositions.has(word.norm) ||
    clauseOpeners.has(word.norm) ||
    isBareRole(units, first) ||
    /^\p{N}+$/u.test(word.norm) ||
    (word.kind === 'word' &&
      !word.isCapital &&
      !subjectPronouns.has(word.norm) &&
      !determiners.has(word.norm))
  );
}
