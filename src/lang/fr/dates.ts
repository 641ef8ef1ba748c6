import type { Unit } from '../../nlp/unit.ts';
import { months, timeWords } from './closed-classes.ts';

/** `jeudi 9 mars`, `le 19 août`, `2016`: no subject. */
export function isDate(units: readonly Unit[], head: number, last: number): boolean {
  const words = units.slice(head, last);
  if (words.length > 6 || words.every((word) => /^(?:ce|cette|le|la|dernier|dernière|l')$/u.test(word.norm)))
    return false;
  return words.every(
    (word) =>
      /^\p{N}/u.test(word.norm) ||
      months.has(word.norm) ||
      timeWords.has(word.norm) ||
      /^(?:le|ce|cette|la|l'|dernier|dernière|prochain|prochaine|semaine|mois|an|année|suivant|soir|jour|lendemain|veille)$/u.test(
        word.norm,
      ),
  );
}

/** `mardi 17 mars`, `le 20 mars 2019`, `ce 3 mai`, `de lundi à mardi`: the position behind a date that begins at `from`. */
export function skipDate(units: readonly Unit[], from: number): number {
  if (/^(?:de|du)$/u.test(units[from]?.norm ?? '')) {
    const until = skipDay(units, from + 1);
    const end = /^(?:à|au)$/u.test(units[until]?.norm ?? '') ? skipDay(units, until + 1) : until;
    return end > until + 1 ? end : from;
  }
  let at = /^(?:le|ce)$/u.test(units[from]?.norm ?? '') ? from + 1 : from;
  if (timeWords.has(units[at]?.norm ?? '')) at++;
  if (!/^\p{N}{1,2}(?:er)?$/u.test(units[at]?.norm ?? '') || !months.has(units[at + 1]?.norm ?? ''))
    return from;
  at += 2;
  return /^(?:\p{N}{4}|dernier|prochain)$/u.test(units[at]?.norm ?? '') ? at + 1 : at;
}

/** `lundi`, `lundi 3`, `3 mai`. */
function skipDay(units: readonly Unit[], from: number): number {
  let at = from;
  while (isDayWord(units[at]?.norm ?? '')) at++;
  return at;
}

function isDayWord(norm: string): boolean {
  return timeWords.has(norm) || months.has(norm) || /^\p{N}{1,2}(?:er)?$/u.test(norm);
}
