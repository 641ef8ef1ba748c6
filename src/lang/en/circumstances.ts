import type { Unit } from '../../nlp/unit.ts';
import {
  calendarNames,
  determiners,
  months,
  prepositions,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { baseVerbForms } from './lexicon/common-verbs.ts';
import { occasions } from './lexicon/occasions.ts';

const FURTHEST = 30;

/** The position after adverbs, words of time, and phrases that say where, when or to whom something is said. */
export function skipCircumstances(units: readonly Unit[], from: number): number {
  let at = from;
  for (let before = -1; before !== at; ) {
    before = at;
    at = skipOne(units, at);
  }
  return at;
}

function skipOne(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (unit?.kind !== 'word') return isTimeStop(units, at) ? at + 1 : at;
  if (!unit.isCapital && isLooseAdverb(units, at)) return at + 1;
  const time = skipTime(units, at);
  if (time > at) return time;
  if (!prepositions.has(unit.norm) || unit.norm === 'of' || unit.norm === 'according') return at;
  if (isQuantity(units, at)) return at;
  const end = phraseEnd(units, at + 1);
  return isOccasion(units, at, end) ? end : at;
}

/** An adverb that belongs to the verb of speech, not to what is said: `said recently that`, `says bluntly:`. */
function isLooseAdverb(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  if (/^(?:later|also|then|again|earlier|too|once|simply|recently|previously|repeatedly)$/u.test(norm))
    return true;
  if (norm === 'only') return isClauseOpener(units[at + 1]);
  if (norm === 'however' || norm === 'though')
    return units[at + 1]?.norm === ',' || units[at + 1]?.norm === 'that';
  const next = units[at + 1];
  if (!/.{3}ly$/u.test(norm)) return false;
  return (
    next === undefined ||
    next.kind !== 'word' ||
    next.norm === 'that' ||
    subjectPronouns.has(next.norm) ||
    prepositions.has(next.norm)
  );
}

/** `said only that …`; in `said only about 300 came` the adverb belongs to what is said. */
function isClauseOpener(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.norm === 'that' || subjectPronouns.has(unit.norm));
}

function isTimeStop(units: readonly Unit[], at: number): boolean {
  return (
    units[at]?.norm === '.' &&
    timeWords.has(units[at - 1]?.norm ?? '') &&
    /^\p{N}/u.test(units[at + 1]?.norm ?? '')
  );
}

/** `Tuesday`, `last week`, `this morning`, `Nov. 15`, `two days ago`, `a day earlier`. */
function skipTime(units: readonly Unit[], from: number): number {
  const first = units[from]?.norm ?? '';
  if (units[from + 1]?.norm === "'s") return from;
  if (isTimeWord(units[from])) {
    let at = from + 1;
    if (months.has(first)) {
      if (units[at]?.norm === '.') at++;
      while (/^\p{N}+(?:st|nd|rd|th)?$/u.test(units[at]?.norm ?? '')) at++;
    }
    return at;
  }
  if (/^(?:last|this|next|earlier|late|early)$/u.test(first) && isTimeWord(units[from + 1]))
    return skipTimeTail(units, from + 2);
  const counts =
    /^(?:a|an|one|two|three|four|five|six|several|the|\p{N}+)$/u.test(first) && isTimeWord(units[from + 1]);
  return counts && /^(?:ago|earlier|later|before)$/u.test(units[from + 2]?.norm ?? '') ? from + 3 : from;
}

function skipTimeTail(units: readonly Unit[], at: number): number {
  return isTimeWord(units[at]) && units[at + 1]?.norm !== "'s" ? at + 1 : at;
}

/** A word of time; days and months count only with a capital, for `may` and `march` are verbs. */
function isTimeWord(unit: Unit | undefined): boolean {
  return unit !== undefined && timeWords.has(unit.norm) && (unit.isCapital || !calendarNames.has(unit.norm));
}

