import type { Unit } from '../../nlp/unit.ts';
import { determiners, frequentFinites, prepositions } from './closed-classes.ts';
import { verbForms } from './lexicon/verb-forms.ts';

/**
 * Whether the word at `at` is likely a finite verb: a frequent one, a reporting verb, or one by its ending. There is no
 * full dictionary behind it; it serves to tell where a clause has its verb.
 */
export function isLikelyFinite(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.isCapital) return false;
  const before = units[at - 1]?.norm ?? '';
  if (frequentFinites.has(unit.norm)) return unit.norm !== 'fait' || !determiners.has(before);
  if (determiners.has(before) || prepositions.has(before)) return false;
  if (/.{2}(?:aient|èrent|irent|urent|iront|eront|erait|eraient|issent|ait)$/u.test(unit.norm))
    return !/^(?:souhait|portrait|extrait|attrait|retrait|lait|trait|parfait|fait)$/u.test(unit.norm);
  return verbForms.get(unit.norm)?.some((reading) => reading.mood === 'finite') ?? false;
}

/** Whether a finite verb stands among the units `[from, to)`. */
export function hasFinite(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLikelyFinite(units, at)) return true;
  return false;
}
