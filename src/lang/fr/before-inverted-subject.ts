import type { Unit } from '../../nlp/unit.ts';
import { determiners, prepositions, timeWords } from './closed-classes.ts';
import { skipDate } from './dates.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { givenName } from './given-name.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const LONGEST_INSERTION = 10;
const LONGEST_DESCRIPTION = 6;

/** `a confié, à Reuters, le directeur`: behind the circumstance between the commas; `undefined` where it is none. */
export function skipInsertion(units: readonly Unit[], comma: number): number | undefined {
  const opener = units[comma + 1];
  const isCircumstance =
    opener?.kind === 'word' &&
    (prepositions.has(opener.norm) || timeWords.has(opener.norm) || skipDate(units, comma + 1) > comma + 1);
  if (!isCircumstance) return undefined;
  for (let at = comma + 2; at < Math.min(units.length, comma + LONGEST_INSERTION); at++) {
    if (units[at]?.norm === ',') return at + 1;
    if (units[at]?.kind !== 'word' || isLikelyFinite(units, at)) return undefined;
  }
  return undefined;
}

/** What of somebody shows how they speak. */
const BEARING =
  /^(?:voix|larmes?|sourires?|air|gorge|visage|regard|mine|yeux|œil|ton|cœur|mains?|poings?|tête|bras|sanglots?|rires?|lunettes|casque|casquette|chapeau|cigarette|gilet|drapeau|pancarte|micro|dents?|front|lèvres?|moue|pied|pieds|traits|dos|barbe|foulard|keffieh|veste|masque)$/u;

