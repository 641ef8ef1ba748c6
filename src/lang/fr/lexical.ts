import type { Lexical } from '../../model/language.ts';
import { FRENCH_ABBREVIATIONS } from './abbreviations.ts';
import { stemFrench } from './stem.ts';
import { FRENCH_STOP_WORDS } from './stop-words.ts';

/** How French words are compared and counted. */
export const frenchLexical: Lexical = {
  language: 'fr',
  stopWords: FRENCH_STOP_WORDS,
  elisions: new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu'.split(' ')),
  stem: stemFrench,
  abbreviations: FRENCH_ABBREVIATIONS,
};
