import type { Unit } from '../../nlp/unit.ts';
import { calendarNames, prepositions, timeWords } from './closed-classes.ts';

/** Months whose names are given names or surnames too. */
const NAMES = new Set(['may', 'june', 'april', 'august', 'march']);

/** Whether a word of time stands at `at`: `Monday`, `weeks`, `May 5`, but neither `May Rowe` nor `Rowe and May said`. */
export function isTimeAt(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || !timeWords.has(unit.norm)) return false;
  return !unit.isCapital || !NAMES.has(unit.norm) || !standsAsName(units, at);
}

function standsAsName(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const next = units[at + 1];
  if (/^\p{N}/u.test(next?.norm ?? '') || /^\p{N}/u.test(before?.norm ?? '')) return false;
  if (/^(?:last|this|next|late|early|mid|until|each|every|'s)$/u.test(before?.norm ?? '')) return false;
  if (next?.kind === 'word' && next.isCapital) return !calendarNames.has(next.norm);
  return !prepositions.has(before?.norm ?? '') && !timeWords.has(before?.norm ?? '');
}
