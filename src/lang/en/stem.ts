import { stemmer } from '@orama/stemmers/english';
import { ENGLISH_IRREGULAR_FORMS } from './irregular-forms.ts';

/** The Snowball (Porter 2) stem of a folded English word; that of its base form where the word is irregular. */
export function stemEnglish(word: string): string {
  return stemmer(ENGLISH_IRREGULAR_FORMS.get(word) ?? word);
}
