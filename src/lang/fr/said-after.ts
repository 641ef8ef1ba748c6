import type { Sentence } from '../../nlp/unit.ts';
import { hasFinite } from './finite-verbs.ts';
import { clauseEnd } from './reported-clause.ts';

/**
 * Where the statement of a source ends that begins at `start`: with the quoted words behind a colon that close the sentence
 * (`Selon elle, le but est clair : « ouvrir la route »`).
 */
export function statementEnd(sentence: Sentence, start: number): number {
  const { units } = sentence;
  const end = clauseEnd(sentence, start);
  const quote = units[end + 1];
  const closes = units.slice(end + 2).every(({ kind }) => kind === 'point');
  const goesOn =
    units[end]?.norm === ':' && quote?.kind === 'quoted' && closes && hasFinite(units, start, end);
  return goesOn ? end + 2 : end;
}
