import type { SubjectWords } from '../../nlp/claim.ts';
import { isQuotedName } from '../../nlp/quoted-name.ts';
import type { Sentence, Unit } from '../../nlp/unit.ts';
import { isAbbreviationStop } from './abbreviation-stop.ts';
import { skipAdverbials } from './adverbials.ts';
import { isBareRole } from './bare-role.ts';
import {
  skipDate,
  skipDescription,
  skipInsertion,
  skipManner,
  skipPlace,
} from './before-inverted-subject.ts';
import { determiners, timeWords } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { thirdPerson } from './third-person.ts';
import type { VerbGroup } from './verb-groups.ts';

const AFTER_STOPS =
  /^(?:sur|dans|lors|après|avant|devant|depuis|vers|en|à|auprès|via|par|pendant|durant|hier|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|ce|pour|au|aux|face|avec|sous|chez|selon|suite|dès|quand|lorsque|lorsqu'|tout|alors|sans|dont|où|que|qu'|qui|comme|si|ajoutant|mais|car)$/u;

/** The subject that follows its verb: `a déclaré Sam Greene`. */
export function subjectAfter(sentence: Sentence, group: VerbGroup): SubjectWords | undefined {
  const { units } = sentence;
  if (group.inverted !== undefined) return thirdPerson(units, group.inverted);
  let first = skipAdverbials(units, group.last);
  if (units[first]?.norm === ',') {
    const next =
      skipInsertion(units, first) ??
      (closesQuote(units, group.first) ? skipDescription(units, first) : undefined);
    if (next === undefined) return undefined;
    first = next;
  }
  first = skipPlace(units, skipDate(units, first));
  if (closesQuote(units, group.first)) first = skipManner(units, first);
  while (/^[([]$/u.test(units[first]?.norm ?? '')) first++;
  const opener = units[first];
  if (opener === undefined || opener.kind !== 'word') return undefined;
  const opens =
    determiners.has(opener.norm) ||
    opener.isCapital ||
    isTitledName(units, first) ||
    (closesQuote(units, group.first) && isParticleName(units, first)) ||
    /^(?:celui|celle|ceux|celles)(?:-ci)?$/u.test(opener.norm);
  if (!opens && !isBareRole(units, first)) return undefined;
  if (!opens && speakerNouns.get(opener.norm)?.number !== 'singular') return undefined;
  let last = first + 1;
  while (last < units.length && last - first < 24 && !endsSubjectAfter(units, first, last)) last++;
  return { first, last: withName(units, first, last) };
}

/** Whether quoted words, with or without a comma, stand right before `at`. */
function closesQuote(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.norm === ',' ? units[at - 2] : units[at - 1];
  return before?.kind === 'quoted';
}

/** `ajoute de la Morlais`: a name that opens with a particle in lower case. */
function isParticleName(units: readonly Unit[], at: number): boolean {
  if (!/^(?:de|d'|du|van|von|le|la|al|el|ben)$/u.test(units[at]?.norm ?? '')) return false;
  const next = /^(?:la|le|l'|der|den|du)$/u.test(units[at + 1]?.norm ?? '') ? units[at + 2] : units[at + 1];
  return next?.isCapital === true && !speakerNouns.has(next.norm);
}

/** `maître Bauer`, `sœur Anne`: a title in lower case before a name. */
function isTitledName(units: readonly Unit[], at: number): boolean {
  const isTitle =
    /^(?:maître|me|m|mm|mme|mlle|docteur|dr|professeur|pr|monsieur|madame|mademoiselle|sœur|père|frère|mgr|sir|lord|lady)$/u;
  const next = units[at + 1]?.norm === '.' ? units[at + 2] : units[at + 1];
  return isTitle.test(units[at]?.norm ?? '') && (next?.isCapital ?? false);
}

/** `la porte-parole du parquet, Julie Plevoets`: the name between commas after the office belongs to it. */
function withName(units: readonly Unit[], first: number, close: number): number {
  if (units[first]?.isCapital) return close;
  const last = complementEnd(units, close);
  if (units[last]?.norm !== ',') return close;
  // "le chef du gouvernement, le conservateur Luc Morin"
  const isDescribed = determiners.has(units[last + 1]?.norm ?? '') && units[last + 2]?.kind === 'word';
  const name = isDescribed && !units[last + 2]?.isCapital ? last + 3 : last + 1;
  if (!units[name]?.isCapital) return close;
  let end = name;
  while (
    end - name < 5 &&
    (units[end]?.isCapital || /^(?:de|van|von|al|el|ben|da|del)$/u.test(units[end]?.norm ?? ''))
  )
    end++;
  return units[end] === undefined || units[end]?.kind === 'point' ? end : close;
}

const LONGEST_COMPLEMENT = 10;

/** `la professeure de droit à l'université, Anna Roux`: the position behind a complement of the office. */
function complementEnd(units: readonly Unit[], from: number): number {
  if (!/^(?:à|au|aux|en|chez|sur|pour|sous)$/u.test(units[from]?.norm ?? '')) return from;
  let at = from + 1;
  while (at < from + LONGEST_COMPLEMENT && units[at]?.kind === 'word' && !isLikelyFinite(units, at)) at++;
  return units[at]?.norm === ',' ? at : from;
}

function endsSubjectAfter(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.norm === '.') return !isAbbreviationStop(units, at);
  if (unit.kind === 'point') return !/^[&/·-]$/u.test(unit.norm);
  if (unit.norm === 'par')
    return units[at - 1]?.isCapital === true || !/.(?:é|i|u|is|it)e?s?$/u.test(units[at - 1]?.norm ?? '');
  if (isQuotedName(unit) && speakerNouns.get(units[first + 1]?.norm ?? '')?.kind === 'collective')
    return false;
  if (unit.kind === 'quoted') return !determiners.has(units[at - 1]?.norm ?? '') && at > first + 2;
  if (unit.norm === 'et') return !startsNoun(units, at + 1) || isLikelyFinite(units, at + 1);
  if (!unit.isCapital && timeWords.has(unit.norm)) return true;
  if (/^(?:tandis|puis|afin|quelques)$/u.test(unit.norm)) return true;
  if (AFTER_STOPS.test(unit.norm))
    return (
      !(unit.norm === 'ce' || unit.norm === 'à' || unit.norm === 'au' || unit.norm === 'aux') ||
      !keepsPlace(units, at)
    );
  return isLikelyFinite(units, at);
}

/** `l'ambassadeur à Paris`, `ministre aux Armées`: a place or office inside the noun phrase. */
function keepsPlace(units: readonly Unit[], at: number): boolean {
  const previous = units[at - 1];
  return previous !== undefined && !previous.isCapital && (units[at + 1]?.isCapital ?? false);
}

function startsNoun(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && unit.kind === 'word' && (determiners.has(unit.norm) || unit.isCapital);
}
