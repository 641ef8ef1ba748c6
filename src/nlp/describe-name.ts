import { isAgent, isComplement, isOblique, namesAgent, namesComplement } from './governed-name.ts';
import { normAfter } from './initials.ts';
import type { Agreement, Determiner, LanguagePack, SpeakerNoun } from './language-pack.ts';
import { isPartyLabel, opensGiven } from './name-bounds.ts';
import type { NameMention } from './name-mentions.ts';
import type { Sentence, Unit } from './unit.ts';
import { followsNobleTitle } from './word-names.ts';

/** The units `[first, last)` of a sentence as a proper name, with what the words around it show. */
export function describeName(
  text: string,
  sentence: Sentence,
  first: number,
  last: number,
  pack: LanguagePack,
): NameMention {
  const { units } = sentence;
  const { names } = pack;
  const isLone = last === first + 1;
  const hasParticle = isLone && isParticle(units, first - 1, pack);
  // "M. de Villers": what looks like a link belongs to the name.
  const isNoble = isLone && followsNobleTitle(units, first, pack);
  const title = titleBefore(units, hasParticle || isNoble ? first - 1 : first, pack);
  const noun = nounBefore(units, first, pack);
  const isLabel = isLone && isPartyLabel(units, first, pack);
  const isGiven = !isLone && opensGiven(units, first, last, pack);
  const isBody = !isLone && names.takesBareRoles === true && endsInBody(units[last - 1], pack);
  const isPerson = title !== undefined || (noun?.kind === 'person' && !isLabel && !isBody) || isGiven;
  const determiner = hasParticle ? undefined : names.determiners.get(units[first - 1]?.norm ?? '');
  const isModifier = isLabel || (names.isModified?.(normAfter(units, last)) ?? false);
  const isKnown = !isLone && isKnownBody(units, first, last, pack);
  const isUnclear =
    !isLone &&
    !isKnown &&
    determiner === undefined &&
    !(isModifier && units[last]?.kind === 'word') &&
    !showsBody(units, first, last, pack);
  const isOwner = isUnclear && (names.complementsPerson?.(units, first) ?? false);
  const form = formOf(text, units, first, last, pack);
  const isGivenAlone =
    isLone && determiner === undefined && (names.standsForPerson?.(units[first]?.norm ?? '') ?? false);
  const isCalled = isPerson || (isGivenAlone && units[last]?.norm === ',');
  return {
    sentence,
    first,
    last,
    name: form.replace(/\s+/gu, ' ').trim(),
    agreement: {
      ...ownAgreement(units, first, isLone, isPerson ? undefined : determiner, pack),
      ...(noun?.kind === 'person' ? noun : {}),
      ...title,
    },
    sort: isPerson || isOwner ? 'person' : isUnclear ? 'unclear' : 'other',
    isDoubtful: first === 0 && isLone && !isCalled && mayBeWord(units, form, pack),
    isModifier,
    isGivenAlone,
    canBeSurname: !isLone || !(determiner !== undefined || /^\p{N}/u.test(units[last]?.norm ?? '')),
    isPlace: !isKnown && isPlace(units, first, pack),
    isAgent: isAgent(units, first, pack),
    isOblique: isOblique(units, first, pack),
    isComplement:
      isModifier ||
      (!isNoble && isComplement(units, determiner === undefined ? first : first - 1, pack)) ||
      namesAgent(units, first, pack) ||
      (!isPerson && !isUnclear && namesComplement(units, first, pack)),
  };
}

/**
 * The name as the article spells it, without marks around it; a surname that is only a letter keeps its full stop, and alone
 * its title as well: `Samir T.`, `Mme B.`.
 */
function formOf(
  text: string,
  units: readonly Unit[],
  first: number,
  last: number,
  { names }: LanguagePack,
): string {
  const inner = units[first]?.quoted?.inner;
  const isLetter = names.descriptions !== undefined && units[last - 1]?.norm.length === 1;
  const hasStop = isLetter && units[last]?.norm === '.' && units[last]?.start === units[last - 1]?.end;
  const stop = units[first - 1]?.norm === '.' ? first - 2 : first - 1;
  const isTitled = isLetter && last === first + 1 && names.titles.has(units[stop]?.norm ?? '');
  const start = inner?.start ?? units[isTitled ? stop : first]?.start ?? 0;
  return text.slice(start, inner?.end ?? units[hasStop ? last : last - 1]?.end ?? start);
}

/** What a title in front of the units from `first` on shows: `Mme`, `M.`. */
function titleBefore(units: readonly Unit[], first: number, { names }: LanguagePack): Agreement | undefined {
  const before = units[first - 1]?.norm === '.' ? first - 2 : first - 1;
  return names.titles.get(units[before]?.norm ?? '');
}

