import { isQuotedName } from '../../nlp/quoted-name.ts';
import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { determiners, prepositions, timeWords } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { isInfinitiveStart } from './infinitive-start.ts';
import { insertedClauseEnd } from './inserted-clause.ts';

/** How far a reported clause may stand from its verb. */
const FURTHEST = 30;

/**
 * The position after the words that may stand between a verb of speech and what it reports: adverbs, whom it is said
 * to, when and where (`a déclaré dimanche, dans une lettre aux employés, que`). `undefined` when an object stands there.
 */
export function skipCircumstances(
  units: readonly Unit[],
  from: number,
  isEnd: (at: number) => boolean,
): number | undefined {
  let at = skipTime(units, skipAdverbials(units, skipStressed(units, skipTopic(units, from))));
  if (isEnd(at)) return at;
  const opener = units[at];
  if (opener === undefined || !opensCircumstance(units, at)) return undefined;
  for (; at < Math.min(units.length, from + FURTHEST); at++) {
    if (isEnd(at)) return at;
    const behind = units[at]?.norm === ',' ? insertedClauseEnd(units, at, isEnd) : undefined;
    if (behind !== undefined) return behind;
    if (opensObject(units, from, at) || opensLateObject(units, from, at, isEnd) || opensInfinitive(units, at))
      return undefined;
    const unit = units[at];
    if (unit === undefined || /^[.;:!?]$/u.test(unit.norm)) return undefined;
    if (unit.kind === 'quoted' && !isQuotedName(unit) && !namesProgramme(units, at)) return undefined;
    const isVerb =
      isLikelyFinite(units, at) && units[at - 1]?.norm !== 'qui' && !isInRelative(units, from, at);
    if (isVerb && !opensDescription(units, at)) return undefined;
  }
  return undefined;
}

