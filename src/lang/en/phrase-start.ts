import type { Unit } from '../../nlp/unit.ts';
import { adverbs, clauseOpeners, determiners, prepositions, subjectPronouns } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { isTimeAt } from './time-words.ts';

/** Whether a name or a noun that can speak stands among the units `[first, last)`. */
export function holdsSpeaker(units: readonly Unit[], first: number, last: number): boolean {
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
  if (prepositions.has(opener.norm) || isLeadParticiple(units, start)) return laterStart(units, start, last);
  if (governsObject(units, start, last)) return undefined;
  if (hasVerb(units, start, last)) return afterVerb(units, start, last);
  return opensNounPhrase(units, start, last) ? start : laterStart(units, start, last);
}

/** `Asked about the vote, …`: a participle with its complement opens the sentence. */
function isLeadParticiple(units: readonly Unit[], at: number): boolean {
  return (
    at === 0 &&
    /.{2}(?:ed|ing)$/u.test(units[at]?.norm ?? '') &&
    units[at + 1]?.isCapital === false &&
    prepositions.has(units[at + 1]?.norm ?? '')
  );
}

/** `The mayor denounced the vote`: a past form with an object of its own is the verb of another clause. */
function governsObject(units: readonly Unit[], start: number, last: number): boolean {
  for (let at = start + 1; at < last - 1; at++) {
    const next = units[at + 1];
    if (!/.{2}ed$/u.test(units[at]?.norm ?? '') || units[at]?.isCapital || next?.isCapital) continue;
    if (/^(?:the|a|an|his|her|its|their|himself|herself|them|him|us|me|our|my)$/u.test(next?.norm ?? ''))
      return true;
  }
  return false;
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
    if (unit.norm === '.' || adverbs.has(unit.norm) || isTimeAt(units, at) || /.{3}ly$/u.test(unit.norm))
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
  return at + 1 < last && isTimeAt(units, at + 1);
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
    if (before.norm === 'and' && units[at - 2]?.isCapital && at - 1 > first) continue;
    const opens = determiners.has(unit.norm) || subjectPronouns.has(unit.norm);
    if (opens && !prepositions.has(before.norm)) return at;
    if (
      unit.isCapital &&
      !before.isCapital &&
      !prepositions.has(before.norm) &&
      !determiners.has(before.norm)
    )
      return isAfterModifier(units, at) ? undefined : at;
    if (unit.isCapital && isTimeAt(units, at - 1)) return at;
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
  const isParticiple = /.{3}ed$/u.test(unit.norm) && speakerNouns.has(units[first + 1]?.norm ?? '');
  if (isLikelyFinite(units, first) && !isParticiple) return false;
  return holdsSpeaker(units, first, last) || /[^s]s$/u.test(units[last - 1]?.norm ?? '');
}
