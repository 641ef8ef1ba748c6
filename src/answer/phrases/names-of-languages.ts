import type { Language, Locale } from '../../model/language.ts';

/** What languages are called in `locale`, each looked up once, and no table opened before: that takes longer than the rest of a line. */
export function namesOfLanguages(locale: Locale): (language: Language) => string {
  let names: Intl.DisplayNames | undefined;
  const known = new Map<Language, string>();
  return (language) => {
    names ??= new Intl.DisplayNames(locale, { type: 'language' });
    const name = known.get(language) ?? names.of(language) ?? language;
    known.set(language, name);
    return name;
  };
}
