import type { Unit } from '../../nlp/unit.ts';
import { isAbbreviationStop } from './abbreviation-stop.ts';
import { appositionEnd, FORMER } from './apposition.ts';
import { isBareRole } from './bare-role.ts';
import { adverbs, determiners, months, prepositions, timeWords } from './closed-classes.ts';
import { isQuantity } from './counting.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { opensIndefinite } from './indefinite.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { sourceListEnd } from './source-list.ts';

const LONGEST = 40;

/** Where the noun phrase of a source that begins at `first` ends, with its appositions; `first` when there is none. */
export function sourceEnd(units: readonly Unit[], first: number): number {
  const opener = units[first];
  if (opener?.kind === 'quoted' && units[first + 1]?.norm === ',') return first + 1;
  // "Selon la « Tribune », …": a newspaper's name in marks.
  const isTitle = determiners.has(opener?.norm ?? '') && units[first + 1]?.within?.[0]?.isCapital === true;
  if (isTitle && /^[,.]$/u.test(units[first + 2]?.norm ?? '.')) return first + 2;
  if (opener === undefined || opener.kind !== 'word') return first;
  if (/^(?:lui|elle|eux|elles|celui-ci|celle-ci|ceux-ci|celles-ci)$/u.test(opener.norm)) return first + 1;
  if (/^(?:moi|nous|vous|toi|soi)$/u.test(opener.norm)) return first;
  let last = phraseEnd(units, first);
  if (!canSpeak(units, first, last)) return first;
  const listed = sourceListEnd(units, last);
  if (listed !== undefined) return listed;
  const plain = last;
  let role = plain;
  for (let more = 0; more < 3; more++) {
    // "Selon Reuters, Anna Roux, ancienne ministre, sera …": behind a name, another is that of somebody else.
    if (more === 0 && opener.isCapital && opensOtherName(units[last + 1])) break;
    const end = appositionEnd(units, last);
    if (end === undefined) break;
    if (more === 0 && opener.isCapital && isBareRole(units, last + 1)) role = end;
    last = end;
  }
  // "Selon la radio, Anna Roux, présidente du club, a été …": the name was the subject of what follows.
  const leavesVerb = opensWithVerb(units, last + 1) || /^(?:et|ou)$/u.test(units[last + 1]?.norm ?? '');
  // "Selon Paul Petit, élu du Nord, le maire, Luc Morin, aurait …": the role behind the name is none.
  if (leavesVerb && last > plain) return last > role ? role : plain;
  return last;
}

/** `après s'être caché, a été vu`: a predicate without a subject, behind circumstances between commas. */
function opensWithVerb(units: readonly Unit[], from: number): boolean {
  let at = from;
  for (let segment = 0; segment < 3; segment++) {
    if (isLikelyFinite(units, at)) return true;
    if (segment > 0 && /^(?:ne|n'|se|s')$/u.test(units[at]?.norm ?? '')) return isLikelyFinite(units, at + 1);
    if (!prepositions.has(units[at]?.norm ?? '')) return false;
    const comma = units.findIndex((unit, i) => i > at && /^[,.;:]$/u.test(unit.norm));
    if (units[comma]?.norm !== ',' || hasFinite(units, at, comma)) return false;
    at = comma + 1;
  }
  return false;
}

function opensOtherName(unit: Unit | undefined): boolean {
  return unit?.isCapital === true && !speakerNouns.has(unit.norm) && !FORMER.test(unit.norm);
}

function phraseEnd(units: readonly Unit[], first: number): number {
  let at = first + 1;
  for (; at < Math.min(units.length, first + LONGEST); at++) {
    const unit = units[at];
    if (unit === undefined || /^[,;:!?]$/u.test(unit.norm)) break;
    if (unit.kind === 'quoted') {
      if (titlesText(units, first, at)) continue;
      break;
    }
    if (unit.norm === '.' && !isAbbreviationStop(units, at)) break;
    if (unit.norm === 'selon') return first;
    if (unit.norm === '(') at = closingBracket(units, at);
    else if (isNewClause(units, first, at)) break;
  }
  return at;
}

