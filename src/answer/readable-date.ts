import type { Locale } from '../model/language.ts';

/** An ISO 8601 day or month in words; anything else as the source gives it. */
export function readableDate(publishedAt: string, locale: Locale): string {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T.*)?)?$/u.exec(publishedAt);
  if (!iso) return publishedAt;
  const [, year, month, day] = iso;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return publishedAt;
  return (day === undefined ? MONTHS : DAYS)[locale].format(date);
}

/** Making a format takes longer than all the rest of a line. */
const MONTHS = { en: formatIn('en', {}), fr: formatIn('fr', {}) };
const DAYS = { en: formatIn('en', { day: 'numeric' }), fr: formatIn('fr', { day: 'numeric' }) };

/** In UTC, so that a day never becomes the day before. */
function formatIn(locale: Locale, day: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', ...day });
}
