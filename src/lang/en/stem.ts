import { stemmer } from '@orama/stemmers/english';

/** The Snowball (Porter 2) stem of a folded English word. */
export function stemEnglish(word: string): string {
  return stemmer(word);
}
