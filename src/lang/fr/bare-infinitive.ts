import type { Unit } from '../../nlp/unit.ts';
import { objectClitics } from './closed-classes.ts';
import { causedSubject, narrativeSubject } from './infinitive-subject.ts';
import { inflect } from './inflect.ts';
import type { VerbReading } from './lexicon/verb-forms.ts';

/** Where the object pronouns before the verb at `verb` begin. */
export function clitics(units: readonly Unit[], verb: number): number {
  let first = verb;
  while (first > 0 && objectClitics.has(units[first - 1]?.norm ?? '') && verb - first < 4) first--;
  return first;
}

/** What stands before the preposition of an infinitive that reports: `tient à préciser`, `avant d'ajouter`. */
const BEFORE_A: ReadonlySet<string> = new Set([
  ..."tient tiennent tenait tenaient tint tenu tenant réussi réussit jusque jusqu' va".split(' '),
  ...formsOf('continuer chercher persister borner limiter employer obstiner plaire'),
]);
const BEFORE_DE: ReadonlySet<string> = new Set([
  ...'avant vient viennent venait venaient venant afin occasion soin loin bon plaisir peine juste'.split(' '),
  ...formsOf('finir contenter continuer empresser hâter charger'),
]);

function formsOf(lemmas: string): readonly string[] {
  return lemmas.split(' ').flatMap((lemma) => inflect(lemma).map(({ form }) => form));
}

/** `il faut dire que`, `à noter que`: an infinitive reports only behind certain prepositions (`pour rappeler que`). */
export function isBareInfinitive(
  units: readonly Unit[],
  at: number,
  readings: readonly VerbReading[],
): boolean {
  if (!readings.every((reading) => reading.mood === 'infinitive')) return false;
  const before = clitics(units, at) - 1;
  const preposition = units[before]?.norm ?? '';
  const further = units[before - 1]?.norm === ',' ? units[before - 2]?.norm : units[before - 1]?.norm;
  if (causedSubject(units, before) || narrativeSubject(units, before)) return false;
  if (preposition === 'pour' || preposition === 'par') return false;
  if (preposition === 'à') return !BEFORE_A.has(further ?? '');
  return !/^(?:de|d')$/u.test(preposition) || !BEFORE_DE.has(further ?? '');
}
