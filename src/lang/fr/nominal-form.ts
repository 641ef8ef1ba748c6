import type { Unit } from '../../nlp/unit.ts';
import { determiners, prepositions, severalPronouns, subjectPronouns } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import type { VerbReading } from './lexicon/verb-forms.ts';
import { nounForms } from './verb-signs.ts';

/** Adjectives that stand before a noun: behind a determiner and one of them (`une autre tempête`) comes no verb. */
const PRENOMINAL =
  /^(?:autres?|mêmes?|nouve(?:au|aux|lle|lles)|premi(?:er|ère|ers|ères)|derni(?:er|ère|ers|ères)|grande?s?|petite?s?|bonne?s?|mauvaise?s?|vraie?s?|simples?|énièmes?|deuxièmes?|seconde?s?|troisièmes?|forte?s?|vives?|longues?)$/u;

/** A noun or adjective that looks like a verb: after a determiner, unless that is an object clitic after a pronoun. */
export function isNominal(units: readonly Unit[], at: number, readings: readonly VerbReading[]): boolean {
  const before = units[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (before.norm === 'en' && /^(?:,|il|elle|ils|elles|qui|ne|n')$/u.test(units[at - 2]?.norm ?? ''))
    return false;
  if (/^(?:du|de|d'|des|au|aux|par|en|sans|sur|pour|à|comme|dans|sous)$/u.test(before.norm))
    return readings.every((reading) => reading.mood === 'finite');
  if (PRENOMINAL.test(before.norm) && !standsForPerson(units, at, readings))
    return /^(?:les?|la|l'|une?|des?|ses|sa|son|leurs?)$/u.test(units[at - 2]?.norm ?? '');
  if (!determiners.has(before.norm)) return false;
  if (severalPronouns.has(before.norm) && readings.some(({ number }) => number === 'plural')) return false;
  if (before.norm === 'leur' || /^l(?:e|a|es|')$/u.test(before.norm)) {
    const further = units[at - 2];
    if (further === undefined) return true;
    if (isBehindQuote(units, at)) return false;
    // "leur rappelant que": no noun has a clause with "que" behind it and this ending.
    const isGerund = readings.every(({ mood }) => mood === 'gerund');
    if (isGerund && /^(?:que|qu'|:)$/u.test(units[at + 1]?.norm ?? '')) return false;
    // "…, le qualifiant de « modèle »"
    if (isGerund && further.norm === ',' && !speakerNouns.has(units[at]?.norm ?? '')) return false;
    // "comme le souligne le maire", "ainsi que le rappelle le club": the subject follows.
    const next = units[at + 1];
    const isAs = further.norm === 'comme' || (further.norm === 'que' && units[at - 3]?.norm === 'ainsi');
    if (isAs && (next?.isCapital || determiners.has(next?.norm ?? ''))) return false;
    if (isObjectBehindNoun(units, at, readings)) return false;
    if (further.norm === 'et' && before.norm === "l'" && !nounForms.has(units[at]?.norm ?? '')) return false;
    return !(
      subjectPronouns.has(further.norm) ||
      /^(?:qui|ne|n'|me|m'|te|nous|vous|en|pour|de|à|sans)$/u.test(further.norm)
    );
  }
  return true;
}

/** One of those who were named before: `le premier`, `l'autre`. */
const ORDINAL = /^(?:premi(?:er|ère)|derni(?:er|ère)|seconde?|deuxième|troisième|autre|même)$/u;
/** Forms of verbs that are nouns with `le`. */
const WITH_LE =
  /^(?:augure|blâme|compte|conte|crâne|critique|doute|gage|juge|manifeste|murmure|poste|prêche|somme|songe|souffle|triomphe)$/u;

/** `le premier affirme`, `l'autre répond`, `le second estime`: behind words that stand for a person, no noun that agrees with them. */
function standsForPerson(units: readonly Unit[], at: number, readings: readonly VerbReading[]): boolean {
  const article = units[at - 2]?.norm ?? '';
  const norm = units[at]?.norm ?? '';
  if (!ORDINAL.test(units[at - 1]?.norm ?? '') || !/^(?:le|la|l')$/u.test(article)) return false;
  if (readings.some(({ mood }) => mood !== 'finite')) return false;
  return !nounForms.has(norm) || (article === 'le' && !WITH_LE.test(norm));
}

/** `« … », le coupe le maire`: between quoted words and a noun phrase the article is a pronoun. */
function isBehindQuote(units: readonly Unit[], at: number): boolean {
  const [next, quote] = [units[at + 1], units[at - 2]?.norm === ',' ? units[at - 3] : units[at - 2]];
  return quote?.kind === 'quoted' && (next?.isCapital === true || determiners.has(next?.norm ?? ''));
}

/** `le maire l'accuse`, `la police le soupçonne`: behind a noun, the article is a pronoun before a form that is no noun. */
function isObjectBehindNoun(units: readonly Unit[], at: number, readings: readonly VerbReading[]): boolean {
  const noun = units[at - 2];
  if (noun?.kind !== 'word' || nounForms.has(units[at]?.norm ?? '')) return false;
  if (!readings.some(({ mood }) => mood === 'finite') || isLikelyFinite(units, at - 2)) return false;
  const isNoun = noun.isCapital || speakerNouns.has(noun.norm);
  return isNoun && !determiners.has(noun.norm) && !prepositions.has(noun.norm);
}
