import type { SubjectWords } from '../../nlp/claim.ts';
import type { Unit } from '../../nlp/unit.ts';

/** The pronoun at `at` as a subject, if it is one of the third person that stands for somebody. */
export function thirdPerson(units: readonly Unit[], at: number): SubjectWords | undefined {
  return /^(?:-?t-|-)?(?:ils?|elles?)$/u.test(units[at]?.norm ?? '')
    ? { first: at, last: at + 1 }
    : undefined;
}
