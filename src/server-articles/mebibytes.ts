import type { Locale } from '../model/language.ts';

/** A size in bytes as a number of MiB, rounded to a tenth. */
export function mebibytes(bytes: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);
}
