import type { Unit } from '../../nlp/unit.ts';
import { isAbbreviationStop } from './abbreviation-stop.ts';
import { clauseOpeners, determiners, havingForms, subjectPronouns } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';

/** How far, in units, words of one phrase are looked for. */
export const FURTHEST = 60;

/** Where the stretch between commas or clause borders that ends at `last` begins. */
export function segmentStart(units: readonly Unit[], last: number, number?: 'singular' | 'plural'): number {
  let depth = 0;
  let at = last;
  while (at > 0 && last - at < FURTHEST) {
    const unit = units[at - 1];
    if (unit === undefined) break;
    if (unit.norm === ')' || unit.norm === ']') depth++;
    else if (unit.norm === '(' || unit.norm === '[') {
      if (depth === 0) break;
      depth--;
    }
    if (depth === 0 && isBorder(units, at - 1, number)) break;
    at--;
  }
  return at;
}

function isBorder(units: readonly Unit[], at: number, number?: 'singular' | 'plural'): boolean {
  const unit = units[at];
  if (unit === undefined) return true;
  if (unit.norm === '.') return !isAbbreviationStop(units, at);
  if (/^[,;:!?…–—-]$/u.test(unit.norm)) return true;
  if (unit.kind !== 'word') return false;
  if (unit.norm === 'et' || unit.norm === 'ou')
    return number !== 'plural' && !joinsBareNouns(units, at) && !joinsComplements(units, at);
  if (clauseOpeners.has(unit.norm) && !unit.isCapital) return !isReflexive(units, at);
  return isLikelyFinite(units, at) || isParticipleOfVerb(units, at);
}

/** `un élu, s'exprimant hier`: what looks like `si` belongs to a gerund. */
function isReflexive(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === "s'" && /.{3}ant$/u.test(units[at + 1]?.norm ?? '');
}

/** `a écourté une visite`: the participle belongs to the verb, not to the noun phrase after it. */
export function isParticipleOfVerb(units: readonly Unit[], at: number): boolean {
  const auxiliary = units[at - 1]?.norm ?? '';
  return havingForms.has(auxiliary) && /(?:é|i|u|it|is|rt)e?s?$/u.test(units[at]?.norm ?? '');
}

/** `le ministre de l'Économie et des Finances`: what `de` opens behind `et` is no subject of a verb in the singular. */
function joinsComplements(units: readonly Unit[], at: number): boolean {
  return /^(?:de|du|des|d'|à|au|aux)$/u.test(units[at + 1]?.norm ?? '');
}

/** `le président et fondateur de`: a second noun without a determiner belongs to the first. */
function joinsBareNouns(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !next.isCapital &&
    !determiners.has(next.norm) &&
    !subjectPronouns.has(next.norm)
  );
}
