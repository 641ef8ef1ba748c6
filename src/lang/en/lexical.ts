import type { Lexical } from '../../model/language.ts';
import { ENGLISH_ABBREVIATIONS } from './abbreviations.ts';
import { stemEnglish } from './stem.ts';
import { ENGLISH_STOP_WORDS } from './stop-words.ts';

/** How English words are compared and counted. */
export const englishLexical: Lexical = {
  language: 'en',
  stopWords: ENGLISH_STOP_WORDS,
  elisions: new Set(),
  stem: stemEnglish,
  abbreviations: ENGLISH_ABBREVIATIONS,
};
