import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';
import { placedBefore } from './placed-source.ts';
import { thirdPerson } from './third-person.ts';

/**
 * Who speaks where the subject is the pronoun at `pronoun`: itself, or whom the words in front of it name that it takes up
 * (`Quant au maire, il affirme que`, `Chez Renault, on affirme que`). `undefined` for pronouns that stand for nobody.
 */
export function pronounSubject(units: readonly Unit[], pronoun: number): SubjectWords | undefined {
  return topicBefore(units, pronoun) ?? placedBefore(units, pronoun) ?? thirdPerson(units, pronoun);
}

/** `Quant au maire, il affirme que`: whom the words that open the sentence name, and the pronoun at `pronoun` takes up. */
function topicBefore(units: readonly Unit[], pronoun: number): SubjectWords | undefined {
  const subject = thirdPerson(units, pronoun);
  if (subject === undefined || units[pronoun - 1]?.norm !== ',') return undefined;
  const opener = units.findIndex(({ norm }) => norm === 'quant');
  const link = units[opener + 1]?.norm ?? '';
  if (opener < 0 || opener > 1 || opener > pronoun || !/^(?:à|aux?)$/u.test(link)) return undefined;
  const first = link === 'à' ? opener + 2 : opener + 1;
  const last = pronoun - 1;
  const isPhrase = units
    .slice(first, last)
    .every(({ kind, norm }) => kind === 'word' || /^[,()]$/u.test(norm));
  return isPhrase && first < last ? { ...subject, antecedent: { first, last } } : undefined;
}