/** What the first word of a name and the article before it show. */
function ownAgreement(
  units: readonly Unit[],
  first: number,
  isLone: boolean,
  article: Determiner | undefined,
  { names }: LanguagePack,
): Agreement {
  const norm = units[first]?.norm ?? '';
  const own = names.speakerNoun(norm);
  return {
    number: 'singular',
    ...(own?.kind === 'collective' && own.gender && { gender: own.gender }),
    ...names.givenName(norm),
    ...(article?.gender && { gender: article.gender }),
    ...(isLone && names.takesBareRoles && own?.number === 'plural' && { number: own.number }),
  };
}

/** Whether a lone capital word may be an ordinary one that opens the sentence. */
function mayBeWord(units: readonly Unit[], form: string, { names }: LanguagePack): boolean {
  return (
    !/^\p{Lu}{2}/u.test(form) &&
    !(names.namesPlace?.(units[0]?.norm ?? '') ?? false) &&
    !(names.bearsVerb?.(units, 1) ?? false)
  );
}

/** Whether a name is that of a well-known body. */
function isKnownBody(units: readonly Unit[], first: number, last: number, { names }: LanguagePack): boolean {
  if (names.descriptions === undefined) return false;
  const inName = units.slice(first, last).map(({ norm }) => norm);
  return names.descriptions.sortsOf(inName.join(' ')).length > 0;
}

/** Whether the words of a name, or the noun before it, show that it names no person. */
function showsBody(units: readonly Unit[], first: number, last: number, pack: LanguagePack): boolean {
  const { speakerNoun, namesNoPerson } = pack.names;
  const inName = units.slice(first, last);
  return (
    opensWithAcronym(inName) ||
    followsBody(units, first, pack) ||
    inName.some(({ norm }) => speakerNoun(norm) !== undefined || namesNoPerson?.(norm) === true)
  );
}

/** `official Xinhua News Agency`: a noun for persons before the name is an adjective. */
function endsInBody(last: Unit | undefined, { names }: LanguagePack): boolean {
  return names.speakerNoun(last?.norm ?? '')?.kind === 'collective';
}

/** `BFM TV`, `TF1 Premium`: a body, even where no noun says so. */
function opensWithAcronym([first, second]: readonly Unit[]): boolean {
  if (first?.isAcronym !== true) return false;
  return second?.isAcronym === true ? first.norm.length < 4 : first.norm.length > 2;
}

/** `le journal russe Hill Times`, `le sondage Hill Rowe`: a noun for a body before the name, with no more than an adjective between. */
function followsBody(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  const isText = pack.names.speakerNoun(units[first - 1]?.norm ?? '')?.kind === 'document';
  if (isText && !units[first - 1]?.isCapital) return pack.names.takesBareRoles !== true;
  for (let at = first - 1; at >= Math.max(0, first - 2); at--) {
    const unit = units[at];
    if (unit?.kind !== 'word' || pack.names.links.has(unit.norm)) return false;
    if (unit.isCapital && !unit.isAcronym) return false;
    if (pack.names.speakerNoun(unit.norm)?.kind === 'collective') return pack.names.takesBareRoles !== true;
  }
  return false;
}

/** `en Tchétchénie`, `(Hautes-Pyrénées)`, `la Russie`; an acronym in brackets is that of a body. */
function isPlace(units: readonly Unit[], first: number, { names }: LanguagePack): boolean {
  const unit = units[first];
  const next = units[first + 1];
  // "France Travail" and "Turkey Point" are no places; "Arabie Saoudite" is one.
  const isQualified = names.qualifiesPlace?.(next?.norm ?? '') ?? false;
  const isLonger = next?.isCapital === true && !isQualified;
  if (unit === undefined || unit.isAcronym || isLonger) return false;
  return (names.opensPlace?.(units[first - 1]?.norm ?? '') || names.namesPlace?.(unit.norm)) ?? false;
}

/** The noun for who is named right behind it; of `le journal américain Horizons`, `le groupe hôtelier Rowe`, the body. */
function nounBefore(units: readonly Unit[], first: number, { names }: LanguagePack): SpeakerNoun | undefined {
  const before = units[first - 1]?.norm ?? '';
  const isAdjective = names.isDemonym?.(before) || names.determiners.has(units[first - 3]?.norm ?? '');
  const head =
    isAdjective && names.takesBareRoles !== true
      ? names.speakerNoun(units[first - 2]?.norm ?? '')
      : undefined;
  return head?.kind === 'collective' ? head : names.speakerNoun(before);
}

/** `Mme Le Goff`: inside a sentence, an article with a capital is part of a name where nouns do not have one. */
function isParticle(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const unit = units[at];
  return (
    at > 0 && unit?.isCapital === true && names.particles.has(unit.norm) && names.takesBareRoles !== true
  );
}
