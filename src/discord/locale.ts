import type { Locale } from '../model/language.ts';

/** The interface language for a Discord locale such as `fr`, `en-GB` or `pt-BR`: French for French, else English. */
export function localeOf(discordLocale: string): Locale {
  return /^fr(?:-|$)/iu.test(discordLocale) ? 'fr' : 'en';
}
