import type { Agreement, LanguagePack, SpeakerNoun } from './language-pack.ts';
import type { Sentence, Unit } from './unit.ts';

/** A noun phrase without a name that opens a sentence and can speak later: `La famille de la victime conteste …`. */
export interface NominalMention {
  readonly first: number;
  readonly last: number;
  /** The words after the determiner. */
  readonly label: string;
  readonly noun: SpeakerNoun;
  readonly agreement: Agreement;
  /** Whether it is somebody new: `un homme`. */
  readonly isNew: boolean;
}

const LONGEST = 10;

/** The noun phrase that opens a sentence, if its noun can speak and no name stands in it. */
export function openingNominal(
  text: string,
  sentence: Sentence,
  pack: LanguagePack,
): NominalMention | undefined {
  const { units } = sentence;
  const first = afterArticle(units, afterCircumstance(units, pack), pack);
  const determiner = pack.names.determiners.get(units[first]?.norm ?? '');
  const start = isPart(units, first, pack) ? first + 2 : determiner === undefined ? first : first + 1;
  const noun = nounNear(units, start, pack);
  if (noun === undefined || noun.kind === 'document') return undefined;
  if (determiner === undefined && !(pack.names.takesBareRoles && noun.kind === 'group')) return undefined;
  let last = start + 1;
  while (last < units.length && last < first + LONGEST && !ends(units, last, pack)) last++;
  if (noun.kind === 'person' && namesSomebody(units, start, last, pack)) return undefined;
  if (determiner === undefined && pack.names.speakerNoun(units[last - 1]?.norm ?? '') !== noun)
    return undefined;
  const from = units[start]?.start ?? sentence.start;
  const end = units[last - 1]?.end ?? from;
  const { gender, number } = {
    ...noun,
    ...determiner,
    ...(joinsTwo(units, start, last, pack) && { number: 'plural' as const }),
  };
  return {
    first,
    last,
    label: labelOf(text.slice(from, end), determiner === undefined && last === start + 1),
    noun,
    isNew: determiner?.sort === 'indefinite',
    agreement: { ...(gender && { gender }), ...(number && { number }) },
  };
}

/** `son père et son grand-père`: another noun phrase is joined to the first. */
function joinsTwo(units: readonly Unit[], first: number, last: number, { names }: LanguagePack): boolean {
  if (names.descriptions === undefined) return false;
  return units
    .slice(first, last)
    .some(
      ({ norm }, at) =>
        norm === names.coordinator && names.determiners.has(units[first + at + 1]?.norm ?? ''),
    );
}

/** `l'une des clientes`: behind the article that another determiner follows; not in `les deux hommes`. */
function afterArticle(units: readonly Unit[], at: number, { names }: LanguagePack): number {
  const next = names.determiners.get(units[at + 1]?.norm ?? '');
  const isIndefinite = next?.sort === 'indefinite' && next.number !== 'plural';
  return isIndefinite && names.determiners.has(units[at]?.norm ?? '') ? at + 1 : at;
}

/** `une des clientes`: one of a group. */
function isPart(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const determiner = names.determiners.get(units[at]?.norm ?? '');
  const group = names.speakerNoun(units[at + 2]?.norm ?? '')?.kind === 'group';
  return determiner?.sort === 'indefinite' && names.links.has(units[at + 1]?.norm ?? '') && group;
}

/** `le maire Luc Morin`, but not `la mère de Luc Morin`, `le chef de l'association Horizons`: a name that is no complement. */
function namesSomebody(units: readonly Unit[], start: number, last: number, pack: LanguagePack): boolean {
  const { speakerNoun, descriptions } = pack.names;
  for (let at = start; at < last; at++) {
    const unit = units[at];
    if (unit?.isCapital !== true || speakerNoun(unit.norm) !== undefined) continue;
    if (descriptions === undefined) return true;
    const isInside = at > start && units[at - 1]?.isCapital === true;
    if (!isInside && !complementsPerson(units, at, pack)) return true;
  }
  return false;
}

/** Whether a link opens the noun phrase, of a noun for a body at most, that ends in the name at `at`. */
function complementsPerson(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const noun = names.speakerNoun(units[at - 1]?.norm ?? '')?.kind === 'collective' ? at - 1 : at;
  const isDefinite =
    names.determiners.has(units[noun - 1]?.norm ?? '') && !names.links.has(units[noun - 1]?.norm ?? '');
  const link = isDefinite ? noun - 2 : noun - 1;
  return names.links.has(units[link]?.norm ?? '');
}

/**
 * Groups and new persons without a name inside a sentence, for languages whose plurals show in the determiner: `a reçu les
 * syndicats`, `a arrêté un homme de 40 ans`.
 */
