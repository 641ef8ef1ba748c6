import type { Figure } from './cast.ts';
import type { Discourse } from './discourse.ts';
import type { Pronoun } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import { pronounSuitability } from './suitability.ts';
import type { Sentence } from './unit.ts';

/**
 * Whom a pronoun means. `isPerson`: what is said shows that a single person says it. `others`: whom it cannot mean. Where it
 * speaks, the only person whom it can mean is of its gender from then on; elsewhere it may mean a thing.
 */
export function pronounFigure(
  discourse: Discourse,
  { span }: ReadMention,
  pronoun: Pronoun,
  { index, block }: Sentence,
  isPerson: boolean,
  others: ReadonlySet<Figure>,
  speaks: boolean,
): Figure | undefined {
  const suits = (figure: Figure): number =>
    others.has(figure) || (isPerson && figure.kind === 'organisation')
      ? 0
      : pronounSuitability(figure, pronoun);
  const figure = discourse.salient(span.start, index, block, suits);
  if (!speaks || figure?.kind !== 'person' || pronoun.gender === undefined || figure.agreement.gender)
    return figure;
  const only = discourse.only(span.start, index, block, (other) =>
    other.kind === 'organisation' ? 0 : suits(other),
  );
  if (only === figure) figure.agreement = { ...figure.agreement, gender: pronoun.gender };
  return figure;
}
