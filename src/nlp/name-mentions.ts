import { isAgent, isComplement, isOblique, namesAgent, namesComplement } from './governed-name.ts';
import { normAfter } from './initials.ts';
import type { Agreement, LanguagePack, SpeakerNoun } from './language-pack.ts';
import { isPartyLabel, nameEnd, opensGiven, opensName } from './name-bounds.ts';
import { isQuotedName } from './quoted-name.ts';
import type { Sentence, Unit } from './unit.ts';

/** A proper name as it stands in a sentence, with what stands around it. */
export interface NameMention {
  readonly sentence: Sentence;
  /** Positions `[first, last)` of the name's units, without a title. */
  readonly first: number;
  readonly last: number;
  /** The name's words, with single spaces. */
  readonly name: string;
  readonly agreement: Agreement;
  /** `person` by a title, a given name, or a noun for persons before it; `unclear` when two words name it. */
  readonly sort: 'person' | 'unclear' | 'other';
  /** Whether it is a given name alone, by which somebody may be called: `Anna`. */
  readonly isGivenAlone: boolean;
  /** Whether it may be an ordinary word with a capital because it opens the sentence. */
  readonly isDoubtful: boolean;
  /** Whether a link such as `de` stands before it, so that it only complements another noun. */
  readonly isComplement: boolean;
  /** Whether it can be a surname alone: no article before it and no figure behind it. */
  readonly canBeSurname: boolean;
  /** Whether the words around it show that it names a place: `en Tchétchénie`, `à Tarbes (Hautes-Pyrénées)`. */
  readonly isPlace: boolean;
  /** Whether it names who does what a passive tells: `remplacé par Roux`. */
  readonly isAgent: boolean;
  /** Whether a preposition governs it (`au micro de RTL`, `avec Roux`), or it stands in brackets. */
  readonly isOblique: boolean;
  /** Whether the words around it show that it only modifies one of them: `Rowe's office`, `le député LREM`. */
  readonly isModifier: boolean;
}

/** The proper names of a sentence, outside of quotation marks, in order. */
export function nameMentions(text: string, sentence: Sentence, pack: LanguagePack): NameMention[] {
  const found: NameMention[] = [];
  const { units } = sentence;
  for (let at = pack.names.bodyStart?.(units) ?? 0; at < units.length; at++) {
    at = afterCredit(units, at);
    if (namesBody(units, at, pack)) found.push(describe(text, sentence, at, at + 1, pack));
    if (!opensName(units, at, pack)) continue;
    const last = nameEnd(units, at, pack);
    found.push(describe(text, sentence, at, last, pack));
    at = last - 1;
  }
  return found;
}

/** `l'émission « Rowe »`, `le journal « Hill Times »`: a name in marks behind the noun for what bears it. */
function namesBody(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  if (units[at]?.kind !== 'quoted' || !isQuotedName(units[at])) return false;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const unit = units[before];
    if (unit === undefined || unit.kind !== 'word') return false;
    if (pack.names.speakerNoun(unit.norm)?.kind === 'collective' && !unit.isCapital) return true;
    if (pack.names.endsRole(unit.norm)) return false;
  }
  return false;
}

/** Who took a picture is no part of the story: `(Ann Rowe/Hill Times)`. The position of its closing bracket. */
function afterCredit(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== '(') return at;
  const inside = units.slice(at, at + 14);
  const close = inside.findIndex((unit) => unit.norm === ')');
  return inside.slice(0, Math.max(0, close)).some((unit) => unit.norm === '/') ? at + close : at;
}

/** `BFM TV`, `TF1 Premium`: a body, even where no noun says so. */
function opensWithAcronym([first, second]: readonly Unit[]): boolean {
  if (first?.isAcronym !== true) return false;
  return second?.isAcronym === true ? first.norm.length < 4 : first.norm.length > 2;
}

