import type { SubjectWords } from '../../nlp/claim.ts';
import type { Sentence } from '../../nlp/unit.ts';
import { subjectPronouns } from './closed-classes.ts';
import { headSpeaks } from './speaking-head.ts';
import { openingSubject, subjectOf } from './subject-before.ts';
import { verbGroups } from './verb-groups.ts';

/** Who speaks in quoted words behind a sentence that ends in a colon: the subject of its last verb of speech, or of its first verb. */
export function leadSubject(sentence: Sentence): SubjectWords | undefined {
  const { units } = sentence;
  const group = verbGroups(sentence).findLast(({ mood }) => mood === 'finite');
  const subject = (group && subjectOf(sentence, group)) ?? openingSubject(sentence, units.length);
  if (subject === undefined) return undefined;
  const { first, last } = subject.antecedent ?? subject;
  const opener = units[first];
  if (opener === undefined) return undefined;
  if (last - first === 1 && subjectPronouns.has(opener.norm)) return subject;
  return opener.isCapital || headSpeaks(units, subject) ? subject : undefined;
}
