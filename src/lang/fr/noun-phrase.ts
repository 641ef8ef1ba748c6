import type { SubjectWords } from '../../nlp/claim.ts';
import { isQuotedName } from '../../nlp/quoted-name.ts';
import type { Unit } from '../../nlp/unit.ts';
import { withoutAdverbs } from './adverbials.ts';
import { isBareRole } from './bare-role.ts';
import { beforeDashes, beforeExample } from './before-aside.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  objectClitics,
  prepositions,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { isDate } from './dates.ts';
import { commaBefore, followsVerb, relativeBefore } from './enclosing-clause.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { meansSomebody, opensIndefinite } from './indefinite.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { listsComplements } from './lists-complements.ts';
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
  const outside = beforeDashes(units, end);
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
      return whole?.last === first - 1 ? { first: whole.first, last: tail } : undefined;
    }
    if (head !== undefined && opensNounPhrase(units, head, last)) {
      words = { first: head, last: words?.last ?? last };
      if (segment === 0 && !isClosed) return words;
    } else if (words || !canSkip(units, first, last, isClosed)) {
      return words;
    }
    const next = continuesLeft(units, first, words !== undefined);
    if (next === undefined) return words;
    last = next;
  }
  return words;
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
  }
  return undefined;
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

/** The start of the noun phrase inside a segment: after adverbials that stand before it without a comma. */
function phraseStart(units: readonly Unit[], first: number, last: number): number | undefined {
  let at = first;
  while (at < last) {
    const word = units[at];
    if (word === undefined) return undefined;
    if (
      word.kind === 'word' &&
      (/^(?:et|ou|mais|or|car|puis|donc)$/u.test(word.norm) ||
        timeWords.has(word.norm) ||
        (adverbs.has(word.norm) &&
          !determiners.has(word.norm) &&
          !prepositions.has(word.norm) &&
          !(meansSomebody(word.norm) && at === last - 1)))
    )
      at++;
    else break;
  }
  if (at >= last) return undefined;
  if (opensIndefinite(units, at) || opensIndefinite(units, at - 1))
    return opensIndefinite(units, at) ? at : at - 1;
  return prepositions.has(units[at]?.norm ?? '') ? (phraseAfterPreposition(units, at, last) ?? at) : at;
}

/** `Dans son communiqué le champion …`: a noun phrase that no preposition governs, behind one that does. */
function phraseAfterPreposition(units: readonly Unit[], first: number, last: number): number | undefined {
  for (let at = first + 2; at < last - 1; at++) {
    const before = units[at - 1];
    if (before === undefined || before.kind !== 'word') continue;
    if (prepositions.has(before.norm) || determiners.has(before.norm) || /^(?:et|ou)$/u.test(before.norm))
      continue;
    const opens =
      /^(?:le|la|les|l')$/u.test(units[at]?.norm ?? '') && speakerNouns.has(units[at + 1]?.norm ?? '');
    if (opens) return at;
  }
  return undefined;
}

function opensNounPhrase(units: readonly Unit[], head: number, last: number): boolean {
  const word = units[head];
  if (word?.kind === 'quoted') return last - head > 1 || (head === 0 && isQuotedName(word));
  if (word === undefined || word.kind !== 'word') return false;
  if (opensIndefinite(units, head) || meansSomebody(word.norm)) return true;
  if (prepositions.has(word.norm) && !/^(?:près)$/u.test(word.norm))
    return word.norm === "l'" || isParticle(units, head, last);
  if (isDate(units, head, last)) return false;
  if (determiners.has(word.norm)) return last - head > 1;
  if (/^(?:celui|celle|ceux|celles)(?:-ci)?$/u.test(word.norm) || word.norm === "d'autres") return true;
  if (word.isCapital)
    return !isClosedClass(word.norm) && !(units[head - 1]?.norm === ',' && isBareRole(units, head));
  return /^\p{N}/u.test(word.norm);
}

/** `De Villiers affirme`: a particle with a capital, and nothing but the name behind it. */
function isParticle(units: readonly Unit[], head: number, last: number): boolean {
  if (units[head]?.isCapital !== true || !/^(?:de|du|d')$/u.test(units[head]?.norm ?? '')) return false;
  return last === head + 2 && units[head + 1]?.isCapital === true && units[last]?.norm !== ',';
}

/** A word with a capital only because it opens the sentence. */
export function isClosedClass(norm: string): boolean {
  return (
    adverbs.has(norm) ||
    clauseOpeners.has(norm) ||
    subjectPronouns.has(norm) ||
    objectClitics.has(norm) ||
    /^(?:et|ou|ni|tout|tous|c'|ça|cela|ceci)$/u.test(norm) ||
    (verbForms.get(norm)?.some((reading) => reading.mood === 'gerund') ?? false)
  );
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
