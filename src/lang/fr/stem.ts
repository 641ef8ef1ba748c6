import { stemmer } from '@orama/stemmers/french';

// Snowball's French rules tell endings apart by their accents, which folded words have lost. These endings are put
// into a form that it still knows.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ees?$/u, 'e'],
  [/(?<=.{2})ieres?$/u, 'ier'],
  [/(?<=.{2})trices?$/u, 'teur'],
];

/** The Snowball stem of a folded French word. */
export function stemFrench(word: string): string {
  for (const [ending, known] of ENDINGS) {
    if (ending.test(word)) return stemmer(word.replace(ending, known));
  }
  return stemmer(word);
}
