import { afterHyphen, isInitialStop } from './initials.ts';
import type { LanguagePack } from './language-pack.ts';
import { afterParticles } from './name-particles.ts';
import { spelledEnd } from './spelled-name.ts';
import type { Unit } from './unit.ts';
import { followsTitle, isGivenName, isSurname } from './word-names.ts';

/** Whether a proper name begins at `at`. */
export function opensName(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || !unit.isCapital) return false;
  const { names } = pack;
  if (names.titles.has(unit.norm)) return false;
  if (isInitialStop(units, at + 1) && units[afterHyphen(units, at + 2)]?.isCapital) return true;
  if (names.determiners.has(unit.norm) || names.pronouns.has(unit.norm)) return false;
  if (followsTitle(units, at, pack)) return true;
  if (at === 0 && names.isSentenceOpener?.(unit.norm, units[at + 1])) return false;
  if (at > 0 && names.calendarNames?.has(unit.norm) && doublesAsName(units, at)) return true;
  if (names.isOrigin?.(unit.norm) && units[at + 1]?.isCapital !== true) return false;
  if (isCapitalRole(units, at, pack) || isSort(units, at, pack)) return false;
  if (!names.isCommonWord(unit.norm))
    return (
      at > 0 ||
      !names.speakerNoun(unit.norm) ||
      (names.extendsName?.(units, 1) ?? 0) > 1 ||
      isSurname(units, pack) ||
      isGivenName(units, pack)
    );
  // A noun with a capital inside a sentence is part of a body's name: "le Conseil", "le Centre".
  return false;
}

/** `le Ministre de la Défense`, `the President`: an office with a capital, not a name. */
function isCapitalRole(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  if (closesTitle(units, at, pack)) return true;
  const { contractions, descriptions, determiners } = pack.names;
  const before = units[at - 1];
  const opensPhrase = (unit: Unit | undefined): boolean =>
    unit !== undefined && (determiners.has(unit.norm) || contractions?.has(unit.norm) === true);
  const isQualified =
    before?.isCapital === false && !opensPhrase(before) && descriptions?.tells(before.norm) === false;
  const isOwn = opensPhrase(units[isQualified ? at - 2 : at - 1]) && units[at + 1]?.isCapital === true;
  if (isOwn && pack.names.isDemonym?.(units[at]?.norm ?? '')) return true;
  // "le Directeur Général", "le Président Burundais"
  if (at > 1 && qualifiesOffice(units[at], pack) && isCapitalRole(units, at - 1, pack)) return true;
  if (pack.names.speakerNoun(units[at]?.norm ?? '')?.kind !== 'person') return false;
  const isPhrase = opensPhrase(units[isQualified ? at - 2 : at - 1]);
  if (units[at + 1]?.isCapital) return isPhrase && descriptions !== undefined;
  return isPhrase || isApposed(units, at, pack);
}

/** An adjective with a capital that says of what kind an office is, or of which nation. */
function qualifiesOffice(unit: Unit | undefined, { names }: LanguagePack): boolean {
  if (unit?.isCapital !== true || names.descriptions === undefined) return false;
  return names.descriptions.qualifiesOffice(unit.norm) || names.isDemonym?.(unit.norm) === true;
}

/** `Anna Roux, Présidente du club`: an office with a capital behind the comma of a name. */
function isApposed(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  if (names.descriptions === undefined || units[at - 1]?.norm !== ',' || !units[at - 2]?.isCapital)
    return false;
  const next = units[at + 1];
  return next?.kind === 'word' && next.norm !== names.coordinator && !names.endsRole(next.norm);
}

/** `l'ONG Hill`, `l'ONG`: an acronym that says of what sort a body is, and is no name of it. */
function isSort(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const unit = units[at];
  return (
    unit?.isAcronym === true &&
    names.speakerNoun(unit.norm)?.pointsBack === true &&
    (units[at + 1]?.isCapital === true || names.determiners.has(units[at - 1]?.norm ?? ''))
  );
}

/** `Chief Executive Ann Rowe`: the second word of an office whose first is a title, in front of the name. */
function closesTitle(units: readonly Unit[], at: number, { names }: LanguagePack): boolean {
  const before = units[at - 1];
  if (names.takesBareRoles !== true || before?.isCapital !== true || !names.titles.has(before.norm))
    return false;
  return names.speakerNoun(units[at]?.norm ?? '')?.kind === 'person' && units[at + 1]?.isCapital === true;
}

/** `Mai Fatty`: the name of a month with a capital before another name, and no figure before it. */
function doublesAsName(units: readonly Unit[], at: number): boolean {
  return units[at + 1]?.isCapital === true && !/^\p{N}/u.test(units[at - 1]?.norm ?? '');
}

