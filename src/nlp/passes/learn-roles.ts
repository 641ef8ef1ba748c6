import type { Cast, Figure } from '../cast.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { NameMention } from '../name-mentions.ts';
import type { Unit } from '../unit.ts';

const LONGEST_ROLE = 24;
const LONGEST_BARE_ROLE = 10;

/** Gives persons the first role that the article states beside their name, before it or in an apposition after it. */
export function learnRoles(
  text: string,
  mentions: readonly NameMention[],
  cast: Cast,
  pack: LanguagePack,
): void {
  for (const mention of mentions) {
    const figure = cast.find(mention.name, mention.agreement);
    if (figure === undefined) continue;
    learnNoun(mention, figure, cast, pack);
    if (figure.kind !== 'person' && !holdsOffice(mention, figure, pack)) continue;
    const before =
      roleBefore(mention, pack) ?? (pack.names.takesBareRoles ? bareRole(mention, pack) : undefined);
    const after = roleAfter(mention, pack);
    for (const range of [before, after]) if (range) learn(text, mention, range, figure, cast, pack);
  }
}

/** `Roux, le ministre de l'Intérieur, …`: a lone name that an office describes is that of a person. */
function holdsOffice(mention: NameMention, figure: Figure, pack: LanguagePack): boolean {
  const { units } = mention.sentence;
  const { last, first, isComplement, isOblique } = mention;
  if (figure.kind !== 'organisation' || figure.isPlace || isComplement || isOblique) return false;
  if (pack.names.determiners.has(units[first - 1]?.norm ?? '') || units[last]?.norm !== ',') return false;
  const isPlain = last - first === 1 && !units[first]?.isAcronym && figure.nouns.size === 0;
  const noun = pack.names.speakerNoun(units[last + 2]?.norm ?? '');
  const holds = isPlain && pack.names.determiners.has(units[last + 1]?.norm ?? '') && noun?.isOffice === true;
  if (holds) figure.kind = 'person';
  return holds;
}

/** `la compagnie aérienne Flydubai`: the noun that says what sort of body it is. */
function learnNoun(mention: NameMention, figure: Figure, cast: Cast, pack: LanguagePack): void {
  const { units } = mention.sentence;
  // The noun furthest from the name, since adjectives can look like nouns: "le journal russe Hill Times".
  let noun: string | undefined;
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 4); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') break;
    if (pack.names.links.has(unit.norm) && units[mention.first]?.kind !== 'quoted') break;
    const known = pack.names.speakerNoun(unit.norm);
    if (known !== undefined && known.kind !== 'group') noun = unit.norm;
    else if (pack.names.determiners.has(unit.norm)) break;
  }
  if (noun !== undefined) cast.giveNoun(figure, noun);
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

type Range = readonly [number, number];

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

/** `président kazakh Kassym-Jomart Tokayev`, `Le Premier ministre, Binali Yildirim`. */
function roleBefore(mention: NameMention, pack: LanguagePack): Range | undefined {
  const { units } = mention.sentence;
  let last = mention.first;
  if (units[last - 1]?.norm === ',') last--;
  if (units[last - 1]?.norm === '.') last--;
  if (pack.names.titles.has(units[last - 1]?.norm ?? '')) last--;
  // "la fille de Roux": the name complements the noun, which is somebody else.
  if (pack.names.links.has(units[last - 1]?.norm ?? '')) return undefined;
  for (let at = last - 1; at >= Math.max(0, last - 12); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || pack.names.endsRole(unit.norm)) return undefined;
    if (!opensRole(units, at, pack)) continue;
    const first = at + 1;
    return isRole(units, first, last, pack) ? [first, last] : undefined;
  }
  return undefined;
}

/** `Hill Mayor Ann Rowe`, `company president Ann Rowe`: the words before the name, the last of them a noun for persons. */
function bareRole(mention: NameMention, pack: LanguagePack): Range | undefined {
  const { units } = mention.sentence;
  const last = units[mention.first - 1]?.norm === '.' ? mention.first - 1 : mention.first;
  if (pack.names.speakerNoun(units[last - 1]?.norm ?? '')?.kind !== 'person') return undefined;
  let first = last - 1;
  while (first > 0 && last - first < LONGEST_BARE_ROLE && belongsToRole(units, first - 1, pack)) first--;
  return [first, last];
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
  if (unit.kind === 'point')
    return (
      pack.names.isModified?.(unit.norm) === true ||
      unit.norm === '&' ||
      (unit.norm === '-' && units[at - 1]?.end === unit.start) ||
      isAbbreviationStop(units, at)
    );
  if (unit.kind === 'quoted' || pack.names.endsRole(unit.norm) || pack.names.determiners.has(unit.norm))
    return false;
  return !pack.names.isCommonWord(unit.norm) || unit.norm === 'of' || unit.norm === 'and';
}

/**
 * A determiner, or a link that holds one (`en présence du président`), unless it lies inside the role (`de la`); before a
 * person it opens one behind a link too (`demandée par le président`).
 */
function opensRole(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const norm = units[at]?.norm ?? '';
  const isBeforePerson = pack.names.speakerNoun(units[at + 1]?.norm ?? '')?.kind === 'person';
  if (pack.names.determiners.has(norm)) return isBeforePerson || !isInsideRole(units, at, pack);
  return pack.names.links.has(norm) && isBeforePerson;
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
function roleAfter(mention: NameMention, pack: LanguagePack): Range | undefined {
  const { units } = mention.sentence;
  if (units[mention.last]?.norm !== ',') return undefined;
  let first = mention.last + 1;
  const isLink = pack.names.links.has(units[first]?.norm ?? '');
  if (pack.names.determiners.has(units[first]?.norm ?? '')) first++;
  const nouns = units.slice(first, first + 3).some((unit) => {
    const noun = pack.names.speakerNoun(unit.norm);
    return noun !== undefined && (noun.kind === 'person' || (isLink && noun.kind === 'collective'));
  });
  if (!nouns) return undefined;
  let last = first;
  while (last < units.length && last - first < LONGEST_ROLE && !endsApposition(units, last, pack)) last++;
  return last > first ? [first, last] : undefined;
}

function endsApposition(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.kind === 'point') return /^[,.;:()!?…–—]$/u.test(unit.norm);
  return unit.kind === 'quoted' || pack.names.endsRole(unit.norm);
}
