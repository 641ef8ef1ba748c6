import type { Figure } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ContinuedClaim } from './passes/continue-quotes.ts';
import type { Topic } from './topic.ts';

/**
 * Whether somebody speaks as the subject of the sentence, and not through a text of theirs; of a body, not as a mere source
 * either: `selon le parquet, le suspect a avoué`.
 */
export function speaksInPerson(
  { subject, sentence }: ContinuedClaim,
  { kind }: Figure,
  topic: Topic,
  { names }: LanguagePack,
): boolean {
  if (subject === undefined) return true;
  if (subject.isObject === true) return false;
  const isSource = names.prepositions?.has(sentence.units[subject.first - 1]?.norm ?? '');
  if (isSource && kind === 'organisation') return false;
  return topic.mentions.of(sentence, subject.first, subject.last).noun?.kind !== 'document';
}
