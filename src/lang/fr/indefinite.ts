import type { Unit } from '../../nlp/unit.ts';
import { severalPronouns } from './closed-classes.ts';

const SEVERAL =
  /^(?:autres|nombreu(?:x|ses)|multiples|rares|hauts|hautes|différents|différentes|anciens|anciennes|grands|grandes|jeunes|simples|récents|récentes|tels|telles)$/u;

/** Whether persons without a name follow: `de nombreux habitants`, `d'autres`, `plus de 200 chercheurs`. */
export function opensIndefinite(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? '';
  const next = units[at + 1]?.norm ?? '';
  if (/^(?:de|d')$/u.test(norm)) return SEVERAL.test(next);
  return /^(?:plus|près|moins)$/u.test(norm) && /^(?:de|d')$/u.test(next) && isNumber(units[at + 2]);
}

function isNumber(unit: Unit | undefined): boolean {
  return (
    /^\p{N}/u.test(unit?.norm ?? '') ||
    /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|vingt|cent|mille)$/u.test(unit?.norm ?? '')
  );
}

const SOMEBODY = /^(?:nombreux|nombreuses|chacune?|aucuns)$/u;

/** Whether a word stands for persons without a name: `certains`, `beaucoup`, `chacun`. */
export function meansSomebody(norm: string): boolean {
  return severalPronouns.has(norm) || SOMEBODY.test(norm);
}
