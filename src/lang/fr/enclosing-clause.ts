import type { Unit } from '../../nlp/unit.ts';
import { prepositions } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { isParticipleOfVerb } from './segments.ts';

/** Whether a noun phrase is the object of a verb right before it. */
export function followsVerb(units: readonly Unit[], first: number): boolean {
  if (first < 2) return false;
  const before = units[first - 1]?.norm ?? '';
  const isGerund = /.{3}ant$/u.test(before) && !speakerNouns.has(before);
  return isGerund || isLikelyFinite(units, first - 1) || isParticipleOfVerb(units, first - 1);
}

/** `Roux, accusant le maire d'avoir amené des témoins, a …`: where the clause in commas begins that holds the object. */
export function commaBefore(units: readonly Unit[], first: number): number | undefined {
  for (let at = first - 1; at > Math.max(0, first - 30); at--) {
    if (/^[.;:]$/u.test(units[at]?.norm ?? '')) return undefined;
    if (units[at]?.norm === ',') return at;
  }
  return undefined;
}

/** `les avocats qui représentent | Roux`, `le chercheur ayant découvert | la faille`: where the clause begins whose verb stands right before `first`. */
export function relativeBefore(units: readonly Unit[], first: number): number | undefined {
  // "une élue présente | au conseil affirme"
  if (/^présentes?$/u.test(units[first - 1]?.norm ?? '') && prepositions.has(units[first]?.norm ?? ''))
    return first - 1;
  if (first < 2 || !(isLikelyFinite(units, first - 1) || isParticipleOfVerb(units, first - 1)))
    return undefined;
  for (let at = first - 2; at >= Math.max(1, first - 8); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.isCapital) return undefined;
    if (/^(?:qui|ayant|étant)$/u.test(unit.norm)) return at;
  }
  return undefined;
}
