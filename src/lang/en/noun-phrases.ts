import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { adverbs, determiners, prepositions, subjectPronouns } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { countries } from './lexicon/countries.ts';
import { holdsSpeaker, phraseStart } from './phrase-start.ts';
import { isRelative, segmentStart } from './segments.ts';
import { isTimeAt } from './time-words.ts';

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
    const restricted = isClosed ? undefined : beforeRelative(units, first, last);
    if (restricted !== undefined) return { first: restricted, last: end };
    const isInserted =
      isClosed &&
      (isInsertion(units, first, last, segment) ||
        namesNobody(units, first, last, segment) ||
        endsPlace(units, first, last));
    const head = isInserted ? undefined : phraseStart(units, first, last);
    if (head !== undefined) return withApposition(units, head, isClosed ? end - 1 : last, isClosed);
    if (!isClosed && !isRelative(units, first - 1)) return undefined;
    const before = units[first - 1];
    if (before === undefined || before.kind === 'quoted' || /^[.;:!?]$/u.test(before.norm)) return undefined;
    last = withoutComma(units, first - 1);
  }
  return undefined;
}

/** `A guard who helped Ann Rowe said`: a relative clause without commas belongs to the noun phrase before it. */
function beforeRelative(units: readonly Unit[], first: number, last: number): number | undefined {
  if (!/^(?:who|that|which)$/u.test(units[first - 1]?.norm ?? '') || units[first - 2]?.kind !== 'word')
    return undefined;
  if (last - first < 2 || !isLikelyFinite(units, first)) return undefined;
  const start = segmentStart(units, first - 1);
  const head = phraseStart(units, start, first - 1);
  return head !== undefined && holdsSpeaker(units, head, first - 1) ? head : undefined;
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
  const end = beforeBracket(units, head - 1);
  const first = segmentStart(units, end);
  const opener = units[first];
  const isNoun =
    opener?.kind === 'word' &&
    (determiners.has(opener.norm) || opener.isCapital) &&
    !prepositions.has(opener.norm) &&
    !isTimeAt(units, first) &&
    !/.{2}(?:ed|ing)$/u.test(first === 0 ? opener.norm : '') &&
    !hasFinite(units, first, end);
  return isNoun && holdsSpeaker(units, first, end) ? { first, last } : { first: head, last };
}

/** `Hill Works Inc (HWI), the oldest firm in Moor, said`: the position where the bracket behind the name opens. */
function beforeBracket(units: readonly Unit[], end: number): number {
  if (units[end - 1]?.norm !== ')') return end;
  for (let at = end - 2; at > Math.max(0, end - 8); at--) if (units[at]?.norm === '(') return at;
  return end;
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

/** `Ann Rowe, 40, of Hill, Alabama, said`: the country or state behind a town. */
function endsPlace(units: readonly Unit[], first: number, last: number): boolean {
  const isTown = units[first - 1]?.norm === ',' && units[first - 2]?.isCapital === true;
  return isTown && last - first === 1 && countries.has(units[first]?.norm ?? '');
}

/** `…, loans and other products, said`: the end of a list inside an insertion. */
function namesNobody(units: readonly Unit[], first: number, last: number, segment: number): boolean {
  const isPronoun = subjectPronouns.has(units[last - 1]?.norm ?? '');
  return segment === 0 && units[first - 1]?.norm === ',' && !isPronoun && !holdsSpeaker(units, first, last);
}

/** What can stand between commas after a name: an age, a role, a place, a relative clause, a circumstance. */
function isInsertion(units: readonly Unit[], first: number, last: number, segment: number): boolean {
  const opener = units[first];
  const before = units[first - 1];
  if (opener === undefined || first === last) return true;
  if (isRelative(units, first - 1)) return true;
  if (/^(?:when|while|where|after|before|as)$/u.test(before?.norm ?? ''))
    return segment === 0 || !isSubjectOf(units, first, last);
  if (opener.kind !== 'word') return true;
  if (before === undefined || before.kind === 'quoted') return false;
  if (subjectPronouns.has(opener.norm)) return false;
  if (/^\p{N}/u.test(opener.norm) || prepositions.has(opener.norm)) return true;
  if (segment > 0 && holdsTwoSegments(units, first)) return false;
  return hasNounBefore(units, first);
}

/** `, while Ann Rowe, a guard, said`: a name opens the clause of its own; `, while in office, said` only interrupts. */
function isSubjectOf(units: readonly Unit[], first: number, last: number): boolean {
  const isName = units[first]?.isCapital === true || determiners.has(units[first]?.norm ?? '');
  return isName && holdsSpeaker(units, first, last) && !hasFinite(units, first, last);
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
    opener !== undefined && !isTimeAt(units, head) && (head === start || holdsSpeaker(units, head, first - 1))
  );
}
