import type { Locale } from '../model/language.ts';

/** A line for people, in every language of the interface. */
export type Notice = Readonly<Record<Locale, string>>;

/** The line that `describe` writes in each language. */
export function inBoth(describe: (locale: Locale) => string): Notice {
  return { en: describe('en'), fr: describe('fr') };
}
