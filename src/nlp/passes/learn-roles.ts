import type { Cast, Figure } from '../cast.ts';
import { holdsOffice } from '../holds-office.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { NameMention } from '../name-mentions.ts';
import { bareRole, type Range, roleAfter, roleBefore, statedRole } from '../role-ranges.ts';
import type { Unit } from '../unit.ts';

/** How many names before and after one may stand in a role beside it. */
const NEAR = 6;

/** Gives persons the first role that the article states beside their name, before it or in an apposition after it. */
export function learnRoles(
  text: string,
  mentions: readonly NameMention[],
  cast: Cast,
  pack: LanguagePack,
): void {
  for (const [at, mention] of mentions.entries()) {
    const figure = cast.find(mention.name, mention.agreement);
    if (figure === undefined) continue;
    learnNoun(mention, figure, cast, pack);
    learnApposition(mention, figure, cast, pack);
    const own = (range: Range | undefined) =>
      range && isOfAnother(range, mentions, at, cast, pack) ? undefined : range;
    const after = own(roleAfter(mention, pack));
    if (figure.kind !== 'person' && !(after && holdsOffice(mention, figure, pack))) continue;
    const before = own(roleBefore(mention, pack)) ?? bareRole(mention, pack);
    for (const range of [before, after, statedRole(mention, pack)])
      if (range) learn(text, mention, range, figure, cast, pack);
    for (const words of impliedRoles(mention, figure, pack)) cast.recall(figure, words);
  }
}

/** What a title, the verbs behind a name and the noun before it show the person to be. */
function impliedRoles(
  { sentence, first, last }: NameMention,
  figure: Figure,
  { names }: LanguagePack,
): string[] {
  const { units } = sentence;
  const { gender } = figure.agreement;
  const title = units[first - 1]?.norm === '.' ? first - 2 : first - 1;
  const roles = [
    names.titleRole?.(units[title]?.norm ?? '', gender),
    names.titleRole?.(units[title - 1]?.norm ?? '', gender),
    names.deedRole?.(units, last, gender),
    names.complementRole?.(units, first, gender),
  ];
  return roles.filter((role) => role !== undefined);
}

/** `Ann Rowe, the president Paul Hill and …`, `the president Paul Hill, Rowe …`: the words before a name are its own. */
function isOfAnother(
  [first, last]: Range,
  mentions: readonly NameMention[],
  at: number,
  cast: Cast,
  pack: LanguagePack,
): boolean {
  const { sentence } = mentions[at] ?? {};
  const near = mentions.slice(Math.max(0, at - NEAR), at + NEAR);
  return near.some(
    (other) =>
      other.sentence === sentence &&
      other.first > first &&
      other.last <= last &&
      !other.isModifier &&
      other.sort === 'person' &&
      other.name.includes(' ') &&
      cast.find(other.name, other.agreement)?.kind === 'person' &&
      !isComplementIn(other.sentence.units.slice(first, other.first), pack),
  );
}

/** Whether a name behind the words complements one of them: `sister of`, `adviser to the president`. */
function isComplementIn(before: readonly Unit[], { names }: LanguagePack): boolean {
  const opens = (unit: Unit | undefined): boolean =>
    unit !== undefined && (names.links.has(unit.norm) || names.determiners.has(unit.norm));
  return (
    opens(before.at(-1)) ||
    before.some((unit, at) => opens(before[at - 1]) && names.speakerNoun(unit.norm)?.kind === 'person')
  );
}

/** `la compagnie aérienne Flydubai`: the noun that says what sort of body it is. */
function learnNoun(mention: NameMention, figure: Figure, cast: Cast, pack: LanguagePack): void {
  const { units } = mention.sentence;
  // The noun furthest from the name, since adjectives can look like nouns: "le journal russe Hill Times".
  let noun: string | undefined;
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 4); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || pack.names.endsRole(unit.norm)) break;
    // "le maire est venu avec Paul Petit": what a preposition opens is nothing that the noun is.
    if (
      pack.names.descriptions &&
      pack.names.prepositions?.has(unit.norm) &&
      !pack.names.links.has(unit.norm)
    )
      break;
    if (
      pack.names.links.has(unit.norm) &&
      units[mention.first]?.kind !== 'quoted' &&
      !isKind(units, at, mention, pack)
    ) {
      // "l'inspecteur de police Paul Petit" is no police.
      if (isHolder(mention, at, pack)) return;
      break;
    }
    const known = pack.names.speakerNoun(unit.norm);
    const isBetter = noun === undefined || known?.kind === 'collective';
    if (known !== undefined && known.kind !== 'group' && isBetter) noun = unit.norm;
    else if (pack.names.determiners.has(unit.norm)) break;
  }
  if (noun !== undefined) cast.giveNoun(figure, noun);
}

