import type { ContinuedClaim } from './passes/continue-quotes.ts';
import type { Sentence } from './unit.ts';

/**
 * Whether quoted words open a paragraph and go on with nobody in it: `« Nous restons. » Anna Roux hausse les épaules.` Whom
 * the next sentence names says them, rather than who spoke in the paragraph before.
 */
export function opensParagraph(
  { sentence, continues }: ContinuedClaim,
  sentences: readonly Sentence[],
): boolean {
  const isOpening = sentences[sentence.index - 1]?.block !== sentence.block;
  return isOpening && continues !== undefined && continues.sentence.block !== sentence.block;
}
