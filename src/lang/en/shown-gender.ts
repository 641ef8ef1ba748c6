import type { Gender } from '../../nlp/language-pack.ts';
import type { Unit } from '../../nlp/unit.ts';
import { adverbs, auxiliaries } from './closed-classes.ts';
import { verbForms } from './lexicon/verb-forms.ts';

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'masculine',
  himself: 'masculine',
  his: 'masculine',
  she: 'feminine',
  herself: 'feminine',
  her: 'feminine',
};

/**
 * The gender of the person whose name ends at `at`, by a pronoun that means the subject: `Rowe said she`, `Rowe herself`,
 * `Rowe and her husband`.
 */
export function shownGender(units: readonly Unit[], at: number): Gender | undefined {
  const next = units[at]?.norm ?? '';
  if (/^(?:him|her)self$/u.test(next)) return GENDERS[next];
  const behindAnd = units[at + 1]?.norm ?? '';
  if (next === 'and' && /^(?:his|her)$/u.test(behindAnd)) return GENDERS[behindAnd];
  return reportedSubject(units, at);
}

/** `Rowe said that she`, `Rowe has since admitted he`: who says it mostly speaks of themselves. */
function reportedSubject(units: readonly Unit[], at: number): Gender | undefined {
  let verb = at;
  while (auxiliaries.has(units[verb]?.norm ?? '') || adverbs.has(units[verb]?.norm ?? '')) verb++;
  const isReport = verbForms.get(units[verb]?.norm ?? '')?.some(({ verb }) => verb.frames.has('clause'));
  if (isReport !== true) return undefined;
  const pronoun = units[verb + (units[verb + 1]?.norm === 'that' ? 2 : 1)]?.norm ?? '';
  return /^(?:he|she)$/u.test(pronoun) ? GENDERS[pronoun] : undefined;
}