/** `l'inspecteur de police Paul Petit`: a person whose own noun stands before the link at `link`. */
function isHolder({ sentence, sort }: NameMention, link: number, { names }: LanguagePack): boolean {
  const head = names.speakerNoun(sentence.units[link - 1]?.norm ?? '');
  return names.descriptions !== undefined && sort === 'person' && head?.kind === 'person';
}

/** `Horizons, une association de Brest`, `Horizons est une association`: what is said of a body right behind its name. */
function learnApposition(
  { sentence, last, sort }: NameMention,
  figure: Figure,
  cast: Cast,
  { names }: LanguagePack,
): void {
  const { units } = sentence;
  if (names.descriptions === undefined || sort === 'person' || figure.isCertain) return;
  const opens = units[last]?.norm === ',' || names.bearsVerb?.(units, last) === true;
  const determiner = names.determiners.get(units[last + 1]?.norm ?? '');
  if (!opens || determiner === undefined || determiner.number === 'plural') return;
  const isVerb = units[last]?.kind === 'word';
  if (isVerb && !/^(?:est|était)$/u.test(units[last]?.norm ?? '')) return;
  const noun = units
    .slice(last + 2, last + 4)
    .find(({ norm }) => names.speakerNoun(norm)?.kind === 'collective');
  if (noun === undefined || figure.isPlace || !(isVerb || closes(units, last + 2, names))) return;
  figure.kind = 'organisation';
  cast.giveNoun(figure, noun.norm);
}

/** Whether a comma closes the apposition that begins at `first`, before any verb: not `À Lyon, la police a arrêté …`. */
function closes(units: readonly Unit[], first: number, names: LanguagePack['names']): boolean {
  const end = units.findIndex(
    (unit, at) => at >= first && (unit.kind !== 'word' || names.endsRole(unit.norm)),
  );
  return units[end]?.norm === ',';
}

/** `le studio de développement Roux`: what the link at `at` opens is a plain word that says what sort of body it is. */
function isKind(
  units: readonly Unit[],
  at: number,
  { first }: NameMention,
  { names }: LanguagePack,
): boolean {
  const next = units[at + 1];
  if (names.takesBareRoles || next === undefined || next.isCapital) return false;
  return !names.determiners.has(next.norm) && names.speakerNoun(next.norm) === undefined && at + 1 < first;
}

/** The end of a role without the links at its end: `membre des « Amis »` is cut before the marks. */
function withoutLinks(units: readonly Unit[], first: number, last: number, pack: LanguagePack): number {
  let end = last;
  while (
    end > first + 1 &&
    (pack.names.links.has(units[end - 1]?.norm ?? '') ||
      pack.names.determiners.has(units[end - 1]?.norm ?? ''))
  )
    end--;
  return end;
}

function learn(
  text: string,
  mention: NameMention,
  [first, last]: Range,
  figure: Figure,
  cast: Cast,
  pack: LanguagePack,
): void {
  const { units } = mention.sentence;
  const whole = withoutLinks(units, first, last, pack);
  const start = units[first]?.start;
  const end = units[whole - 1]?.end;
  if (start === undefined || end === undefined) return;
  cast.giveRole(figure, text.slice(start, end).replace(/\s+/gu, ' '));
  const gender = units[first - 1] && pack.names.determiners.get(units[first - 1]?.norm ?? '')?.gender;
  const noun = pack.names.speakerNoun(units[first]?.norm ?? '')?.gender;
  const known = figure.agreement.gender ?? noun ?? gender;
  if (known) figure.agreement = { ...figure.agreement, gender: known };
}
