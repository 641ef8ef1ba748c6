import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { prepositions } from './closed-classes.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const ISSUED = /^(?:released|issued|sent|written|posted|filed|published|prepared|signed|shared)$/u;

/** `her statement said`, `the union's report says`: whose text it is speaks. */
export function withAuthor(units: readonly Unit[], words: SubjectWords): SubjectWords {
  const { first, last } = words;
  if (words.antecedent) return words;
  const issuer = issuerAfter(units, words);
  if (issuer) return { ...words, antecedent: issuer };
  if (speakerNouns.get(units[last - 1]?.norm ?? '')?.kind !== 'document') return words;
  if (/^(?:his|her|their|its)$/u.test(units[first]?.norm ?? ''))
    return { ...words, antecedent: { first, last: first + 1 } };
  const owner = units.findIndex((unit, at) => at > first && at < last && /^(?:'s|')$/u.test(unit.norm));
  return owner < 0 ? words : { ...words, antecedent: { first, last: owner } };
}

/** `the statement from the city`, `a report written by Ann Rowe`: who has issued the text. */
function issuerAfter(units: readonly Unit[], { first, last }: SubjectWords): SubjectWords | undefined {
  for (let at = first; at < last - 2; at++) {
    const unit = units[at];
    if (unit?.kind !== 'word' || prepositions.has(unit.norm)) return undefined;
    if (speakerNouns.get(unit.norm)?.kind !== 'document') continue;
    const by = ISSUED.test(units[at + 1]?.norm ?? '') ? at + 2 : at + 1;
    if (!/^(?:from|by)$/u.test(units[by]?.norm ?? '')) continue;
    return by + 1 < last ? { first: by + 1, last } : undefined;
  }
  return undefined;
}

/** Whether the preposition at `at` leads from a text to whoever issued it: `reads the statement | from the city`. */
export function leadsToIssuer(units: readonly Unit[], at: number): boolean {
  if (!/^(?:from|by)$/u.test(units[at]?.norm ?? '')) return false;
  const noun = ISSUED.test(units[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  return speakerNouns.get(units[noun]?.norm ?? '')?.kind === 'document';
}
