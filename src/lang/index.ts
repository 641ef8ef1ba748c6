import type { Language } from '../model/language.ts';
import type { LanguagePack } from '../nlp/language-pack.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';

/** The languages whose articles the bot reads, the first being the one assumed when nothing tells. */
export const languagePacks: readonly LanguagePack[] = [french, english];

/** The pack for a language, if there is one. */
export function languagePack(language: Language): LanguagePack | undefined {
  return languagePacks.find((pack) => pack.lexical.language === language);
}
