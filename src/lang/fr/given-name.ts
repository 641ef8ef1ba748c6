import type { Agreement } from '../../nlp/language-pack.ts';
import { givenNames } from './lexicon/given-names.ts';

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
