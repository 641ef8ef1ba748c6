import type { Unit } from '../../nlp/unit.ts';
import { auxiliaryBefore } from './auxiliaries.ts';
import { invertedPronouns } from './closed-classes.ts';
import { inflect } from './inflect.ts';

/** Verbs that, before a verb of speech, leave it a report: `a tenu à préciser que`, `préférait rectifier Anna Roux`. */
const MODALS: ReadonlyMap<string, boolean> = new Map(
  'préférer souhaiter oser daigner'
    .split(' ')
    .flatMap((lemma) => inflect(lemma))
    .filter(({ mood }) => mood === 'finite' || mood === 'participle')
    .map(({ form, mood }) => [form, mood === 'participle']),
);
const WANTING: ReadonlyMap<string, boolean> = new Map([
  ...'veut veulent voulait voulaient voulut tient tiennent tenait tenaient tint'
    .split(' ')
    .map((form): [string, boolean] => [form, false]),
  ...'voulu tenu'.split(' ').map((form): [string, boolean] => [form, true]),
]);

/** Where a modal verb before the infinitive at `at` begins, with its auxiliary, and its inverted pronoun. */
export interface Modal {
  readonly first: number;
  readonly inverted?: number;
}

/** The modal verb that governs the infinitive at `at`. `vouloir dire` means, and reports nothing. */
export function modalBefore(units: readonly Unit[], at: number): Modal | undefined {
  let verb = at - 1;
  const isLinked = units[verb]?.norm === 'à';
  if (isLinked) verb--;
  const pronoun = invertedPronouns.has(units[verb]?.norm ?? '') ? verb : undefined;
  if (pronoun !== undefined) verb--;
  const norm = units[verb]?.norm ?? '';
  const isHolding = norm.startsWith('t');
  const isParticiple = MODALS.get(norm) ?? WANTING.get(norm);
  if (isParticiple === undefined || isHolding !== isLinked) return undefined;
  if (!isHolding && !MODALS.has(norm) && units[at]?.norm === 'dire') return undefined;
  if (!isParticiple) return { first: verb, ...(pronoun !== undefined && { inverted: pronoun }) };
  const auxiliary = auxiliaryBefore(units, verb);
  if (auxiliary === undefined) return undefined;
  return { first: auxiliary.at, ...(auxiliary.inverted !== undefined && { inverted: auxiliary.inverted }) };
}
