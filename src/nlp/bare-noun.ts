import type { LanguagePack, SpeakerNoun } from './language-pack.ts';
import type { Unit } from './unit.ts';

/** A noun alone; or, of one that takes up a body (`le groupe aéronautique`), with a plain adjective. */
export function isBareNoun(
  units: readonly Unit[],
  at: number,
  last: number,
  noun: SpeakerNoun | undefined,
  grammar: LanguagePack['names'],
): boolean {
  if (at === last - 1) return true;
  const next = units[at + 1];
  if (
    grammar.descriptions &&
    noun?.pointsBack === true &&
    noun.kind === 'collective' &&
    isPlainStretch(units, at, last, grammar)
  )
    return true;
  const isAdjective = next !== undefined && next.kind === 'word' && !next.isCapital;
  return noun?.pointsBack === true && noun.kind === 'collective' && at === last - 2 && isAdjective;
}

/** `le site d'information`, `le parti d'extrême droite`: behind the noun nothing that a name or an article makes definite. */
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
    rest.length < 4 &&
    rest.every((unit) => unit.kind === 'word' && !unit.isCapital && !grammar.determiners.has(unit.norm))
  );
}
