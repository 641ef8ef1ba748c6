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

/** `ce lundi matin`, `la semaine dernière`, `le jour même`, `la veille au soir`, `deux jours plus tard`. */
const PERIODS: readonly RegExp[] = [
  /^(?:la|le|l') (?:semaine|mois|an|année|nuit|week-end|été|hiver|printemps|automne|saison) (?:derni|pass|suivant|précédent)\p{L}*$/u,
  /^(?:cette|ce|cet) (?:matin|soir|midi|après-midi|nuit|semaine|week-end|mois|année|été|hiver|automne|printemps|matinée|soirée)$/u,
  /^ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|midi|après-midi))?$/u,
  /^(?:le (?:jour|soir|matin) même|le même (?:jour|soir)|la veille(?: au soir)?|le lendemain(?: (?:matin|soir))?)$/u,
  /^(?:un peu plus (?:tard|tôt)|ces derni(?:er|ère)s (?:jours|heures|semaines|mois|années)|(?:ce|cette) (?:jour|soir|matin|nuit|année|semaine)-là)$/u,
  /^(?:quelques|une?|deux|trois|quatre|cinq|six|dix|\p{N}+) (?:minutes|heures?|jours?|semaines?|mois|ans?|années?) (?:après|avant|auparavant|plus (?:tard|tôt))$/u,
];
const LONGEST_PERIOD = 4;

/** Behind a time without a date that begins at `from` and that no complement follows: not `la veille du départ`. */
function skipPeriod(units: readonly Unit[], from: number): number {
  // "peu après": the adverb before is behind already.
  if (units[from - 1]?.norm === 'peu' && /^(?:après|avant)$/u.test(units[from]?.norm ?? '')) return from + 1;
  const norms = units.slice(from, from + LONGEST_PERIOD + 1).map(({ norm }) => norm);
  if (
    !/^(?:l[ae']|ce|cet|cette|ces|quelques|une?|deux|trois|quatre|cinq|six|dix|\p{N}+)$/u.test(norms[0] ?? '')
  )
    return from;
  for (let length = LONGEST_PERIOD; length > 1; length--) {
    const words = norms.slice(0, length).join(' ');
    if (!PERIODS.some((period) => period.test(words))) continue;
    return /^(?:de|du|des|d'|où)$/u.test(norms[length] ?? '') ? from : from + length;
  }
  return from;
}

/**
 * `mardi 17 mars`, `le 20 mars 2019`, `ce 3 mai`, `de lundi à mardi`, `la semaine dernière`: the position behind a date or
 * period that begins at `from`.
 */
export function skipDate(units: readonly Unit[], from: number): number {
  return Math.max(skipDay(units, from), skipPeriod(units, from));
}

function skipDay(units: readonly Unit[], from: number): number {
  if (/^(?:de|du)$/u.test(units[from]?.norm ?? '')) {
    const until = skipPlainDay(units, from + 1);
    const end = /^(?:à|au)$/u.test(units[until]?.norm ?? '') ? skipPlainDay(units, until + 1) : until;
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
function skipPlainDay(units: readonly Unit[], from: number): number {
  let at = from;
  while (isDayWord(units[at]?.norm ?? '')) at++;
  return at;
}

function isDayWord(norm: string): boolean {
  return timeWords.has(norm) || months.has(norm) || /^\p{N}{1,2}(?:er)?$/u.test(norm);
}
