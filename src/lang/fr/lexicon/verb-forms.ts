import { inflect } from '../inflect.ts';
import { type ReportingVerb, reportingVerbs } from './reporting-verbs.ts';

/** What a form can be: a verb in a mood, with the words that must follow it in a set phrase (`fait` … `savoir`). */
export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly mood: 'finite' | 'participle' | 'gerund' | 'infinitive';
  readonly number?: 'singular' | 'plural';
  readonly tail: readonly string[];
}

/** Forms that are adverbs far more often. */
const ADVERBS = new Set(['maintenant']);

/** Every form of every reporting verb. */
export const verbForms: ReadonlyMap<string, readonly VerbReading[]> = build();

function build(): ReadonlyMap<string, readonly VerbReading[]> {
  const forms = new Map<string, VerbReading[]>();
  for (const verb of reportingVerbs) {
    const [lemma = '', ...tail] = verb.lemma.split('_');
    for (const { form, mood, number } of inflect(lemma)) {
      if (ADVERBS.has(form)) continue;
      const readings = forms.get(form) ?? [];
      readings.push({ verb, mood, tail, ...(number && { number }) });
      forms.set(form, readings);
    }
  }
  return forms;
}
