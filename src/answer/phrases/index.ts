import { english } from './en.ts';
import { french } from './fr.ts';
import type { PhrasesByLocale } from './phrases.ts';

export const phrases: PhrasesByLocale = { en: english, fr: french };
