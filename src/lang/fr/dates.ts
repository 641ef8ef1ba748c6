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