/** `dira d'elle qu'elle chante`: of whom something is said. The position behind it. */
function skipTopic(units: readonly Unit[], from: number): number {
  const isTopic =
    /^(?:de|d')$/u.test(units[from]?.norm ?? '') &&
    /^(?:lui|elle|eux|elles)$/u.test(units[from + 1]?.norm ?? '') &&
    /^(?:que|qu'|:)$/u.test(units[from + 2]?.norm ?? '');
  return isTopic ? from + 2 : from;
}

/** `annonce, lui, que`, `affirme elle aussi que`: a pronoun that only stresses the subject. The position behind it. */
function skipStressed(units: readonly Unit[], from: number): number {
  const isStressed = /^(?:lui|elle|eux|elles)$/u.test(units[from]?.norm ?? '');
  return isStressed && /^(?:,|que|qu'|aussi|au|:)$/u.test(units[from + 1]?.norm ?? '') ? from + 1 : from;
}

/** `quelques heures plus tard`, `le jour même`, `il y a deux ans`, `un peu plus tôt`: the position behind it. */
function skipTime(units: readonly Unit[], from: number): number {
  const opener = units[from]?.norm ?? '';
  const opens = determiners.has(opener) || /^(?:peu|\p{N}.*)$/u.test(opener);
  if (!opens && opener !== 'il') return from;
  const norms = units.slice(from, from + 6).map(({ norm }) => norm);
  const noun = norms.findIndex((norm) => TIME.test(norm) && !/^\p{N}/u.test(norm));
  if (norms[0] === 'il' && norms[1] === 'y' && norms[2] === 'a') return noun < 0 ? from : from + noun + 1;
  if (!opens) return from;
  const end = norms.findIndex((norm) => /^(?:tard|tôt|auparavant|même|après|avant)$/u.test(norm));
  const isTime = end > 0 && norms.slice(0, end).some((norm) => TIME.test(norm) || norm === 'peu');
  const isPlain = norms
    .slice(0, end)
    .every((norm) => /^[\p{L}\p{N}'-]+$/u.test(norm) && !prepositions.has(norm));
  return isTime && isPlain ? skipAdverbials(units, from + end + 1) : from;
}

/** `au « 20 Heures »`, `dans « Le Grand Soir »`: few words in marks that a preposition governs. */
function namesProgramme(units: readonly Unit[], at: number): boolean {
  const before = determiners.has(units[at - 1]?.norm ?? '') ? units[at - 2] : units[at - 1];
  return (units[at]?.within ?? []).length < 5 && /^(?:à|au|aux|dans|sur|lors)$/u.test(before?.norm ?? '');
}

/** `demande à Anna Roux de préciser que`, `indique avoir appris que`: the clause belongs to the infinitive. */
function opensInfinitive(units: readonly Unit[], at: number): boolean {
  if (/^(?:avoir|être)$/u.test(units[at]?.norm ?? '')) return true;
  if (!/^(?:de|d')$/u.test(units[at]?.norm ?? '')) return false;
  const isTime = /^(?:avant|afin|loin|près|sous|faute|lieu|moment|point)$/u.test(units[at - 1]?.norm ?? '');
  return !isTime && isInfinitiveStart(units.slice(at + 1, at + 7), 0);
}

/** A noun phrase that neither a preposition governs nor names a time: `réaffirme les idées qu'il défend`. */
function opensObject(units: readonly Unit[], from: number, at: number): boolean {
  const before = units[at - 1];
  if (isInRelative(units, from, at)) return false;
  if (!/^(?:les|des|ses|leurs|une|un|sa|son)$/u.test(units[at]?.norm ?? '') || before?.kind !== 'word')
    return false;
  if (before.isCapital || prepositions.has(before.norm) || determiners.has(before.norm)) return false;
  if (isGerund(units, at - 1) || (units[at]?.norm === 'des' && linksPreposition(units, at - 1))) return false;
  const next = units.slice(at + 1, at + 4);
  return (
    !next.some((unit) => TIME.test(unit.norm)) && !/^(?:et|ou|que|qu'|tous|toutes|comme)$/u.test(before.norm)
  );
}

/** `évoque, entre autres, la taxe que la ville demande`: behind an insertion, a noun phrase with a relative clause of its own. */
function opensLateObject(
  units: readonly Unit[],
  from: number,
  at: number,
  isEnd: (at: number) => boolean,
): boolean {
  if (units[at - 1]?.norm !== ',' || at - 1 <= from || !determiners.has(units[at]?.norm ?? '')) return false;
  const stop = units.findIndex(
    (unit, i) => i > at && (unit.kind !== 'word' || /^(?:que|qu')$/u.test(unit.norm)),
  );
  // "a annoncé, lundi, la fin des travaux, lors d'une visite qu'il a faite": what the comma closes is the object.
  const isObject = units[stop]?.kind === 'word' || (units[stop]?.norm === ',' && !isEnd(stop + 1));
  return isObject && !units.slice(at + 1, stop).some(({ norm }) => TIME.test(norm) || timeWords.has(norm));
}

/** `en retenant ses larmes`: how it is said. */
function isGerund(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.norm === 'en' && /.{2}ant$/u.test(units[at]?.norm ?? '');
}

/** `en présence des élus`, `à l'issue des débats`: a noun that is part of a preposition. */
function linksPreposition(units: readonly Unit[], noun: number): boolean {
  const before = units[noun - 1]?.norm === "l'" ? noun - 2 : noun - 1;
  return prepositions.has(units[before]?.norm ?? '');
}

/** `admet, contraint et forcé, que`: right behind a comma, before another one, a form that is also a verb describes. */
function opensDescription(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.norm !== ',') return false;
  const comma = units.findIndex((unit, i) => i > at && unit.kind !== 'word');
  return units[comma]?.norm === ',' && comma < at + 5;
}

const TIME =
  /^(?:fois|jours?|semaines?|mois|ans?|années?|heures?|minutes?|veille|lendemain|soir|matin|temps|\p{N}.*)$/u;

function isInRelative(units: readonly Unit[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) if (/^(?:qui|où|dont)$/u.test(units[i]?.norm ?? '')) return true;
  return false;
}

function opensCircumstance(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || /^[,(]$/u.test(unit.norm)) return unit !== undefined;
  if (unit.kind !== 'word') return false;
  // "confirme la date que le club a donnée": an object, unless a time follows; "souligne le fait que" goes on.
  if (/^(?:le|la)$/u.test(unit.norm))
    return (
      units[at + 1]?.norm === 'fait' ||
      units.slice(at + 1, at + 4).some(({ norm }) => TIME.test(norm) || timeWords.has(norm))
    );
  return (
    (prepositions.has(unit.norm) && !/^(?:de|du|d')$/u.test(unit.norm)) ||
    timeWords.has(unit.norm) ||
    /^(?:ce|cet|cette)$/u.test(unit.norm)
  );
}
