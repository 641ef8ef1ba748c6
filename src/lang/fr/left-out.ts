import type { Unit } from '../../nlp/unit.ts';
import { skipAdverbials } from './adverbials.ts';
import { isInfinitiveStart } from './infinitive-start.ts';
import { verbForms } from './lexicon/verb-forms.ts';

/** `…, sans préciser de montant`, `…, sans toutefois convaincre le jury`: what the speaker leaves out. */
export function saysNothing(units: readonly Unit[], from: number): boolean {
  if (/^(?:se|s')$/u.test(units[from]?.norm ?? ''))
    return /^(?:prononcer|exprimer|étendre|attarder|expliquer|engager)$/u.test(units[from + 1]?.norm ?? '');
  const at = skipAdverbials(units, from);
  const norm = units[at]?.norm ?? '';
  if (at > from) return isInfinitiveStart(units.slice(at), 0);
  if (/^(?:donner|fournir|citer|entrer|en|plus|autre)$/u.test(norm)) return true;
  return verbForms.get(norm)?.some((reading) => reading.mood === 'infinitive') ?? false;
}

/** `sans donner de date`, `sans préciser le montant`: even without a comma, what a speaker leaves out. */
export function leavesOut(units: readonly Unit[], at: number): boolean {
  const verb = units[at]?.norm ?? '';
  if (/^(?:préciser|détailler)$/u.test(verb)) return true;
  return (
    /^(?:donner|fournir|citer|avancer)$/u.test(verb) &&
    units.slice(at + 1, at + 5).some(({ norm }) => LEFT_OUT.test(norm))
  );
}

const LEFT_OUT =
  /^(?:détails?|précisions?|dates?|calendrier|chiffres?|explications?|raisons?|noms?|montants?|délais?|preuves?|sources?)$/u;
