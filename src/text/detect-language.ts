import type { Language, Lexical } from '../model/language.ts';
import { words } from './words.ts';

// Longer texts are judged by their beginning: a few thousand characters hold hundreds of function words.
const MAXIMUM_LENGTH = 6_000;

/**
 * The language whose function words `text` uses most. A word that several languages share (`on`, `a`) counts for each
 * of them only in part.
 *
 * @param lexicals the languages to choose from; the first one is the answer where nothing decides. Never empty.
 * @throws RangeError when `lexicals` is empty.
 */
export function detectLanguage(text: string, lexicals: readonly Lexical[]): Language {
  const [first] = lexicals;
  if (first === undefined) throw new RangeError('detectLanguage needs at least one language to choose from');
  const votes = lexicals.map(() => 0);
  for (const { folded } of words(text.slice(0, MAXIMUM_LENGTH))) {
    const voters = lexicals.filter(
      ({ stopWords, elisions }) => stopWords.has(folded) || elisions.has(folded),
    );
    if (voters.length === lexicals.length) continue;
    for (const voter of voters) {
      const index = lexicals.indexOf(voter);
      votes[index] = (votes[index] ?? 0) + 1 / voters.length;
    }
  }
  const best = votes.indexOf(Math.max(...votes));
  return lexicals[best]?.language ?? first.language;
}
