import type { Finding } from '../../nlp/claim.ts';
import { kindAround, kindOf, spanOf } from '../../nlp/report-parts.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { adverbs, clauseOpeners, determiners } from './closed-classes.ts';
import { connectiveEnd } from './connective.ts';
import { hasFinite, hasMainFinite, isLikelyFinite } from './finite-verbs.ts';
import { isOneClause, splitInRelative } from './interrupted-relative.ts';
import { clauseEnd } from './reported-clause.ts';

/** `Les victimes, selon la police, sont …`: the source stands between a subject and its verb, or before `que`. */
export function interruptedStatement(
  sentence: Sentence,
  at: number,
  last: number,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const { units } = sentence;
  if (at === 0 || opensSecondClause(units, at)) return undefined;
  const relative = relativeBefore(units, at, last);
  if (relative) return relative;
  if (completesParticiple(units, at, last)) {
    const isSetOff = units[at - 1]?.norm === ',';
    return splitAtVerb(sentence, isSetOff ? at - 1 : at, isSetOff ? last + 1 : last);
  }
  if (isLikelyFinite(units, at - 1) && units[last]?.norm !== ',')
    return splitInRelative(sentence, at, last) ?? splitAtVerb(sentence, at, last);
  if (goesOnWithVerb(units, at, last)) return splitAtVerb(sentence, at, last);
  if (units[last]?.norm !== ',') return undefined;
  const before = beforeSource(units, at);
  const tellsOfSource = /^(?:qui|dont|où)$/u.test(units[last + 1]?.norm ?? '');
  if (units[before]?.norm === ',' && isLikelyFinite(units, beforeAdverbs(units, before)) && !tellsOfSource)
    return splitInRelative(sentence, before, last + 1) ?? splitAtVerb(sentence, before, last + 1);
  const opener = units[before - 1];
  if (opener === undefined || clauseOpeners.has(opener.norm) || units[0]?.norm === 'selon') return undefined;
  const start = statementStart(units, before);
  const next = goesOn(units, last, start, before) ? last + 1 : afterApposition(units, last, start, before);
  if (next === undefined || before - start < 2) return undefined;
  const first = spanOf(units, start, before);
  const second = spanOf(units, next, clauseEnd(sentence, next));
  if (first === undefined || second === undefined) return undefined;
  return {
    parts: [first, second],
    kind: kindAround(units, start, units.length),
  };
}

/** `n'a donc, selon eux, aucun droit`, `n'est plus, selon lui, utile`: the position of what stands before the adverbs. */
function beforeAdverbs(units: readonly Unit[], end: number): number {
  let at = end - 1;
  while (adverbs.has(units[at]?.norm ?? '') || /^(?:pas|plus|jamais|donc)$/u.test(units[at]?.norm ?? ''))
    at--;
  return at;
}

/** `La route, qui serait fermée selon la ville, est longue`: the source stands in a clause about a noun, and vouches for that. */
function relativeBefore(
  units: readonly Unit[],
  at: number,
  last: number,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const before = beforeSource(units, at);
  let qui = before - 1;
  while (qui > 0 && units[qui]?.kind === 'word' && units[qui]?.norm !== 'qui') qui--;
  if (units[qui]?.norm !== 'qui' || units[qui - 1]?.norm !== ',' || !hasFinite(units, qui, before))
    return undefined;
  const goesOnBehind =
    units[last]?.norm === ',' && isLikelyFinite(units, last + 1) && !hasFinite(units, 0, qui);
  const span = goesOnBehind ? spanOf(units, qui, before) : undefined;
  return span && { parts: [span], kind: kindOf(units, qui, before) };
}

/** `Le pont est fermé et selon la ville, rien ne presse`: the source opens what follows. */
function opensSecondClause(units: readonly Unit[], at: number): boolean {
  const joint = units[at - 1]?.norm === ',' ? units[at - 2] : units[at - 1];
  return /^(?:et|mais|car|or|puis)$/u.test(joint?.norm ?? '') && hasFinite(units, 0, at);
}

/** `Le titre selon la Bourse a perdu un quart`, `Il serait un danger selon la Bourse et porterait malheur`. */
function goesOnWithVerb(units: readonly Unit[], at: number, last: number): boolean {
  if (units[last]?.norm === 'et') return isLikelyFinite(units, last + 1) && hasFinite(units, 0, at);
  return isLikelyFinite(units, last) && at > 1 && !hasFinite(units, 0, at);
}