/** `confie, la voix brisée, Anna Roux`, `dit, assis sur un banc, un retraité`: behind how the speaker looks or sounds. */
function skipBearing(units: readonly Unit[], comma: number): number | undefined {
  const first = comma + 1;
  const noun = determiners.has(units[first]?.norm ?? '') ? first + 1 : first;
  const isBearing = BEARING.test(units[noun]?.norm ?? '');
  const isParticiple =
    /.{2}(?:é|is|us?|ert|aint|eint|int)e?s?$/u.test(units[first]?.norm ?? '') && !units[first]?.isCapital;
  if (!isBearing && (!isParticiple || determiners.has(units[first]?.norm ?? ''))) return undefined;
  for (let at = first; at < comma + LONGEST_INSERTION; at++) {
    if (units[at]?.norm === ',') return opensSubject(units, at + 1) ? at + 1 : undefined;
    if (units[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** `dit la voix nouée Anna Roux`, `lance les larmes aux yeux le maire`: the same without commas. */
export function skipBareBearing(units: readonly Unit[], from: number): number {
  if (!determiners.has(units[from]?.norm ?? '') || !BEARING.test(units[from + 1]?.norm ?? '')) return from;
  for (let at = from + 3; at < from + LONGEST_DESCRIPTION; at++) {
    if (units[at]?.kind !== 'word') return from;
    if (!prepositions.has(units[at - 1]?.norm ?? '') && opensSubject(units, at)) return at;
  }
  return from;
}

/** `a résumé, lapidaire, le maire`, `lance, un brin agacé, Anna Roux`: behind what tells how it is said. */
export function skipDescription(units: readonly Unit[], comma: number): number | undefined {
  return skipBearing(units, comma) ?? skipAdjectives(units, comma);
}

function skipAdjectives(units: readonly Unit[], comma: number): number | undefined {
  const isAdjective = (at: number): boolean => {
    const unit = units[at];
    return (
      unit?.kind === 'word' && !unit.isCapital && !determiners.has(unit.norm) && !isLikelyFinite(units, at)
    );
  };
  const first = /^(?:un brin|un peu|tout sourire|non sans)$/u.test(
    `${units[comma + 1]?.norm} ${units[comma + 2]?.norm}`,
  )
    ? comma + 3
    : comma + 1;
  for (let at = first; at < comma + LONGEST_DESCRIPTION; at++) {
    if (units[at]?.norm === ',') return opensSubject(units, at + 1) ? at + 1 : undefined;
    if (!isAdjective(at)) return undefined;
  }
  return undefined;
}

function opensSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word') return false;
  if (unit.isCapital) return true;
  return (
    determiners.has(unit.norm) &&
    (speakerNouns.has(units[at + 1]?.norm ?? '') || speakerNouns.has(units[at + 2]?.norm ?? ''))
  );
}

/** `ont répété en chœur les élus`, `dit d'une voix basse Anna Roux`: how it is said, then a second noun phrase. */
export function skipManner(units: readonly Unit[], from: number): number {
  if (!/^(?:à|en|avec|sans|non|d'|de|entre|par|dans|devant|lors|sur)$/u.test(units[from]?.norm ?? ''))
    return from;
  for (let at = from + 2; at < Math.min(units.length, from + LONGEST_INSERTION); at++) {
    const [before, unit] = [units[at - 1], units[at]];
    // "a expliqué en ouvrant la séance, Anna Roux"
    if (unit?.norm === ',' && (isGerund(units, from) || opensSubject(units, at + 1))) return at + 1;
    if (unit?.kind !== 'word' || before?.kind !== 'word' || isLikelyFinite(units, at)) return from;
    if (prepositions.has(before.norm) || determiners.has(before.norm) || /^(?:et|ou)$/u.test(before.norm))
      continue;
    if (before.isCapital) return from;
    if (opensSubject(units, at)) return at;
  }
  return from;
}

/** `affirme au Monde Michel Crépu`: where, when or to whom it is said, before the subject. */
export function skipPlace(units: readonly Unit[], from: number): number {
  if (
    !/^(?:à|au|aux|sur|dans|devant|chez|lors|pendant|durant|auprès|via|en|après|depuis|derrière|sous|par)$/u.test(
      units[from]?.norm ?? '',
    )
  )
    return from;
  for (let at = from + 1; at < Math.min(units.length, from + LONGEST_INSERTION); at++) {
    const close = closingBracket(units, at);
    if (close !== undefined) {
      if (opensSubject(units, close + 1) || opensBody(units, close + 1)) return close + 1;
      at = close;
      continue;
    }
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') return from;
    // "a rétorqué à Luc Morin la présidente": a name right behind the preposition is whom it is said to.
    if (at > from + 1 && opensPersonName(units, at)) return at;
    const nouns = [1, 2].map((step) => speakerNouns.get(units[at + step]?.norm ?? '')?.kind);
    if (at >= from + 2 && determiners.has(unit.norm) && nouns.includes('person')) return at;
    if (at >= from + 2 && opensBody(units, at)) return at;
  }
  return from;
}

/** Texts in which somebody says something. */
const MEDIUM = /^(?:communiqué|tweet|message|lettre|note|presse)$/u;

/** `(sur X) la CGT`, `(dans un communiqué) le ministère`: right behind a name or text a second noun phrase, which no word links to it. */
function opensBody(units: readonly Unit[], at: number): boolean {
  const [before, unit, head] = [units[at - 1], units[at], units[at + 1]];
  const closesPlace = before?.isCapital === true || before?.norm === ')' || MEDIUM.test(before?.norm ?? '');
  if (!closesPlace || unit?.isCapital || !/^(?:le|la|les|l')$/u.test(unit?.norm ?? '')) return false;
  return head?.isCapital === true || speakerNouns.get(head?.norm ?? '')?.kind === 'collective';
}

/** `sur X (ex-Twitter)`: the bracket that closes the one at `open`. */
function closingBracket(units: readonly Unit[], open: number): number | undefined {
  if (units[open]?.norm !== '(') return undefined;
  const close = units.findIndex(({ norm }, at) => at > open && at < open + 5 && norm === ')');
  return close < 0 ? undefined : close;
}

/** `(à la radio) Anna Roux`, `(à la radio) Anna, une élue`, `(à l'AFP) Anatol Wronski`. */
function opensPersonName(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.isCapital !== true || unit.isAcronym || unit.end - unit.start === 1) return false;
  if (givenName(unit.norm)) return next?.isCapital === true || next?.norm === ',';
  return before?.isAcronym === true && next?.isCapital === true && !next.isAcronym;
}

/** `en ouvrant la séance`. */
function isGerund(units: readonly Unit[], from: number): boolean {
  return units[from]?.norm === 'en' && /.{2}ant$/u.test(units[from + 1]?.norm ?? '');
}
