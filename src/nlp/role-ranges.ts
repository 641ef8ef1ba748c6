import type { LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import { acronymIn } from './spelled-name.ts';
import type { Unit } from './unit.ts';

/** Positions of units in a sentence: from the first up to, but not including, the last. */
export type Range = readonly [number, number];

const LONGEST_ROLE = 24;
const LONGEST_BARE_ROLE = 10;
const LONGEST_BEFORE = 20;

/** `président kazakh Kassym-Jomart Tokayev`, `Le Premier ministre, Binali Yildirim`. */
export function roleBefore(mention: NameMention, pack: LanguagePack): Range | undefined {
  const { units } = mention.sentence;
  let last = mention.first;
  for (const mark of [',', '.']) if (units[last - 1]?.norm === mark) last--;
  while (isBareTitle(units[last - 1], pack)) last--;
  // "le roi Sa Majesté Paul Roux"
  if (last < mention.first && pack.names.determiners.get(units[last - 1]?.norm ?? '')?.sort === 'possessive')
    last--;
  const isApposed = units[last]?.norm === ',' || units[last - 1]?.norm === ',';
  if (units[last - 1]?.norm === ',') last--;
  // "la fille de Roux": the name complements the noun, which is somebody else.
  if (pack.names.links.has(units[last - 1]?.norm ?? '')) return undefined;
  for (let at = last - 1; at >= Math.max(0, last - LONGEST_BEFORE); at--) {
    const unit = units[at];
    if (joinsFields(units, at, pack)) continue;
    // "la directrice de l'Agence de santé (Asa) du Nord, Anna Roux"
    const isBracket = /^[()]$/u.test(unit?.norm ?? '');
    if (isBracket && (acronymIn(units, at) ?? acronymIn(units, at - 2))) continue;
    if (unit === undefined || unit.kind !== 'word') return undefined;
    // "le maire du Grand Est": a verb has no capital.
    const isVerb = pack.names.endsRole(unit.norm) && !unit.isCapital;
    if (isVerb && !isNounForPerson(units, at, pack)) return undefined;
    if (!opensRole(units, at, pack)) continue;
    const first = (isApposed ? outerRole(units, at, last, pack) : undefined) ?? at + 1;
    return isRole(units, first, last, pack) ? [first, last] : undefined;
  }
  return undefined;
}

/** `la juge Anna Roux`: right behind its determiner a word that can be a verb is a noun. */
function isNounForPerson(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const follows = names.determiners.has(units[at - 1]?.norm ?? '');
  return (
    follows && names.takesBareRoles !== true && names.speakerNoun(units[at]?.norm ?? '')?.kind === 'person'
  );
}

/** `ministre des Postes, des Médias et du Travail Luc Roux`: a comma between the fields of one office. */
function joinsFields(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  return !names.takesBareRoles && units[at]?.norm === ',' && names.links.has(units[at + 1]?.norm ?? '');
}

/** `la mère de la victime, Anna Roux`: of two persons before the comma, the first is named; where its words begin. */
function outerRole(
  units: readonly Unit[],
  inner: number,
  last: number,
  { names }: LanguagePack,
): number | undefined {
  const namesAnother = units.slice(inner, last).some((unit) => unit.isCapital && names.givenName(unit.norm));
  if (names.takesBareRoles || namesAnother) return undefined;
  const link = names.links.has(units[inner]?.norm ?? '') ? inner : inner - 1;
  const isHead =
    names.links.has(units[link]?.norm ?? '') &&
    names.speakerNoun(units[link - 1]?.norm ?? '')?.kind === 'person';
  return isHead && names.determiners.has(units[link - 2]?.norm ?? '') ? link - 1 : undefined;
}

/** `Mr`, but not the `Minister` of `Prime Minister`, which is a role itself. */
function isBareTitle(unit: Unit | undefined, pack: LanguagePack): boolean {
  const norm = unit?.norm ?? '';
  return pack.names.titles.has(norm) && pack.names.speakerNoun(norm) === undefined;
}

/** `Hill Mayor Ann Rowe`, `company president Ann Rowe`: the words before the name, the last of them a noun for persons. */
export function bareRole(mention: NameMention, pack: LanguagePack): Range | undefined {
  if (!pack.names.takesBareRoles) return undefined;
  const { units } = mention.sentence;
  const end = mention.first;
  const last = units[end - 1]?.norm === '.' ? end - 1 : end;
  if (pack.names.speakerNoun(units[last - 1]?.norm ?? '')?.kind !== 'person') return undefined;
  let first = last - 1;
  while (first > 0 && last - first < LONGEST_BARE_ROLE && belongsToRole(units, first - 1, pack)) first--;
  return [first, end];
}

/** The full stop of `U.S.`. */
function isAbbreviationStop(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return (
    units[at]?.norm === '.' && /^\p{L}(?:\.\p{L})+$/u.test(before?.norm ?? '') && before?.isCapital === true
  );
}

function belongsToRole(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  // "fears cuts Hill Mayor Ann Rowe plans": the role begins with its capital.
  const isInsideName = pack.names.joinsBodyName?.(unit.norm) === true && units[at - 1]?.isCapital === true;
  if (unit.kind === 'word' && !unit.isCapital && units[at + 1]?.isCapital && !isInsideName)
    return pack.names.qualifiesRole?.(unit.norm) === true;
  if (unit.kind === 'point')
    return (
      pack.names.isModified?.(unit.norm) === true ||
      unit.norm === '&' ||
      (unit.norm === '-' && units[at - 1]?.end === unit.start) ||
      isAbbreviationStop(units, at)
    );
  if (unit.kind === 'quoted' || pack.names.endsRole(unit.norm) || pack.names.determiners.has(unit.norm))
    return false;
  return !pack.names.isCommonWord(unit.norm) || pack.names.joinsBodyName?.(unit.norm) === true;
}

/**
 * A determiner, or a link that holds one (`en présence du président`), unless it lies inside the role (`de la`); before a
 * person it opens one behind a link too (`demandée par le président`).
 */
function opensRole(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const norm = units[at]?.norm ?? '';
  const isBeforePerson = pack.names.speakerNoun(units[at + 1]?.norm ?? '')?.kind === 'person';
  // "des" is a link as well, and no plural opens the role of one.
  const isLink = pack.names.links.has(norm);
  if (pack.names.determiners.has(norm) && !isLink) return isBeforePerson || !isInsideRole(units, at, pack);
  return isLink && isBeforePerson;
}

/** A determiner after a link (`de la`) lies inside the role. */
function isInsideRole(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  return pack.names.links.has(units[at - 1]?.norm ?? '');
}

function isRole(units: readonly Unit[], first: number, last: number, pack: LanguagePack): boolean {
  for (let at = first; at < Math.min(last, first + 3); at++) {
    const noun = pack.names.speakerNoun(units[at]?.norm ?? '');
    if (noun) return noun.kind === 'person';
    if (pack.names.links.has(units[at]?.norm ?? '')) return false;
  }
  return false;
}

/** `, directeur du Russia Institute au King's College de Londres`, `, du groupe de réflexion RUSI à Londres`. */
export function roleAfter(mention: NameMention, pack: LanguagePack): Range | undefined {
  const { units } = mention.sentence;
  const comma = behindAge(units, mention.last);
  if (units[comma]?.norm !== ',' || units[comma + 1]?.norm === pack.names.coordinator) return undefined;
  let first = comma + 1;
  const isLink = pack.names.links.has(units[first]?.norm ?? '');
  const determiner = pack.names.determiners.get(units[first]?.norm ?? '');
  // One person is no plural: "dix fois vainqueur".
  if (determiner && determiner.number !== 'plural') first++;
  const nouns = units.slice(first, first + 3).some((unit) => {
    const noun = pack.names.speakerNoun(unit.norm);
    return noun !== undefined && (noun.kind === 'person' || (isLink && noun.kind === 'collective'));
  });
  if (!nouns) return undefined;
  let last = first;
  while (last < units.length && last - first < LONGEST_ROLE && !endsApposition(units, last, pack)) last++;
  return last > first ? [first, last] : undefined;
}

/** The comma behind `, 45 ans` or `(45 ans)`, where they stand behind a name that ends at `at`; else `at`. */
function behindAge(units: readonly Unit[], at: number): number {
  const opens = /^[,(]$/u.test(units[at]?.norm ?? '');
  const isAge = opens && /^\p{N}{1,3}$/u.test(units[at + 1]?.norm ?? '') && units[at + 2]?.kind === 'word';
  if (!isAge) return at;
  return units[at + 3]?.norm === ')' ? at + 4 : at + 3;
}

/** `est devenu maire de Lyon`, `Élue maire de Lyon, Anna Roux …`: what a verb or the words that open the sentence say. */
export function statedRole(mention: NameMention, pack: LanguagePack): Range | undefined {
  const { units } = mention.sentence;
  const behind = pack.names.statedRole?.(units, mention.last);
  const first = behind ?? pack.names.frontedRole?.(units, mention.first);
  if (first === undefined) return undefined;
  let last = first + 1;
  while (last < units.length && last - first < LONGEST_ROLE && !endsStated(units, last, pack)) last++;
  return [first, last];
}

/** A circumstance or a date ends what is stated: `maire de Lyon | en 2014`. */
function endsStated(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const isDated = /^\p{N}/u.test(units[at + 1]?.norm ?? '') && units[at]?.isCapital === false;
  return endsApposition(units, at, pack) || isDated || (pack.names.endsLabel?.(units, at) ?? false);
}

/** The full stop of an abbreviation: no sentence ends with it, so something else follows. `St. Hill`, `Hill Co., …`. */
function isInnerStop(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.norm === '.' && units[at - 1]?.end === unit.start && at < units.length - 1;
}

function endsApposition(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.kind === 'point') return !isInnerStop(units, at) && /^[,.;:()!?…–—]$/u.test(unit.norm);
  return unit.kind === 'quoted' || pack.names.endsRole(unit.norm);
}