/** `l'article « La Fin des routes » du Monde`: the title of the text that is the source. */
function titlesText(units: readonly Unit[], first: number, at: number): boolean {
  const isText = speakerNouns.get(units[at - 1]?.norm ?? '')?.kind === 'document' && at > first;
  return isText && /^(?:de|du|d'|des|,)$/u.test(units[at + 1]?.norm ?? '');
}

function closingBracket(units: readonly Unit[], open: number): number {
  for (let at = open; at < Math.min(units.length, open + LONGEST); at++)
    if (units[at]?.norm === ')') return at;
  return open;
}

/** A source names a person, a body or a text: not `selon les saisons`, `selon leur taille`, `d'après midi`. */
function canSpeak(units: readonly Unit[], first: number, last: number): boolean {
  const opener = units[first];
  const head = units[first + 1];
  if (opener === undefined || timeWords.has(opener.norm) || opener.norm === 'midi') return false;
  const noun = head && speakerNouns.get(head.norm);
  if (opener.norm === "l'" && /^une?$/u.test(head?.norm ?? '')) return canSpeak(units, first + 2, last);
  if (/^derni(?:er|ère)s?$/u.test(head?.norm ?? '')) return true;
  if (opensIndefinite(units, first) && last === first + 2) return true;
  // "selon la plupart des médecins"
  if (isQuantity(head?.norm ?? '') && /^(?:de|d'|des)$/u.test(units[first + 2]?.norm ?? ''))
    return canSpeak(units, units[first + 2]?.norm === 'des' ? first + 2 : first + 3, last);
  if (/^(?:ses|leurs|son|sa|leur|mes|nos)$/u.test(opener.norm))
    return (
      noun !== undefined && noun.kind !== 'document' && !/^(?:sources?|données)$/u.test(head?.norm ?? '')
    );
  const link = units.findIndex(
    (unit, at) => at > first + 1 && at < last && /^(?:de|du|des|d'|à|au|aux|sur|pour|en)$/u.test(unit.norm),
  );
  return units
    .slice(first, link < 0 || opener.isCapital ? last : link)
    .some((unit) => unit.isCapital || unit.kind === 'quoted' || speakerNouns.has(unit.norm));
}

/** `le 4 janvier`, `le lundi 4 janvier`, `les 3 et 4 janvier`: when the source said it. */
function opensDate(units: readonly Unit[], at: number): boolean {
  let day = timeWords.has(units[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (!/^\p{N}{1,2}(?:er)?$/u.test(units[day]?.norm ?? '')) return false;
  while (/^(?:et|au|\p{N}{1,2}(?:er)?)$/u.test(units[day]?.norm ?? '')) day++;
  return months.has(units[day]?.norm ?? '');
}

/** `un document accompagnant le décret`: the noun phrase behind a participle is its object. */
function describesByParticiple(before: Unit): boolean {
  return /.{3}ant$/u.test(before.norm) && !speakerNouns.has(before.norm) && !adverbs.has(before.norm);
}

/** `de la ville | et auprès du port`, `de la ville | et souffre`. */
function opensOtherClause(units: readonly Unit[], at: number): boolean {
  return isLikelyFinite(units, at) || /^(?:auprès|selon|par)$/u.test(units[at]?.norm ?? '');
}

const RELATIVE = /^(?:qui|que|qu'|dont|auquel|auxquels|laquelle|lesquels|lesquelles)$/u;

/** `Selon le chauffeur la direction aurait …`: a second noun phrase that no link joins to the first. */
function isNewClause(units: readonly Unit[], first: number, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (unit === undefined || before === undefined || at < first + 2) return false;
  if (/^(?:et|mais)$/u.test(unit.norm) && opensOtherClause(units, at + 1)) return true;
  if (prepositions.has(before.norm)) return false;
  // "un élu qui se tait car il a peur"
  const isReason =
    /^(?:car|qu')$/u.test(before.norm) && units.slice(first, at).some(({ norm }) => norm === 'qui');
  if (/^(?:il|ils|on|ce|c'|cela)$/u.test(unit.norm)) return !isReason;
  // "une note interne que le journal a lue"
  const isRelative = units
    .slice(first + 1, at + 2)
    .some(({ norm }, i) => RELATIVE.test(norm) && units[first + i]?.norm !== '(');
  if (isRelative) return false;
  if (isLikelyFinite(units, at) && !/^(?:ne|n'|se|s'|l')$/u.test(before.norm)) return true;
  if (
    !/^(?:le|la|les|un|une|ces|cet|cette|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs)$/u.test(
      unit.norm,
    ) ||
    unit.isCapital
  )
    return false;
  if (opensDate(units, at) || describesByParticiple(before)) return false;
  return !prepositions.has(before.norm) && !/^(?:et|ou|dont|tous|toutes|tout|toute)$/u.test(before.norm);
}
