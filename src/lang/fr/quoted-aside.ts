import type { Unit } from '../../nlp/unit.ts';
import { hasFinite } from './finite-verbs.ts';

/** `Le voleur, « connu de la police » selon le maire, a été pris`: the source vouches for quoted words that describe a noun. */
export function isQuotedAside(units: readonly Unit[], start: number, end: number, at: number): boolean {
  if (units[end - 1]?.kind !== 'quoted' || units[end - 2]?.norm !== ',' || end !== at) return false;
  return !hasFinite(units, start, end - 1);
}