export function innerNominals(text: string, { units }: Sentence, pack: LanguagePack): NominalMention[] {
  if (pack.names.descriptions === undefined) return [];
  const found: NominalMention[] = [];
  for (let first = 0; first < units.length; first++) {
    const determiner = pack.names.determiners.get(units[first]?.norm ?? '');
    const isSingle = determiner?.sort === 'indefinite' && determiner.number !== 'plural';
    if (!isSingle && determiner?.number !== 'plural' && !pack.names.links.has(units[first]?.norm ?? ''))
      continue;
    const noun = nounNear(units, first + 1, pack);
    if (noun?.kind !== (isSingle ? 'person' : 'group')) continue;
    const isPart = pack.names.descriptions.isQuantity(units[first - 1]?.norm ?? '');
    if (
      isSingle
        ? !introduces(units, first, pack)
        : !isPart && (determiner?.number !== 'plural' || isComplement(units, first, pack))
    )
      continue;
    let last = first + 2;
    while (last < units.length && last < first + LONGEST && !endsGroup(units, last, pack)) last++;
    const label = text.slice(units[first + 1]?.start ?? 0, units[last - 1]?.end ?? 0).replace(/\s+/gu, ' ');
    if (isSingle && namesSomebody(units, first + 1, last + 2, pack)) continue;
    const gender = determiner?.gender ?? noun.gender;
    const number = isSingle ? ('singular' as const) : ('plural' as const);
    const agreement = { number, ...(gender && { gender }) };
    found.push({ first, last, label, noun, agreement, isNew: determiner?.sort !== 'definite' });
    first = last - 1;
  }
  return found;
}

/** `a arrêté un homme`, but not `est un homme`, `selon un homme`: somebody new whom a verb governs. */
function introduces(units: readonly Unit[], first: number, { names }: LanguagePack): boolean {
  const before = units[first - 1];
  if (before?.kind !== 'word' || names.prepositions?.has(before.norm) || names.links.has(before.norm))
    return false;
  return names.descriptions?.equates(before.norm) === false;
}

/** `l'avis des syndicats`: behind a noun the word that opens a plural as well is a link. */
function isComplement(units: readonly Unit[], first: number, { names }: LanguagePack): boolean {
  const before = units[first - 1];
  if (before === undefined || before.kind !== 'word') return false;
  return (
    names.links.has(before.norm) ||
    (names.links.has(units[first]?.norm ?? '') && !names.endsRole(before.norm))
  );
}

/** A determiner that no link opens begins another noun phrase. */
function endsGroup(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const { determiners, links, endsLabel, coordinator } = pack.names;
  const norm = units[at]?.norm ?? '';
  if (ends(units, at, pack) || norm === coordinator || endsLabel?.(units, at)) return true;
  return determiners.has(norm) && !links.has(norm) && !links.has(units[at - 1]?.norm ?? '');
}

/** A lone noun that opens the sentence has its capital from there. */
function labelOf(words: string, isLone: boolean): string {
  const label = words.replace(/\s+/gu, ' ');
  return isLone ? label.toLowerCase() : label;
}

/** The noun that can speak among the first words of a noun phrase; without a determiner it may be the third. */
function nounNear(units: readonly Unit[], start: number, { names }: LanguagePack): SpeakerNoun | undefined {
  return (
    names.speakerNoun(units[start]?.norm ?? '') ??
    names.speakerNoun(units[start + 1]?.norm ?? '') ??
    (names.takesBareRoles ? names.speakerNoun(units[start + 2]?.norm ?? '') : undefined)
  );
}

/** `Mardi, le ministère`, `Dans la soirée, le groupe`: behind the comma of a few opening words that name nobody. */
function afterCircumstance(units: readonly Unit[], pack: LanguagePack): number {
  const comma = units.slice(0, 7).findIndex((unit) => unit.norm === ',');
  if (comma < 1) return 0;
  // "À l'est de Lyon, l'armée …": whom a preposition governs is not the subject.
  const { descriptions, prepositions } = pack.names;
  if (descriptions && prepositions?.has(units[0]?.norm ?? '')) return comma + 1;
  const names = units
    .slice(0, comma)
    .some(
      (unit, at) =>
        unit.kind === 'quoted' ||
        pack.names.speakerNoun(unit.norm) ||
        (at > 0 && unit.isCapital && !pack.names.isCommonWord(unit.norm)),
    );
  return names ? 0 : comma + 1;
}

function ends(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  return unit === undefined || unit.kind !== 'word' || pack.names.endsRole(unit.norm);
}