/** `le journal russe Hill Times`: a noun for a body before the name, with no more than an adjective between. */
function followsBody(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
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
  const isLonger = names.takesBareRoles === true && units[first + 1]?.isCapital === true;
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

function describe(
  text: string,
  sentence: Sentence,
  first: number,
  last: number,
  pack: LanguagePack,
): NameMention {
  const { units } = sentence;
  const { names } = pack;
  const hasParticle = last === first + 1 && isParticle(units, first - 1, pack);
  let before = hasParticle ? first - 2 : first - 1;
  if (units[before]?.norm === '.') before--;
  const title = names.titles.get(units[before]?.norm ?? '');
  const noun = nounBefore(units, first, pack);
  const given = names.givenName(units[first]?.norm ?? '');
  const words = last - first;
  const isLabel = words === 1 && isPartyLabel(units, first, pack);
  const isGiven = words > 1 && opensGiven(units, first, last, pack);
  const isPerson = title !== undefined || (noun?.kind === 'person' && !isLabel) || isGiven;
  const determiner = hasParticle ? undefined : names.determiners.get(units[first - 1]?.norm ?? '');
  const hasDeterminer = determiner !== undefined;
  const own = names.speakerNoun(units[first]?.norm ?? '');
  const ownNoun = { ...(own?.kind === 'collective' && own.gender && { gender: own.gender }) };
  const article = { ...(determiner?.gender && { gender: determiner.gender }) };
  const inName = units.slice(first, last);
  const isModifier = isLabel || (names.isModified?.(normAfter(units, last)) ?? false);
  const isKnownBody = (): boolean =>
    (names.descriptions?.sortsOf(inName.map(({ norm }) => norm).join(' ')).length ?? 0) > 0;
  const isUnclear =
    words > 1 &&
    !isKnownBody() &&
    !hasDeterminer &&
    !opensWithAcronym(inName) &&
    !followsBody(units, first, pack) &&
    !inName.some((unit) => names.speakerNoun(unit.norm) || names.namesNoPerson?.(unit.norm)) &&
    !(isModifier && units[last]?.kind === 'word');
  const isOwner = isUnclear && (names.complementsPerson?.(units, first) ?? false);
  const isGivenAlone =
    words === 1 && !hasDeterminer && (names.standsForPerson?.(units[first]?.norm ?? '') ?? false);
  const start = units[first]?.quoted?.inner.start ?? units[first]?.start ?? 0;
  const end = units[first]?.quoted?.inner.end ?? units[last - 1]?.end ?? start;
  return {
    sentence,
    first,
    last,
    name: text.slice(start, end).replace(/\s+/gu, ' ').trim(),
    agreement: {
      number: 'singular',
      ...ownNoun,
      ...given,
      ...(isPerson ? {} : article),
      ...(words === 1 && pack.names.takesBareRoles && own?.number === 'plural' && { number: own.number }),
      ...(noun?.kind === 'person' ? noun : {}),
      ...title,
    },
    sort: isPerson || isOwner ? 'person' : isUnclear ? 'unclear' : 'other',
    isDoubtful:
      first === 0 &&
      words === 1 &&
      !isPerson &&
      !(isGivenAlone && units[last]?.norm === ',') &&
      !/^\p{Lu}{2}/u.test(text.slice(start, end)) &&
      !(names.namesPlace?.(units[first]?.norm ?? '') ?? false) &&
      !(names.bearsVerb?.(units, last) ?? false),
    isModifier,
    isGivenAlone,
    canBeSurname: words > 1 || !(hasDeterminer || /^\p{N}/u.test(units[last]?.norm ?? '')),
    isPlace: isPlace(units, first, pack) && !(words > 1 && isKnownBody()),
    isAgent: isAgent(units, first, pack),
    isOblique: isOblique(units, first, pack),
    isComplement:
      isModifier ||
      isComplement(units, hasDeterminer ? first - 1 : first, pack) ||
      namesAgent(units, first, pack) ||
      (!isPerson && !isUnclear && namesComplement(units, first, pack)),
  };
}
