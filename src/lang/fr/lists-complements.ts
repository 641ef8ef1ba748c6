import type { Unit } from '../../nlp/unit.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const LINK = /^(?:de|du|des|d')$/u;
const LONGEST_LIST = 24;

/** `le ministre des Postes, | de la Communication`: whether another complement of the noun before the comma begins at `first`. */
export function listsComplements(units: readonly Unit[], first: number): boolean {
  if (!LINK.test(units[first]?.norm ?? '') || units[first - 1]?.norm !== ',') return false;
  if (units[first]?.norm === 'des' && !units[first + 1]?.isCapital) return false;
  for (let at = first - 2; at > Math.max(0, first - LONGEST_LIST); at--) {
    const unit = units[at];
    if (unit === undefined || (unit.kind !== 'word' && unit.norm !== ',')) return false;
    if (LINK.test(unit.norm) && speakerNouns.has(units[at - 1]?.norm ?? '')) return true;
    if (unit.norm === ',' && !LINK.test(units[at + 1]?.norm ?? '')) return false;
  }
  return false;
}
