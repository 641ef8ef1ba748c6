import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { timeWords } from './closed-classes.ts';

/** `fait comprendre mieux que`: what follows is what is compared. */
const COMPARING = /^(?:mieux|pire|plutôt|davantage|autant|moins|plus)$/u;

/** `que` that opens a clause, not the second half of `ainsi que`, `plus que`, `avant que`. */
export function isComplementizer(units: readonly Unit[], at: number, verbEnd: number): boolean {
  if (!/^(?:que|qu')$/u.test(units[at]?.norm ?? '')) return false;
  const before = units[at - 1]?.norm ?? '';
  if (COMPARING.test(before) && !/^(?:de|d')$/u.test(units[at - 2]?.norm ?? '')) return false;
  if (before === 'ce' || countsThings(units, at)) return false;
  if (units[at - 2]?.norm === ',' && at - 2 >= verbEnd && !timeWords.has(before)) return false;
  if (skipAdverbials(units, verbEnd) >= at) return true;
  return !/^(?:tandis|alors|afin|pour|avant|après|bien|tant|dès|sans|parce|lors|plus|moins|autant|tel|telle|tels|telles|même|aussi|ainsi|jusqu'à|outre|autre|autres|depuis|pendant|pourvu|selon)$/u.test(
    before,
  );
}

/** `les 27 000 que compte la ville`: a number with an article, but no date, has a relative clause behind it. */
function countsThings(units: readonly Unit[], at: number): boolean {
  let first = at;
  while (/^\p{N}/u.test(units[first - 1]?.norm ?? '')) first--;
  return first < at && /^(?:les|des|aux|ces|ses)$/u.test(units[first - 1]?.norm ?? '');
}
