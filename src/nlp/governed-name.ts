import type { LanguagePack } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** A link before the name, or before its determiner, makes it the complement of another noun. */
export function isComplement(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  const isInner =
    units[first - 1]?.isCapital === true && pack.names.isCommonWord(units[first - 1]?.norm ?? '');
  const isOwned = units[first - 1]?.norm === "'s" && units[first - 2]?.isCapital;
  // "tournois du Grand Chelem": a plain word with a capital belongs to the name behind it.
  const start = isOwned ? first - 2 : isInner && !pack.names.takesBareRoles ? first - 1 : first;
  return pack.names.links.has(units[beforeOffice(units, start, pack) - 1]?.norm ?? '');
}

/** `a spokeswoman for Mayor Ann Rowe`: the position of the office that stands before the name without an article. */
function beforeOffice(units: readonly Unit[], first: number, { names }: LanguagePack): number {
  if (names.takesBareRoles !== true) return first;
  let at = first;
  while (units[at - 1]?.isCapital && names.speakerNoun(units[at - 1]?.norm ?? '')?.kind === 'person') at--;
  return at;
}

/** `remplacé par le Portugais António Guterres`: a link before the noun phrase that ends in the name. */
export function namesAgent(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  if (isHolder(units, first, pack)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || pack.names.links.has(unit.norm)) return false;
    if (pack.names.determiners.has(unit.norm)) return isComplement(units, at, pack);
  }
  return false;
}

/** `le ministre de la Défense Anatol Roux`, `le directeur de la CIA John Rowe`: the name of who holds the office. */
function isHolder(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  const { namesOffice, prepositions, speakerNoun } = pack.names;
  const before = units[first - 1];
  // "Sur Horizons, …": what opens the sentence has its capital from there.
  const isCapital = before?.kind === 'word' && before.isCapital && !prepositions?.has(before.norm);
  if (isCapital && speakerNoun(before.norm)?.kind !== 'person') return true;
  return namesOffice?.(units, first - 1, first) === true || namesOffice?.(units, first - 2, first) === true;
}

/** `un porte-parole de l'entreprise RTE`: the name of a body beside a noun that is itself a complement. */
export function namesComplement(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.isCapital) return false;
    if (pack.names.links.has(unit.norm)) return true;
    if (pack.names.determiners.has(unit.norm)) return isComplement(units, at, pack);
  }
  return false;
}

/** A preposition before the name, or before the noun phrase that ends in it; or an opening bracket. */
export function isOblique(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  if (isHolder(units, first, pack)) return false;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const unit = units[at];
    if (unit?.norm === '(') return true;
    if (unit === undefined || unit.kind !== 'word') return false;
    if (pack.names.prepositions?.has(unit.norm)) return true;
    if (pack.names.determiners.has(unit.norm))
      return pack.names.prepositions?.has(units[at - 1]?.norm ?? '') ?? false;
  }
  return false;
}

/** The mark of an agent before the name, or before the noun phrase that ends in it: `bloquée par le juge Roux`. */
export function isAgent(units: readonly Unit[], first: number, { names }: LanguagePack): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') return false;
    if (unit.norm === names.agentMark) return true;
    if (names.links.has(unit.norm) || names.determiners.has(unit.norm))
      return units[at - 1]?.norm === names.agentMark;
  }
  return false;
}