/** Where the proper name that begins at `first` ends. */
export function nameEnd(units: readonly Unit[], first: number, pack: LanguagePack): number {
  const spelled = spelledEnd(units, first, pack);
  if (spelled !== undefined) return spelled;
  if (pack.names.namesNetwork?.(units, first)) return first + 1;
  let last = first + 1;
  for (;;) {
    const next = units[last];
    if (next === undefined) return last;
    if (opensPerson(units, first, last, pack) || isTitle(units, last, pack)) return last;
    if (isOutside(units, first, last, pack)) return last;
    const extension = last === first + 1 ? (pack.names.extendsName?.(units, last) ?? 0) : 0;
    if (extension > 0) return last + extension;
    if (next.kind === 'word' && next.isCapital && !pack.names.determiners.has(next.norm)) last++;
    else if (isNickname(units, last)) last += 2;
    else if (isInitialStop(units, last) || /^[&-]$/u.test(next.norm)) {
      const after = afterHyphen(units, last + 1);
      if (!units[after]?.isCapital) return last;
      last = after + 1;
    } else {
      const after = afterParticles(units, first, last, pack);
      if (after === undefined) return last;
      last = after;
    }
  }
}

/** `Ann “Nan” Rowe`: one or two quoted words inside a name. */
function isNickname(units: readonly Unit[], at: number): boolean {
  const within = units[at]?.within;
  return (
    within !== undefined &&
    within.length < 3 &&
    units[at - 1]?.end !== units[at]?.start &&
    units[at + 1]?.isCapital === true
  );
}

/** `(président des) États-Unis Donald Trump`: a given name behind a word that is none opens a name of its own. */
function opensPerson(units: readonly Unit[], first: number, at: number, pack: LanguagePack): boolean {
  const { givenName } = pack.names;
  const isPlain = givenName(units[first]?.norm ?? '') === undefined && (units[first]?.norm.length ?? 0) > 1;
  return (
    isPlain &&
    givenName(units[at]?.norm ?? '') !== undefined &&
    (units[at + 1]?.isCapital ?? false) &&
    (units[at]?.isCapital ?? false)
  );
}

/** `(ministre de la) Défense Anatol Roux`, `(candidat) LR Anatol Roux`: what stands before the person's own name. */
function isOutside(units: readonly Unit[], first: number, at: number, pack: LanguagePack): boolean {
  if (units[at]?.isCapital !== true) return false;
  if (isPartyLabel(units, first, pack)) return at === first + 1;
  if (at === first + 1 && isAcronymComplement(units, first, pack)) return true;
  return units[at + 1]?.isCapital === true && (pack.names.namesOffice?.(units, first, at) ?? false);
}

/** `le président de la FIFA Anatol Roux`: an acronym that complements the office before a name of two words. */
function isAcronymComplement(units: readonly Unit[], first: number, pack: LanguagePack): boolean {
  const [acronym, given, surname] = units.slice(first, first + 3);
  if (acronym?.isAcronym !== true || given?.isAcronym || surname?.isCapital !== true || surname.isAcronym)
    return false;
  const at = pack.names.determiners.has(units[first - 1]?.norm ?? '') ? first - 2 : first - 1;
  return pack.names.links.has(units[at]?.norm ?? '') && pack.names.takesBareRoles !== true;
}

/** `le député LREM`: an acronym behind a noun for persons says where they belong. */
export function isPartyLabel(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const { givenName } = pack.names;
  // "le député Horizons Luc Morin": a word that is no given name before a full name.
  const isBeforeName =
    givenName(unit?.norm ?? '') === undefined &&
    givenName(units[at + 1]?.norm ?? '') !== undefined &&
    units[at + 1]?.isCapital === true &&
    units[at + 2]?.isCapital === true;
  return (
    (unit?.isAcronym === true || isBeforeName) &&
    before?.kind === 'word' &&
    !before.isCapital &&
    pack.names.speakerNoun(before.norm)?.kind === 'person' &&
    pack.names.takesBareRoles !== true
  );
}

/** `Hill Mayor Rowe`: a title in front of a name ends what stands before it, unless it names a body (`Premier League`). */
function isTitle(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  const next = units[at + (units[at + 1]?.norm === '.' ? 2 : 1)];
  if (unit?.isCapital !== true || !pack.names.titles.has(unit.norm) || next?.isCapital !== true) return false;
  const kind = pack.names.speakerNoun(next.norm)?.kind;
  return kind === undefined || kind === 'person';
}

/** `Charlotte Police`, `Florence Hospital`: a given name in the name of a body. */
function endsInBody(units: readonly Unit[], last: number, { names }: LanguagePack): boolean {
  const norm = units[last - 1]?.norm ?? '';
  return names.speakerNoun(norm)?.kind === 'collective' && (names.namesNoPerson?.(norm) ?? false);
}

/** Whether a name opens with a given name, or with two initials, and is that of no body: `Ann Rowe`, `J.C. Rowe`. */
export function opensGiven(units: readonly Unit[], first: number, last: number, pack: LanguagePack): boolean {
  const norm = units[first]?.norm ?? '';
  const isInitials = /^\p{L}\.\p{L}$/u.test(norm) && isInitialStop(units, first + 1);
  return (isInitials || pack.names.givenName(norm) !== undefined) && !endsInBody(units, last, pack);
}
