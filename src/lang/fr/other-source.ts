import type { Unit } from '../../nlp/unit.ts';
import { hasFinite } from './finite-verbs.ts';

/** `selon le journal, trois hommes sont blessés, qui seraient saufs, selon la ville`: the last clause has its own source. */
export function beforeOtherSource(units: readonly Unit[], start: number, end: number): number {
  let other = start + 1;
  while (other < end && units[other]?.norm !== 'selon') other++;
  if (other >= end || units[other - 1]?.norm !== ',') return end;
  let comma = other - 2;
  while (comma > start && units[comma]?.norm !== ',') comma--;
  const isRelative = /^(?:qui|dont|où)$/u.test(units[comma + 1]?.norm ?? '');
  return comma > start && isRelative && hasFinite(units, start, comma) ? comma : end;
}
