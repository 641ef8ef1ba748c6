import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { determiners } from './closed-classes.ts';
import { isLikelyFinite } from './finite-verbs.ts';
import { inflect } from './inflect.ts';

function formsOf(lemmas: string): ReadonlySet<string> {
  return new Set(lemmas.split(' ').flatMap((lemma) => inflect(lemma).map(({ form }) => form)));
}

/** Verbs that make somebody say something: `conduire Anna Roux à déclarer`. */
const causatives = formsOf('amener pousser inciter obliger forcer décider');
const irregular = new Set(
  `conduit conduite conduits conduisent conduisait conduire conduisant contraint contrainte contraints contraignent
   contraindre contraignant`.split(/\s+/u),
);
/** `permettre à Anna Roux de déclarer`. */
const permitting = new Set(
  'permet permettent permettait permis permettant permettre permettra permit'.split(' '),
);
const FURTHEST = 18;

/**
 * Who says what an infinitive reports behind a verb that brings it about: `a permis à la ministre de déclarer que`.
 * `preposition` is the position of the `à` or `de` before the infinitive.
 */
export function causedSubject(units: readonly Unit[], preposition: number): SubjectWords | undefined {
  const norm = units[preposition]?.norm ?? '';
  if (!/^(?:à|de|d')$/u.test(norm)) return undefined;
  for (let at = preposition - 1; at >= Math.max(0, preposition - FURTHEST); at--) {
    const unit = units[at];
    if (unit === undefined || (unit.kind !== 'word' && unit.norm !== ',')) return undefined;
    const permits = permitting.has(unit.norm) && norm !== 'à';
    if (!permits && !causatives.has(unit.norm) && !irregular.has(unit.norm)) continue;
    const next = units[at + 1]?.norm ?? '';
    if (permits && !/^(?:à|au|aux)$/u.test(next)) return undefined;
    const first = next === 'à' ? at + 2 : at + 1;
    const last = units[preposition - 1]?.norm === ',' ? preposition - 1 : preposition;
    return opensNoun(units, first, last) ? { first, last } : undefined;
  }
  return undefined;
}

function opensNoun(units: readonly Unit[], first: number, last: number): boolean {
  const opener = units[first];
  if (opener === undefined || first >= last) return false;
  return opener.isCapital || determiners.has(opener.norm) || /^(?:au|aux)$/u.test(opener.norm);
}

/** Who speaks in a narrative infinitive, which opens the sentence: `Et le maire d'ajouter que`, `Eux de répondre`. */
export function narrativeSubject(units: readonly Unit[], preposition: number): SubjectWords | undefined {
  if (!/^(?:de|d')$/u.test(units[preposition]?.norm ?? '') || preposition > 12) return undefined;
  const joins = /^(?:et|puis)$/u.test(units[0]?.norm ?? '');
  let first = joins ? 1 : 0;
  if (units[first]?.norm === ',') first++;
  const opener = units[first];
  if (opener === undefined || first >= preposition) return undefined;
  for (let at = first; at < preposition; at++)
    if ((units[at]?.kind !== 'word' && units[at]?.norm !== ',') || isLikelyFinite(units, at))
      return undefined;
  if (/^(?:lui|elle|eux|elles)$/u.test(opener.norm))
    return preposition === first + 1 ? { first, last: preposition } : undefined;
  const names = joins && (opener.isCapital || determiners.has(opener.norm));
  return names ? { first, last: preposition } : undefined;
}
