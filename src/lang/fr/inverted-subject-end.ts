import { isQuotedName } from '../../nlp/quoted-name.ts';
import type { Unit } from '../../nlp/unit.ts';
import { isAbbreviationStop } from './abbreviation-stop.ts';
import { determiners, timeWords } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { givenName } from './given-name.ts';
import { knownBodies } from './lexicon/known-bodies.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { isTitledName } from './title.ts';

const AFTER_STOPS =
  /^(?:sur|dans|lors|après|avant|devant|depuis|vers|en|à|auprès|via|par|pendant|durant|hier|jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|ce|pour|au|aux|face|avec|sous|chez|selon|suite|dès|quand|lorsque|lorsqu'|tout|alors|sans|dont|où|que|qu'|qui|comme|si|ajoutant|mais|car)$/u;

/** `résume le maire d'une formule`: how it is said. */
const MANNER = /^(?:formule|phrase|mot|trait|ton|voix|geste|sourire|boutade|pirouette|métaphore|plume|air)$/u;
const LONGEST = 24;

/** Where the subject behind its verb ends that begins at `first`, with the name beside an office and all that a plural joins. */
export function subjectEnd(units: readonly Unit[], first: number, number?: 'singular' | 'plural'): number {
  const last = phraseEnd(units, first);
  if (number === 'plural') return listEnd(units, first, last) ?? withName(units, first, last);
  return withName(units, first, last);
}

function phraseEnd(units: readonly Unit[], first: number): number {
  let last = first + 1;
  while (last < units.length && last - first < LONGEST) {
    const behind = behindBracket(units, last);
    if (behind === undefined && endsSubjectAfter(units, first, last)) break;
    last = behind ?? last + 1;
  }
  return last;
}

