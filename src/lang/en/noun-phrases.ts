import type { SubjectWords } from '../../nlp/claim.ts';
import { endsInPoint } from '../../nlp/report-parts.ts';
import type { Unit } from '../../nlp/unit.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const FURTHEST = 40;
const MOST_SEGMENTS = 7;

/**
 * The noun phrase that ends right before `end`, with the appositions between it and `end`:
 * `Ann Rowe, a doctor in Hill,`. `undefined` when the words there name nobody.
 */
export function nounPhraseBefore(units: readonly Unit[], end: number): SubjectWords | undefined {
  let last = withoutAdverbs(units, end);
  const isClosed = closesInsertion(units[last - 1]);
  if (isClosed) last = withoutAdverbs(units, last - 1);
  for (let segment = 0; segment < MOST_SEGMENTS && last > 0; segment++) {
    const first = segmentStart(units, last);
    const isInserted = isClosed && isInsertion(units, first, last, segment);
    const head = isInserted ? undefined : phraseStart(units, first, last);
    if (head !== undefined) return withApposition(units, head, isClosed ? end - 1 : last, isClosed);
    if (!isClosed && !isRelative(units, first - 1)) return undefined;
    const before = units[first - 1];
    if (before === undefined || before.kind === 'quoted' || /^[.;:!?]$/u.test(before.norm)) return undefined;
    last = withoutComma(units, first - 1);
  }
  return undefined;
}

function withoutComma(units: readonly Unit[], at: number): number {
  return units[at - 1]?.norm === ',' ? at - 1 : at;
}

function closesInsertion(unit: Unit | undefined): boolean {
  return unit?.kind === 'point' && /^[,)–—-]$/u.test(unit.norm);
}

/** Of two noun phrases with a comma between them, the first is the subject: `a doctor, Ann Rowe, said`. */
function withApposition(units: readonly Unit[], head: number, last: number, isClosed: boolean): SubjectWords {
  if (!isClosed || units[head - 1]?.norm !== ',') return { first: head, last };
  const first = segmentStart(units, head - 1);
  const opener = units[first];
  const isNoun =
    opener?.kind === 'word' &&
    (determiners.has(opener.norm) || opener.isCapital) &&
    !prepositions.has(opener.norm) &&
    !timeWords.has(opener.norm) &&
    !hasFinite(units, first, head - 1);
  return isNoun && holdsSpeaker(units, first, head - 1) ? { first, last } : { first: head, last };
}

function withoutAdverbs(units: readonly Unit[], end: number): number {
  let last = end;
  for (;;) {
    const unit = units[last - 1];
    if (unit?.kind !== 'word' || unit.isCapital) return last;
    if (adverbs.has(unit.norm) || (/.{3}ly$/u.test(unit.norm) && last > 1)) last--;
    else return last;
  }
}

/** Where the stretch that ends at `last` begins: after a comma, a quoted string or a word that opens a clause. */
function segmentStart(units: readonly Unit[], last: number): number {
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
  for (let left = at - 1; left >= Math.max(0, at - 12); left--) {
    const unit = units[left];
    if (unit?.kind !== 'word') return true;
    if (isLikelyFinite(units, left)) return false;
  }
  return true;
}

function isRelative(units: readonly Unit[], at: number): boolean {
  return /^(?:who|whom|which|that|whose)$/u.test(units[at]?.norm ?? '');
}

/** What can stand between commas after a name: an age, a role, a place, a relative clause, a circumstance. */
function isInsertion(units: readonly Unit[], first: number, last: number, segment: number): boolean {
  const opener = units[first];
  const before = units[first - 1];
  if (opener === undefined || first === last) return true;
  if (isRelative(units, first - 1) || /^(?:when|while|where|after|before|as)$/u.test(before?.norm ?? ''))
    return true;
  if (opener.kind !== 'word') return true;
  if (before === undefined || before.kind === 'quoted') return false;
  if (subjectPronouns.has(opener.norm)) return false;
  if (/^\p{N}/u.test(opener.norm) || prepositions.has(opener.norm)) return true;
  if (segment > 0 && holdsTwoSegments(units, first)) return false;
  return hasNounBefore(units, first);
}

function holdsTwoSegments(units: readonly Unit[], first: number): boolean {
  return units[first - 1]?.norm !== ',' && units[first - 1]?.norm !== '(';
}

