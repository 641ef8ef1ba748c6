import type { Pronoun } from '../../nlp/language-pack.ts';

const singular: Pronoun = { number: 'singular' };
const plural: Pronoun = { number: 'plural' };

/** Possessives of the third person: `à ses yeux`, `selon leurs propres mots`. */
export const possessors: ReadonlyMap<string, Pronoun> = new Map([
  ['son', singular],
  ['sa', singular],
  ['ses', singular],
  ['leur', plural],
  ['leurs', plural],
]);

/** The same with the pronouns of `à l'en croire`, `à les en croire`. */
export const viewHolders: ReadonlyMap<string, Pronoun> = new Map([
  ...possessors,
  ["l'", singular],
  ['les', plural],
]);
