import type { Locale } from '../model/language.ts';

/** An instant, in milliseconds since the epoch, by the reader's own clock: that of the system. */
export function timeInWords(instant: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(instant);
}