/** `le maire (DVD) de Lyon`, `la députée (EELV) Anna Roux`: behind a party in brackets inside the noun phrase. */
function behindBracket(units: readonly Unit[], open: number): number | undefined {
  if (units[open]?.norm !== '(') return undefined;
  const close = units.findIndex(({ norm }, at) => at > open && at < open + 6 && norm === ')');
  const next = units[close + 1];
  const goesOn = next?.kind === 'word' && (next.isCapital || /^(?:de|du|des|d')$/u.test(next.norm));
  return close > 0 && goesOn && !units[open - 1]?.isCapital ? close + 1 : undefined;
}

const LONGEST_LIST = 40;

/**
 * `préviennent Anna Roux, Luc Morin et Paul Petit`, `ont dit Anna Roux, maire de Lyon, et Luc Morin`: behind the last of
 * those whom a verb in the plural joins; `undefined` where nothing is joined behind a comma.
 */
function listEnd(units: readonly Unit[], first: number, close: number): number | undefined {
  if (units[close]?.norm !== ',' || units.slice(first, close).some(({ norm }) => norm === 'et'))
    return undefined;
  const isOne = determiners.get(units[first]?.norm ?? '')?.number !== 'plural';
  if (!isOne && !opensName(units, close + 1)) return undefined;
  for (let at = close + 1; at < Math.min(units.length, close + LONGEST_LIST); at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind === 'quoted' || /^[.;:!?]$/u.test(unit.norm)) return undefined;
    if (unit.norm !== 'et' || !opensSpeaker(units, at + 1)) continue;
    if (hasFinite(units, close, at)) return undefined;
    return withName(units, at + 1, phraseEnd(units, at + 1));
  }
  return undefined;
}

function opensName(units: readonly Unit[], at: number): boolean {
  return units[at]?.isCapital === true || isTitledName(units, at);
}

function opensSpeaker(units: readonly Unit[], at: number): boolean {
  const isNoun = determiners.has(units[at]?.norm ?? '') && speakerNouns.has(units[at + 1]?.norm ?? '');
  return isNoun || opensName(units, at);
}

/** `la porte-parole du parquet, Julie Plevoets`: the name between commas after the office belongs to it. */
function withName(units: readonly Unit[], first: number, close: number): number {
  if (units[first]?.isCapital) return close;
  const last = complementEnd(units, close);
  if (units[last]?.norm !== ',') return close;
  // "le chef du gouvernement, le conservateur Luc Morin"
  const isDescribed = determiners.has(units[last + 1]?.norm ?? '') && units[last + 2]?.kind === 'word';
  const isTitled = !units[last + 1]?.isCapital && isTitledName(units, last + 1);
  const name = isTitled ? last + 2 : isDescribed && !units[last + 2]?.isCapital ? last + 3 : last + 1;
  if (!units[name]?.isCapital) return close;
  let end = name;
  while (
    end - name < 5 &&
    (units[end]?.isCapital || /^(?:de|van|von|al|el|ben|da|del)$/u.test(units[end]?.norm ?? ''))
  )
    end++;
  const isFull = end > name + 1 && givenName(units[name]?.norm ?? '') !== undefined;
  return isFull || units[end] === undefined || units[end]?.kind === 'point' ? end : close;
}

const LONGEST_COMPLEMENT = 10;

/** `la professeure de droit à l'université, Anna Roux`: the position behind a complement of the office. */
function complementEnd(units: readonly Unit[], from: number): number {
  if (!/^(?:à|au|aux|en|chez|sur|pour|sous|par|dans|depuis|contre|avec)$/u.test(units[from]?.norm ?? ''))
    return from;
  let at = from + 1;
  while (at < from + LONGEST_COMPLEMENT && units[at]?.kind === 'word' && !isLikelyFinite(units, at)) at++;
  return units[at]?.norm === ',' ? at : from;
}

function endsSubjectAfter(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.norm === '.') return !isAbbreviationStop(units, at);
  if (unit.kind === 'point') return !/^[&/·°-]$/u.test(unit.norm);
  if (unit.norm === 'par')
    return units[at - 1]?.isCapital === true || !/.(?:é|i|u|is|it)e?s?$/u.test(units[at - 1]?.norm ?? '');
  if (isGerund(units, at)) return true;
  if (isQuotedName(unit) && speakerNouns.get(units[first + 1]?.norm ?? '')?.kind === 'collective')
    return false;
  if (unit.kind === 'quoted') return !determiners.has(units[at - 1]?.norm ?? '') && at > first + 2;
  if (unit.norm === 'et') return !startsNoun(units, at + 1) || isLikelyFinite(units, at + 1);
  if (!unit.isCapital && timeWords.has(unit.norm)) return true;
  if (/^(?:tandis|puis|afin|quelques)$/u.test(unit.norm)) return true;
  if (unit.norm === "d'" && MANNER.test(units[at + 2]?.norm ?? '')) return true;
  if (AFTER_STOPS.test(unit.norm))
    return (
      !(unit.norm === 'ce' || unit.norm === 'à' || unit.norm === 'au' || unit.norm === 'aux') ||
      !keepsPlace(units, at)
    );
  // "estime quant à elle la présidente": the article makes no verb of the noun, though a pronoun stands before it.
  return isLikelyFinite(units, at) && !(at === first + 1 && determiners.has(units[first]?.norm ?? ''));
}

/** `le maire | saluant la mémoire de`, `le préfet | ajoutant que`: what the subject does while speaking. */
function isGerund(units: readonly Unit[], at: number): boolean {
  const { norm = '', isCapital } = units[at] ?? {};
  if (isCapital || !/.{3}ant$/u.test(norm) || speakerNouns.has(norm)) return false;
  return /^(?:le|la|les|l'|un|une|ses|son|sa|leurs?|que|qu'|ainsi|également|aussi)$/u.test(
    units[at + 1]?.norm ?? '',
  );
}

/** `l'ambassadeur à Paris`, `ministre aux Armées`: a place or office inside the noun phrase. */
function keepsPlace(units: readonly Unit[], at: number): boolean {
  const previous = units[at - 1];
  // "a confié un policier au Parisien": to whom it was said.
  if (isMedium(units, at + 1)) return false;
  return previous !== undefined && !previous.isCapital && (units[at + 1]?.isCapital ?? false);
}

function isMedium(units: readonly Unit[], at: number): boolean {
  return [1, 2].some((length) => {
    const name = units.slice(at, at + length).map(({ norm }) => norm);
    return knownBodies.get(name.join(' '))?.some((sort) => /^(?:journal|média)$/u.test(sort)) ?? false;
  });
}

function startsNoun(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit !== undefined && unit.kind === 'word' && (determiners.has(unit.norm) || unit.isCapital);
}
