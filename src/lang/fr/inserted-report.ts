import type { Unit } from '../../nlp/unit.ts';
import { skipCircumstances } from './circumstances.ts';
import { clauseOpeners, havingForms } from './closed-classes.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { subjectAfter } from './subject-after.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** Behind it the report is at an end. */
const STOP = /^[,.;:!?…]$/u;
/** Whose words these are, the article would not say in the first person: `a dit mon père`. */
const OWN = /^(?:mon|ma|mes|notre|nos|votre|vos|ton|ta|tes)$/u;

/** Where quoted words hold a report of the article between stops: `« La route est fermée, dit-il. Elle rouvrira. »` */
export function insertedReport(
  within: readonly Unit[],
): { readonly first: number; readonly last: number } | undefined {
  if (!mayHoldReport(within)) return undefined;
  const start = within[0]?.start ?? 0;
  const sentence = { units: within, start, end: within.at(-1)?.end ?? start, index: 0, block: 0 };
  for (const group of verbGroups(sentence)) {
    if (group.mood !== 'finite' || group.isNegated || group.first < 2 || !group.frames.has('quote')) continue;
    if (!/^[,!?…]$/u.test(within[group.first - 1]?.norm ?? '')) continue;
    const subject = subjectAfter(sentence, group);
    if (subject === undefined || !namesSomebody(within, group, subject.first)) continue;
    const end = Math.max(subject.last, group.last);
    const last = skipCircumstances(within, end, (at) => STOP.test(within[at]?.norm ?? ''));
    if (last !== undefined && !goesOn(within, last)) return { first: group.first, last };
  }
  return undefined;
}

/** `…, a dit mon père, et il le sait`: behind a comma a clause that goes on with what is told; a new sentence may open so. */
function goesOn(within: readonly Unit[], stop: number): boolean {
  return clauseOpeners.has(within[stop + 1]?.norm ?? '') && !/^[.!?…]$/u.test(within[stop]?.norm ?? '');
}

/** Spares most quoted strings the search: a form of a verb of speech, or of `avoir`, behind a stop. */
function mayHoldReport(within: readonly Unit[]): boolean {
  return within.some(
    ({ norm }, at) =>
      at > 1 &&
      (verbForms.has(norm) || havingForms.has(norm)) &&
      /^[,!?…]$/u.test(within[at - 1]?.norm ?? ''),
  );
}

/** A pronoun, a name or a description, but nobody of whom the speaker tells. */
function namesSomebody(within: readonly Unit[], { inverted }: VerbGroup, first: number): boolean {
  return inverted !== undefined || !OWN.test(within[first]?.norm ?? '');
}