/** `La panne est due selon la ville au froid`, `est due, selon elle, au froid`: what the participle cannot do without. */
export function completesParticiple(units: readonly Unit[], at: number, last: number): boolean {
  const isSetOff = units[at - 1]?.norm === ',';
  if (isSetOff !== (units[last]?.norm === ',')) return false;
  const participle = isSetOff ? at - 2 : at - 1;
  const linked = units[isSetOff ? last + 1 : last]?.norm ?? '';
  if (!/^(?:à|au|aux)$/u.test(linked) || !hasFinite(units, 0, participle)) return false;
  return /^(?:dû|du|lié|imputable|destiné|confronté|attribué|attribuable|consacré|comparable|contraire|exposé|soumis|opposé|favorable)e?s?$/u.test(
    units[participle]?.norm ?? '',
  );
}

/** Whether the statement goes on behind the comma at `comma`. */
function goesOn(units: readonly Unit[], comma: number, start: number, before: number): boolean {
  const next = units[comma + 1];
  if (next === undefined) return false;
  const isVerb = isLikelyFinite(units, comma + 1) || /^(?:que|qu'|ne|n'|se|s')$/u.test(next.norm);
  return isVerb || continues(units, comma + 1, start, before);
}

/** Texts and places of saying: `…, selon la police, dans un communiqué` tells where the source said it. */
const MEDIUM =
  /^(?:communiqué|déclaration|message|tweet|lettre|rapport|entretien|interview|bilan|note|courrier|colonnes|édition|twitter|facebook|antenne|presse|document|étude|enquête)s?$/u;

/** In units: a source with more words behind it may itself be what a preposition complements. */
const LONGEST_ASIDE = 9;

/** `Il serait question, selon elle, d'une fermeture`, `…, selon la police, dans un hôtel`: a preposition, and no new clause behind it. */
function opensComplement(units: readonly Unit[], from: number): boolean {
  if (!/^(?:de|d'|du|des|à|au|aux|dans|par|sur|vers|entre|contre|sous)$/u.test(units[from]?.norm ?? ''))
    return false;
  const rest = units.slice(from);
  return !rest.slice(0, 5).some(({ norm }) => MEDIUM.test(norm)) && !hasMainFinite(units, from, units.length);
}

const LONGEST_APPOSITION = 16;

/** `Le mur, selon Anna Roux, présidente du club, sera peint`: the verb stands behind what describes the source. */
function afterApposition(
  units: readonly Unit[],
  from: number,
  start: number,
  before: number,
): number | undefined {
  if (hasMainFinite(units, start, before)) return undefined;
  const comma = units.findIndex((unit, at) => at > from && unit.kind !== 'word');
  if (comma < 0 || comma > from + LONGEST_APPOSITION || units[comma]?.norm !== ',') return undefined;
  return !hasFinite(units, from, comma) && isLikelyFinite(units, comma + 1) ? comma + 1 : undefined;
}

/** `La mesure est selon lui « trop chère »`: the source stands between a verb and what completes it. */
function splitAtVerb(
  sentence: Sentence,
  at: number,
  last: number,
): Pick<Finding, 'parts' | 'kind'> | undefined {
  const { units } = sentence;
  const start = statementStart(units, at);
  if (!isOneClause(units, start, at)) return undefined;
  const first = spanOf(units, start, at);
  const second = spanOf(units, last, clauseEnd(sentence, last));
  if (first === undefined || second === undefined) return undefined;
  return {
    parts: [first, second],
    kind: kindAround(units, last, units.length),
  };
}

/** The position before the comma, `et` or `toujours` that leads to a source at `at`. */
export function beforeSource(units: readonly Unit[], at: number): number {
  // "la route brûle toujours, selon la ville": before a comma the adverb goes with the verb.
  let end = units[at - 1]?.norm === 'toujours' ? at - 1 : at;
  while (end > 0 && /^(?:,|et)$/u.test(units[end - 1]?.norm ?? '')) end--;
  return end;
}

/** Where the statement that ends at `end` begins: behind the last colon or semicolon, else with the sentence or its connective. */
export function statementStart(units: readonly Unit[], end: number): number {
  for (let at = end - 1; at > 0; at--) if (units[at]?.norm === ';' || units[at]?.norm === ':') return at + 1;
  const behind = connectiveEnd(units);
  return behind < end ? behind : 0;
}

/** Whether the statement goes on after the source with an object or a clause, rather than an apposition. */
function continues(units: readonly Unit[], from: number, start: number, before: number): boolean {
  const next = units[from];
  if (next === undefined || !hasFinite(units, start, before)) return false;
  const isShort = from - before < LONGEST_ASIDE;
  if (next.kind === 'quoted' || (isShort && opensComplement(units, from))) return true;
  if (!determiners.has(next.norm) || next.norm === "l'") return false;
  return units.slice(from).some((unit) => unit.kind === 'quoted');
}
