import type { Language } from '../model/language.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The primary subtag of a language code (`fr` of `fr-FR` or `fr_CA`), or nothing when no such language is known. */
export function knownLanguage(value: string): Language | undefined {
  const code = /^(\p{L}{2,3})(?:[-_][\p{L}\p{N}]+)*$/u.exec(value.trim())?.[1]?.toLowerCase();
  if (code === undefined) return undefined;
  try {
    return names.of(code) === undefined ? undefined : code;
  } catch {
    return undefined;
  }
}
