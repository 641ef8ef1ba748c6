import { fold } from '../text/fold.ts';
import type { Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { LanguagePack, Pronoun, SpeakerNoun } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';

/** How well a pronoun suits a figure, 0 to 1: persons and figures of known gender better than bare names. */
export function pronounSuitability(figure: Figure, pronoun: Pronoun): number {
  if (pronoun.refersTo === 'writer') return 0;
  if (pronoun.refersTo === 'body') return bodySuitability(figure);
  if (!agrees(figure.agreement, pronoun)) return 0;
  // Texts come up only where they speak: "selon une source …, précise-t-elle".
  if (figure.kind === 'document') return pronoun.refersTo === undefined && figure.agreement.gender ? 0.5 : 0;
  if (pronoun.number === 'plural') {
    // "elles" means those who are women by their noun rather than "les proches".
    const isVague = pronoun.gender === 'feminine' && figure.agreement.gender === undefined;
    return figure.agreement.number === 'plural' ? (isVague ? 0.6 : 1) : 0.1;
  }
  const knowsGender = figure.agreement.gender !== undefined;
  if (pronoun.refersTo === 'person' && figure.kind === 'organisation') return figure.words.size > 1 ? 0 : 0.1;
  if (figure.kind === 'person') return (knowsGender ? 1 : 0.8) * (figure.isCertain ? 1 : 0.6);
  if (figure.kind === 'unnamed') return 0.8;
  return knowsGender ? 0.45 : 0.15;
}

function bodySuitability(figure: Figure): number {
  if (figure.agreement.number === 'plural') return 0;
  if (figure.kind === 'organisation') return 1;
  if (figure.kind === 'document') return 0.8;
  return figure.isCertain || figure.kind === 'unnamed' ? 0 : 0.1;
}

/** How well a figure suits as the one that a bare noun such as `la championne`, `le groupe`, `le texte` takes up. */
export function descriptionSuitability(figure: Figure, read: ReadMention, pack: LanguagePack): number {
  // "la CGT … le syndicat": of a body, the noun has its own gender.
  const isBody = pack.names.descriptions !== undefined && read.noun?.kind === 'collective';
  const { number } = read.agreement;
  if (!agrees(figure.agreement, isBody ? { ...(number && { number }) } : read.agreement)) return 0;
  if (pack.names.takesBareRoles && holdsOther(figure, read)) return 0;
  if (isStranger(figure, read, pack)) return 1;
  if (read.noun?.kind === 'person') return figure.kind === 'person' ? (figure.isCertain ? 1 : 0.6) : 0;
  if (read.noun?.kind === 'document') return figure.kind === 'document' ? 1 : 0;
  const isTown = figure.isPlace && !pack.names.descriptions?.isTeam(read.nounNorm ?? '');
  if (isTown || (pack.names.takesBareRoles && isOtherBody(figure, read, pack))) return 0;
  if (figure.kind !== 'organisation' || !/^\p{Lu}/u.test(figure.name)) return 0;
  // "le vol MS804" is no body.
  if (/^\p{Lu}{1,3}\p{N}{3,}$/u.test(figure.name) || isModel(figure.name)) return 0;
  const known = pack.names.descriptions?.sortsOf(figure.name.toLowerCase()) ?? [];
  if (known.includes(read.nounNorm ?? '')) return 2;
  if (isOtherSort(figure, read, pack)) return 0;
  const isOther = known.some((sort) => pack.names.descriptions?.areOtherBodies(read.nounNorm ?? '', sort));
  return isOther ? 0 : figure.standsAlone ? 1 : 0.4;
}

/** `Airbus A320`, `Boeing 737`: a maker's name with a number is that of a thing. */
function isModel(name: string): boolean {
  return /^\p{Lu}\p{Ll}[^\n]*\s\p{Lu}{0,3}-?\p{N}{2,4}\p{L}*$/u.test(name);
}

/** Whether a role (`présidente de la région`) is what a description (`la présidente`) names. Both in lower case. */
export function roleSuits(role: string, label: string, noun: string, isBare: boolean): boolean {
  if (isBare) return role.split(/[^\p{L}\p{N}-]+/u).includes(noun);
  return role.startsWith(label) || label.startsWith(role);
}

/** How well a figure suits as the one beside whose name that noun stood; a noun for bodies means no person. */
export function nounSuitability(
  figure: Figure,
  { kind }: SpeakerNoun,
  noun: string,
  { names }: LanguagePack,
): number {
  if (figure.nouns.has(noun) && !(kind === 'collective' && figure.kind === 'person')) return 1;
  // "la mère du suspect" is not "le suspect".
  const complements = [...figure.words].findIndex((word) => names.links.has(word));
  if (
    (figure.kind === 'unnamed' || (names.descriptions && /^\p{Ll}/u.test(figure.name))) &&
    complements > 0 &&
    !isHead(figure, noun, complements)
  )
    return 0;
  return figure.kind !== 'person' && figure.words.has(fold(noun)) && figure.words.size > 1 ? 0.8 : 0;
}

/** Whether a figure was introduced by a noun, without a name: `un homme armé` by `homme`. */
export function isIntroducedAs(figure: Figure, noun: string, { names }: LanguagePack): boolean {
  if (!figure.isIntroduced) return false;
  const complements = [...figure.words].findIndex((word) => names.links.has(word));
  return isHead(figure, noun, complements < 0 ? figure.words.size : complements);
}

/** Whether a noun stands before the complements of what somebody is called. */
function isHead(figure: Figure, noun: string, complements: number): boolean {
  return [...figure.words].slice(0, complements).includes(fold(noun));
}

/** Whether a person is known by another office, so that `the baker` does not take up the premier; `the woman` may. */
function holdsOther(figure: Figure, { noun, nounNorm }: ReadMention): boolean {
  if (figure.kind !== 'person' || figure.role === undefined || noun?.gender !== undefined) return false;
  return nounNorm !== undefined && ![...figure.roles].some((role) => role.includes(nounNorm));
}

/** Whether a body's own name says that it is of another sort: `the group` is not `Hill Elementary School`, though `the company` may be a bank. */
function isOtherBody(figure: Figure, { nounNorm }: ReadMention, { names }: LanguagePack): boolean {
  if (nounNorm === undefined || /^(?:company|firm|agency|organi[sz]ation)$/u.test(nounNorm)) return false;
  if (figure.words.has(nounNorm)) return false;
  return [...figure.words].some((word) => names.speakerNoun(word)?.kind === 'collective');
}

/** Whether all nouns beside or in a body's name say that it is of another sort: `la banque` is not `l'hebdomadaire Horizons`. */
function isOtherSort(
  { nouns, name }: Figure,
  { nounNorm = '' }: ReadMention,
  { names }: LanguagePack,
): boolean {
  const inName = name
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => names.speakerNoun(word)?.kind === 'collective');
  const sorts = [...nouns, ...inName];
  return (
    sorts.length > 0 && sorts.every((sort) => names.descriptions?.areOtherBodies(nounNorm, sort) ?? false)
  );
}

