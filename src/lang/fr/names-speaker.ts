import { withoutPoints } from '../../nlp/report-parts.ts';
import type { Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { hasFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import type { VerbGroup } from './verb-groups.ts';

/** `« Il faut attendre », déclare une passante`: behind a whole quoted statement a noun phrase can only be who says it. */
export function closesStatement(units: readonly Unit[], first: number): boolean {
  const quote = units[first - 1]?.norm === ',' ? first - 2 : first - 1;
  const isWhole = quote === 0 || units[quote - 1]?.norm === ':';
  const within = units[quote]?.within ?? [];
  return isWhole && (hasFinite(within, 0, within.length) || within.some(({ norm }) => SPEAKING.test(norm)));
}

const SHORTEST_STATEMENT = 4;

/**
 * `La route réduit le bruit, révèle une étude.`: a verb of speech and who says it close a sentence without another comma, so
 * that all before them is what was said, whether or not its verb is known.
 */
export function closesWithSpeaker(
  units: readonly Unit[],
  { first, frames, inverted, number }: VerbGroup,
  last: number,
): boolean {
  if (units[first - 1]?.norm !== ',' || inverted !== undefined || !frames.has('clause')) return false;
  const rest = withoutPoints(units, last, units.length);
  if (units.slice(last, rest).some(({ kind }) => kind !== 'word') || hasFinite(units, last, rest))
    return false;
  const said = units.slice(0, first - 1);
  const opener = determiners.get(
    units.slice(first, last).find(({ norm }) => determiners.has(norm))?.norm ?? '',
  );
  const agrees = number === undefined || opener?.number === undefined || opener.number === number;
  return agrees && said.length >= SHORTEST_STATEMENT && said.every(({ kind }) => kind === 'word');
}

/** Pronouns by which somebody speaks of themselves or to others. */
const SPEAKING = /^(?:je|j'|nous|vous|tu)$/u;

/** After a comma alone, an object could follow ("…, a déclaré la guerre"): the noun must be one that speaks. */
export function namesSpeaker(units: readonly Unit[], first: number, before: Unit | undefined): boolean {
  if (before?.kind === 'quoted') return true;
  const start = afterPartitive(units, first);
  for (let at = start; at < Math.min(start + 4, units.length); at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') return false;
    if (at > start && /^(?:de|d'|du|des)$/u.test(unit.norm)) return false;
    if (unit.isCapital || speakerNouns.has(unit.norm) || POINTER.test(unit.norm)) return true;
  }
  return false;
}

const POINTER = /^(?:derni(?:er|ère|ers|ères)|(?:celui|celle|ceux|celles)(?:-ci)?)$/u;

/** `un de ses avocats`, `l'une des joueuses`: the position of those of whom it is one. */
function afterPartitive(units: readonly Unit[], first: number): number {
  const one = units[first]?.norm === "l'" ? first + 1 : first;
  const isOne = /^(?:une?|certains|certaines|plusieurs)$/u.test(units[one]?.norm ?? '');
  if (!isOne || !/^(?:de|d'|des)$/u.test(units[one + 1]?.norm ?? '')) return first;
  return determiners.has(units[one + 2]?.norm ?? '') ? one + 3 : one + 2;
}
