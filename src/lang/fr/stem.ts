import { stemmer } from '@orama/stemmers/french';
import { FRENCH_IRREGULAR_FORMS } from './irregular-forms.ts';

// Snowball's French rules tell endings apart by their accents, which folded words have lost. These endings are put
// into a form that it still knows.
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ees?$/u, 'e'],
  [/(?<=.{2})ieres?$/u, 'ier'],
  [/(?<=.{2})trices?$/u, 'teur'],
];

/** The Snowball stem of a folded French word; that of its base form where the word is irregular. */
export function stemFrench(word: string): string {
  const base = FRENCH_IRREGULAR_FORMS.get(word) ?? word;
  for (const [ending, known] of ENDINGS) {
    if (ending.test(base)) return stemmer(base.replace(ending, known));
  }
  return stemmer(base);
}
