import type { Unit } from '../../nlp/unit.ts';
import { clauseOpeners, determiners, prepositions, subjectPronouns } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { isTimeAt } from './time-words.ts';

const FURTHEST = 14;

/** The position after those to whom something is told: `told reporters in Hill`, `told the court`, `told me`. */
export function listenerEnd(units: readonly Unit[], from: number): number {
  const opener = units[from];
  if (opener?.kind !== 'word' || opener.norm === 'that') return from;
  if (/^(?:me|us|him|them|you|it)$/u.test(opener.norm)) return from + 1;
  if (opener.norm === 'her' && !startsNoun(units[from + 1])) return from + 1;
  if (clauseOpeners.has(opener.norm) || prepositions.has(opener.norm)) return from;
  const isBarePlural = !opener.isCapital && !determiners.has(opener.norm) && /[^s]s$/u.test(opener.norm);
  const next = units[from + 1];
  if (isBarePlural && next?.kind === 'word' && !/^(?:in|at|and|of|from|who)$/u.test(next.norm))
    return from + 1;
  let at = from + 1;
  while (at < units.length && at - from < FURTHEST && !endsListener(units, from, at)) at++;
  return at;
}

function startsNoun(unit: Unit | undefined): boolean {
  return (
    unit?.kind === 'word' &&
    !subjectPronouns.has(unit.norm) &&
    !determiners.has(unit.norm) &&
    !clauseOpeners.has(unit.norm)
  );
}

function endsListener(units: readonly Unit[], from: number, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined || unit.kind === 'quoted') return true;
  if (unit.kind === 'point') return !/^(?:['’&/-]|'s|’s)$/u.test(unit.norm);
  if (subjectPronouns.has(unit.norm)) return true;
  if (unit.norm === 'and') return !(units[at + 1]?.isCapital ?? false);
  if (clauseOpeners.has(unit.norm) || isTimeAt(units, at)) return true;
  if (prepositions.has(unit.norm))
    return unit.norm !== 'of' && !(unit.norm === 'in' && units[at + 1]?.isCapital);
  const isLinked = prepositions.has(before.norm) || before.norm === "'s";
  if (determiners.has(unit.norm)) return !isLinked;
  if (unit.isCapital && !before.isCapital && at > from + 1 && !isLinked)
    return speakerNouns.get(before.norm)?.kind !== 'person';
  if (!unit.isCapital && before.isCapital && !isLinked)
    return !endsInNoun(units, at) && speakerNouns.get(unit.norm)?.number !== 'singular';
  return isLikelyFinite(units, at);
}

/** `CBC News reporters`, `the Commons committee`: a lower-case head after a name. */
function endsInNoun(units: readonly Unit[], at: number): boolean {
  return /^(?:reporters|journalists|committee|news|newspaper|magazine|radio|television|staff|councillors|viewers|readers|members|host|audience|court|inquiry|hearing|show|program)$/u.test(
    units[at]?.norm ?? '',
  );
}
