import type { Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { hasFinite, isLikelyFinite } from './finite-verbs.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const LONGEST_ITEM = 8;
const LONGEST_CLAUSE = 30;

/**
 * `Selon la ville, Anna Roux et Luc Morin, | la route est fermée`: where a list of sources ends whose first one ends at
 * `comma`; `undefined` where the names behind the comma are rather the subject of what follows.
 */
export function sourceListEnd(units: readonly Unit[], comma: number): number | undefined {
  let at = comma;
  while (units[at]?.norm === ',' && opensItem(units, at + 1)) {
    at = itemEnd(units, at + 1);
    if (units[at]?.norm !== 'et') continue;
    const end = opensItem(units, at + 1) ? itemEnd(units, at + 1) : at;
    return end > at && leavesClause(units, end) ? end : undefined;
  }
  return undefined;
}

function opensItem(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (unit?.isCapital) return true;
  return (
    determiners.has(unit?.norm ?? '') && (next?.isCapital === true || speakerNouns.has(next?.norm ?? ''))
  );
}

function itemEnd(units: readonly Unit[], first: number): number {
  let at = first + 1;
  while (at < first + LONGEST_ITEM && units[at]?.kind === 'word' && units[at]?.norm !== 'et') {
    if (isLikelyFinite(units, at)) break;
    at++;
  }
  return at;
}

/** Whether a clause with its own subject, or the end of the sentence, stands behind the list. */
function leavesClause(units: readonly Unit[], end: number): boolean {
  const after = units[end];
  if (after === undefined || after.norm === '.') return true;
  const next = units[end + 1];
  if (after.norm !== ',' || next === undefined) return false;
  if (next.kind === 'quoted') return true;
  if (/^(?:qui|dont|où|ne|n'|se|s')$/u.test(next.norm) || isLikelyFinite(units, end + 1)) return false;
  let stop = end + 1;
  while (stop < Math.min(units.length, end + LONGEST_CLAUSE) && !/^[,.;:]$/u.test(units[stop]?.norm ?? ''))
    stop++;
  return hasFinite(units, end + 1, stop);
}