/**
 * Whether a noun for a body or a text (`la loi Roux`) heads the words; languages that put roles before names would say
 * `company head Rowe` so too.
 */
export function isNamedAfter(read: ReadMention, pack: LanguagePack): boolean {
  const isThing = read.noun?.kind === 'collective' || read.noun?.kind === 'document';
  return (isThing || bearsName(read, pack)) && read.label.includes(' ') && pack.names.takesBareRoles !== true;
}

/** Whether the noun is one for those who bear a person's name: `le couple Roux`, `les frères Roux`. */
export function bearsName({ nounNorm = '', names }: ReadMention, { names: grammar }: LanguagePack): boolean {
  const [name, other] = names;
  const isLone = name !== undefined && other === undefined && name.last === name.first + 1;
  return isLone && grammar.descriptions?.bearsName(nounNorm) === true;
}

/** `the mayor's Office`: what is said to speak is more than its last word. */
export function isOwned(label: string, name: string): boolean {
  return label.endsWith(name) && /['’]s?\s$/u.test(label.slice(0, -name.length));
}

/** `the woman`, after words of somebody without a name: that somebody. */
function isStranger({ kind, agreement }: Figure, { noun }: ReadMention, { names }: LanguagePack): boolean {
  return (
    names.takesBareRoles === true &&
    noun?.kind === 'person' &&
    noun.gender !== undefined &&
    kind === 'unnamed' &&
    agreement.number !== 'plural'
  );
}
