import { inflect, type VerbForm } from '../inflect.ts';
import { type ReportingVerb, reportingVerbs } from './reporting-verbs.ts';

/** What a form can be: a reporting verb in a mood, with the words that must follow it (`pointed` … `out`). */
export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly mood: VerbForm['mood'];
  readonly tail: readonly string[];
}

/** Every form of every reporting verb. */
export const verbForms: ReadonlyMap<string, readonly VerbReading[]> = build();

function build(): ReadonlyMap<string, readonly VerbReading[]> {
  const forms = new Map<string, VerbReading[]>();
  for (const verb of reportingVerbs) {
    const [lemma = '', ...tail] = verb.lemma.split('_');
    for (const { form, mood } of inflect(lemma)) {
      const readings = forms.get(form) ?? [];
      readings.push({ verb, mood, tail });
      forms.set(form, readings);
    }
  }
  return forms;
}
