import type { LanguagePack, SpeakerNoun } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** Behind a noun more words than these say of which body it is. */
const MOST_ADJECTIVES = 2;

/** A noun alone; or, of one that takes up a body (`le groupe aéronautique français`), with plain adjectives. */
export function isBareNoun(
  units: readonly Unit[],
  at: number,
  last: number,
  noun: SpeakerNoun | undefined,
  grammar: LanguagePack['names'],
): boolean {
  if (at === last - 1) return true;
  if (noun?.pointsBack !== true || noun.kind !== 'collective') return false;
  if (grammar.descriptions === undefined) return at === last - 2 && isAdjective(units[at + 1]);
  const isSectoral = grammar.descriptions.isSectoral(units[at]?.norm ?? '');
  let next = at + 1;
  while (next < last && next - at <= MOST_ADJECTIVES && !grammar.links.has(units[next]?.norm ?? '')) {
    if (!isAdjective(units[next])) return false;
    if (isSectoral && !grammar.descriptions.isOrigin(units[next]?.norm ?? '')) return false;
    next++;
  }
  return next === last || isPlainStretch(units, next - 1, last, grammar);
}

/** A small word; what holds a stop or a figure is a name: `horizons.com`. */
function isAdjective(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && !unit.isCapital && /^[\p{L}-]+$/u.test(unit.norm);
}

/** `le site d'information`, `le club de la capitale`: behind the noun nothing that a name or an article makes definite but a place. */
function isPlainStretch(
  units: readonly Unit[],
  at: number,
  last: number,
  grammar: LanguagePack['names'],
): boolean {
  const rest = units.slice(at + 1, last);
  const [opener] = rest;
  return (
    opener !== undefined &&
    grammar.links.has(opener.norm) &&
    rest.length < 6 &&
    rest.every((unit) => saysNothing(unit, grammar) || isPlace(unit, rest.at(-1), grammar))
  );
}

function saysNothing(
  { kind, isCapital, norm }: Unit,
  { determiners, links }: LanguagePack['names'],
): boolean {
  return kind === 'word' && !isCapital && (links.has(norm) || !determiners.has(norm));
}

/** `de Lyon`, `de la capitale`, `d'État`. */
function isPlace({ norm }: Unit, last: Unit | undefined, names: LanguagePack['names']): boolean {
  const isCapital = names.descriptions?.isSeat(last?.norm ?? '') ?? false;
  if (names.determiners.has(norm)) return isCapital;
  return isCapital || (names.namesPlace?.(norm) ?? false);
}