/** Where the noun phrase of a preposition ends: before the next subject, comma, verb or quoted string. */
function phraseEnd(units: readonly Unit[], from: number): number {
  let at = from;
  if (determiners.has(units[at]?.norm ?? '')) at++;
  for (; at < units.length && at - from < 14; at++) {
    const unit = units[at];
    const before = units[at - 1];
    if (unit === undefined || unit.kind === 'quoted') return at;
    if (unit.kind === 'point') {
      if (/^(?:['’&/-]|'s|’s)$/u.test(unit.norm)) continue;
      if (unit.norm === '.' && isMonthOrInitial(before, unit)) continue;
      return at;
    }
    if (subjectPronouns.has(unit.norm) || unit.norm === 'that' || unit.norm === 'whether') return at;
    const isLinked = before !== undefined && (prepositions.has(before.norm) || before.norm === 'and');
    if (determiners.has(unit.norm) && !isLinked) return at;
    if (at > from && prepositions.has(unit.norm) && unit.norm !== 'of' && unit.norm !== 'with') return at;
    if (
      at > from &&
      before?.isCapital === false &&
      occasions.has(before.norm) &&
      leavesOccasion(before, unit)
    )
      return at;
  }
  return at;
}

/** Media whose names stand before other nouns: `the radio host`. */
const MEDIA =
  /^(?:radio|television|tv|news|press|phone|twitter|facebook|instagram|youtube|video|media|book|blog|newspaper)$/u;

/** `in a statement Hill workers …`, `in a statement civil servants …`: behind the occasion, another noun phrase begins. */
function leavesOccasion(before: Unit, { norm, isCapital }: Unit): boolean {
  if (isCapital) return true;
  return !(
    MEDIA.test(before.norm) ||
    occasions.has(norm) ||
    prepositions.has(norm) ||
    /^(?:and|or)$/u.test(norm)
  );
}

function isMonthOrInitial(before: Unit | undefined, stop: Unit): boolean {
  return before?.isCapital === true && before.end === stop.start;
}

function isOccasion(units: readonly Unit[], preposition: number, end: number): boolean {
  const opener = units[preposition]?.norm ?? '';
  if (opener === 'to' && baseVerbForms.has(units[preposition + 1]?.norm ?? '')) return false;
  if (/^(?:to|about|regarding|following|concerning|via)$/u.test(opener)) return end < units.length;
  if (opener === 'at' && units[end - 1]?.norm === 'time') return true;
  for (let at = preposition + 1; at < end; at++) {
    const norm = units[at]?.norm ?? '';
    if (occasions.has(norm) || timeWords.has(norm) || /^(?:19|20)\p{N}{2}$/u.test(norm)) return true;
  }
  return false;
}

/** `about 300`, `over $2 million`: the word before a figure says how sure it is, and governs nothing. */
export function isQuantity(units: readonly Unit[], at: number): boolean {
  if (
    !/^(?:about|around|over|under|near|up|between|some|nearly|roughly|almost)$/u.test(units[at]?.norm ?? '')
  )
    return false;
  return /^(?:\p{N}|\p{Sc}|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|half|dozens|hundreds|thousands|millions)$)/u.test(
    units[at + (units[at]?.norm === 'up' ? 2 : 1)]?.norm ?? '',
  );
}

/** `noted, as he often does, that`: the second comma around a short clause with `as`. */
function insertedClauseEnd(units: readonly Unit[], at: number): number | undefined {
  if (units[at]?.norm !== ',' || units[at + 1]?.norm !== 'as') return undefined;
  const end = units.slice(at + 2, at + 20).findIndex((unit) => unit.norm === ',');
  return end < 0 ? undefined : at + 2 + end;
}

/** Where `that`, `whether` or the like opens what is said, with only circumstances between it and the verb. */
export function findOpener(
  units: readonly Unit[],
  from: number,
  isOpener: (at: number) => boolean,
  isVerb: (at: number) => boolean,
): number | undefined {
  for (let at = from; at < Math.min(units.length, from + FURTHEST); at++) {
    if (isOpener(at)) return at;
    const inserted = insertedClauseEnd(units, at);
    if (inserted !== undefined) {
      at = inserted;
      continue;
    }
    const unit = units[at];
    if (unit === undefined || unit.kind === 'quoted' || /^[.;:!?]$/u.test(unit.norm)) {
      if (unit?.norm !== '.' || !isMonthOrInitial(units[at - 1], unit)) return undefined;
    }
    if (isVerb(at)) return undefined;
  }
  return undefined;
}
