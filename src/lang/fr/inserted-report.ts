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

/**
 * Where quoted words hold a report of the article between stops: `« La route est fermée, dit-il. Elle rouvrira. »`. In a
 * turn of a dialogue the words may go on with `et` or `mais`, where in marks the speaker would tell what others say.
 */
export function insertedReport(
  within: readonly Unit[],
  isTurn = false,
): { readonly first: number; readonly last: number } | undefined {
  if (!mayHoldReport(within)) return undefined;
  const start = within[0]?.start ?? 0;
  const sentence = { units: within, start, end: within.at(-1)?.end ?? start, index: 0, block: 0 };
  for (const group of verbGroups(sentence)) {
    if (group.mood !== 'finite' || group.isNegated || group.first < 2 || !group.frames.has('quote')) continue;
    const first = withListener(within, group.first);
    if (!/^[,!?…]$/u.test(within[first - 1]?.norm ?? '')) continue;
    const subject = subjectAfter(sentence, group);
    if (subject === undefined || !namesSomebody(within, group, subject.first)) continue;
    const end = Math.max(subject.last, group.last);
    const last = skipCircumstances(within, end, (at) => STOP.test(within[at]?.norm ?? ''));
    if (last !== undefined && (isTurn || !goesOn(within, last)))
      return { first, last: asideEnd(within, last) };
  }
  return undefined;
}

/** `me dit-elle`, `lui répondit Anna`: the position of the pronoun for whom it is said to, before the verb. */
function withListener(within: readonly Unit[], verb: number): number {
  return /^(?:me|m'|te|t'|lui|nous|vous|leur)$/u.test(within[verb - 1]?.norm ?? '') ? verb - 1 : verb;
}

/** `dit Anna, en riant, …`, `dit Anna, qui riait.`: the stop behind what the article adds to the report. */
function asideEnd(within: readonly Unit[], stop: number): number {
  const [opener = '', next = ''] = within.slice(stop + 1, stop + 3).map(({ norm }) => norm);
  const isManner = /^(?:(?:en|tout) .*(?:ant|en)|.{2,}ant .*|qui .*)$/u.test(`${opener} ${next}`);
  const isVoice = /^d'$/u.test(opener) && /^une?$/u.test(next);
  if (within[stop]?.norm !== ',' || !(isManner || isVoice)) return stop;
  const end = opener === 'qui' ? /^[.!?…]$/u : STOP;
  const at = within.findIndex(({ norm }, index) => index > stop && end.test(norm));
  return at < 0 ? within.length : at;
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
      /^[,!?…]$/u.test(within[withListener(within, at) - 1]?.norm ?? ''),
  );
}

/** A pronoun, a name or a description, but nobody of whom the speaker tells. */
function namesSomebody(within: readonly Unit[], { inverted }: VerbGroup, first: number): boolean {
  return inverted !== undefined || !OWN.test(within[first]?.norm ?? '');
}
