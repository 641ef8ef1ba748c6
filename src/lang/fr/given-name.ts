import type { Agreement } from '../../nlp/language-pack.ts';
import { cities } from './lexicon/cities.ts';
import { countries } from './lexicon/countries.ts';
import { givenNames } from './lexicon/given-names.ts';
import { knownBodies } from './lexicon/known-bodies.ts';

/** Letters that French words do not have. */
const MARKED = /[áíóúýñãõøåäöšžčćđğışşłńřţțăąęėīūō]/u;

/** The gender of a given name, or of the first of two with a hyphen; `undefined` for words that are none. */
export function givenName(norm: string): Agreement | undefined {
  return known(norm) ?? (norm.includes('-') ? known(norm.slice(0, norm.indexOf('-'))) : undefined);
}

/** Also without the marks that French texts leave out as often: `Andrés` as `Andres`. */
function known(norm: string): Agreement | undefined {
  const given = givenNames.get(norm);
  if (given !== undefined || !MARKED.test(norm)) return given;
  return givenNames.get(norm.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Given names that, alone, are as often those of a place, a firm, a paper or a thing. */
const THINGS =
  /^(?:alma|alpha|aimée|ariane|carolina|clémence|constance|georgia|isis|lorraine|marianne|mercedes|meta|nova|olympe|olympia|savannah|sierra|victoire|victoria)$/u;

/** Whether a given name, alone and without a determiner, is that of a person rather than of a place or a body. */
export function standsForPerson(norm: string): boolean {
  if (givenName(norm) === undefined || THINGS.test(norm)) return false;
  return !cities.has(norm) && !countries.has(norm) && !knownBodies.has(norm);
}
