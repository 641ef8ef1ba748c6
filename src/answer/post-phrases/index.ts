import { english } from './en.ts';
import { french } from './fr.ts';
import type { PostPhrasesByLocale } from './phrases.ts';

export const postPhrases: PostPhrasesByLocale = { en: english, fr: french };
