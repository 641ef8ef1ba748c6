import type { Unit } from '../../nlp/unit.ts';

const THING =
  /^(?:missions?|objectifs?|but|tâches?|rôle|titres?|noms?|surnom|slogans?|devises?|intitulée?s?|motifs?|thèmes?|thématiques?)$/u;

/**
 * `a la mission suivante : « … »`, `sous le thème : « … »`: whether the words `[first, colon)` name a thing, so that what stands
 * behind the colon is none of a speaker's words.
 */
export function namesThing(units: readonly Unit[], first: number, colon: number): boolean {
  return units.slice(Math.max(0, first), colon).some(({ norm }) => THING.test(norm));
}