/** Whether the words before the comma name somebody, so that what follows it is an apposition. */
function hasNounBefore(units: readonly Unit[], first: number): boolean {
  if (!/^[,(–—-]$/u.test(units[first - 1]?.norm ?? '')) return false;
  const start = segmentStart(units, first - 1);
  const head = phraseStart(units, start, first - 1);
  if (head === undefined) return false;
  const opener = units[head];
  return (
    opener !== undefined &&
    !timeWords.has(opener.norm) &&
    (head === start || holdsSpeaker(units, head, first - 1))
  );
}

function holdsSpeaker(units: readonly Unit[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const unit = units[at];
    if (unit !== undefined && (unit.isCapital || speakerNouns.has(unit.norm))) return true;
  }
  return false;
}

/** Where, in a stretch without commas, the noun phrase that ends it begins. */
export function phraseStart(units: readonly Unit[], first: number, last: number): number | undefined {
  if (first >= last) return undefined;
  if (subjectPronouns.has(units[last - 1]?.norm ?? '')) return last - 1;
  if (isDemonstrative(units, last)) return last - 1;
  const start = afterLead(units, first, last);
  if (start >= last) return undefined;
  const opener = units[start];
  if (opener === undefined) return undefined;
  if (prepositions.has(opener.norm)) return laterStart(units, start, last);
  if (hasVerb(units, start, last)) return afterVerb(units, start, last);
  return opensNounPhrase(units, start, last) ? start : laterStart(units, start, last);
}

/** `A release sent by the city`: the verb belongs to the phrase unless another subject follows right behind it. */
function afterVerb(units: readonly Unit[], start: number, last: number): number | undefined {
  const later = laterStart(units, start, last);
  if (later !== undefined && isLikelyFinite(units, later - 1)) return later;
  const opener = units[start]?.norm ?? '';
  const isWhole =
    (determiners.has(opener) || speakerNouns.has(opener)) &&
    !subjectPronouns.has(units[last - 1]?.norm ?? '');
  return isWhole ? start : later;
}

function isDemonstrative(units: readonly Unit[], last: number): boolean {
  return /^(?:others|some|many|both|everyone|everybody|somebody|someone)$/u.test(units[last - 1]?.norm ?? '');
}

/** The position after words of time and adverbs that open a sentence: `Last week the mayor`. */
function afterLead(units: readonly Unit[], first: number, last: number): number {
  let at = first;
  for (;;) {
    const unit = units[at];
    if (unit === undefined || at >= last) return at;
    if (unit.norm === '.' || adverbs.has(unit.norm) || timeWords.has(unit.norm) || /.{3}ly$/u.test(unit.norm))
      at++;
    else if (
      /^(?:last|next|this|that|earlier|later|the|one|on)$/u.test(unit.norm) &&
      endsInTime(units, at, last)
    )
      at += 2;
    else return at;
  }
}

function endsInTime(units: readonly Unit[], at: number, last: number): boolean {
  return at + 1 < last && timeWords.has(units[at + 1]?.norm ?? '');
}

function hasVerb(units: readonly Unit[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    if (!isLikelyFinite(units, at)) continue;
    // "the accused man", "a group called Hope": a participle inside the phrase.
    if (/ed$/u.test(units[at]?.norm ?? '') && at + 1 < last) continue;
    return true;
  }
  return false;
}

/** The last place where a noun phrase can begin after a prepositional phrase or a verb. */
function laterStart(units: readonly Unit[], first: number, last: number): number | undefined {
  for (let at = last - 1; at > first; at--) {
    const unit = units[at];
    const before = units[at - 1];
    if (unit?.kind !== 'word' || before === undefined) continue;
    if (/^(?:of|for|from|at|with|in|to|the|a|an|by|on)$/u.test(before.norm) || before.norm === "'s") continue;
    const opens = determiners.has(unit.norm) || subjectPronouns.has(unit.norm);
    if (opens && !prepositions.has(before.norm)) return at;
    if (
      unit.isCapital &&
      !before.isCapital &&
      !prepositions.has(before.norm) &&
      !determiners.has(before.norm)
    )
      return isAfterModifier(units, at) ? undefined : at;
    if (unit.isCapital && timeWords.has(before.norm)) return at;
  }
  return undefined;
}

function isAfterModifier(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.kind === 'point';
}

/** Whether a noun phrase that can speak may begin at `first`. */
export function opensNounPhrase(units: readonly Unit[], first: number, last: number): boolean {
  const unit = units[first];
  if (unit?.kind !== 'word') return unit?.kind === 'quoted' && last - first > 1;
  if (subjectPronouns.has(unit.norm)) return last - first === 1;
  if (determiners.has(unit.norm))
    return last - first > 1 || /^(?:some|many|both|several|most|few)$/u.test(unit.norm);
  if (clauseOpeners.has(unit.norm) || prepositions.has(unit.norm)) return false;
  if (unit.isCapital || /^\p{N}/u.test(unit.norm)) return true;
  return holdsSpeaker(units, first, last) || /[^s]s$/u.test(units[last - 1]?.norm ?? '');
}
