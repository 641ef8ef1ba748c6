import type { Figure } from './cast.ts';
import { agrees, type Discourse } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { Sentence } from './unit.ts';

/**
 * Whom a demonstrative with a noun that nobody knows (`cette éprise de liberté`) takes up, where it speaks of itself in the
 * first person: the most salient person.
 */
export function selfDescribed(
  { noun, isDemonstrative, names, agreement, span }: ReadMention,
  { index, block }: Sentence,
  discourse: Discourse,
  pack: LanguagePack,
): Figure | undefined {
  const isUnknown = noun === undefined && names.length === 0 && agreement.number !== 'plural';
  if (!isDemonstrative || !isUnknown || pack.names.descriptions === undefined) return undefined;
  return discourse.salient(span.start, index, block, (figure) =>
    figure.kind === 'person' && figure.isCertain && agrees(figure.agreement, agreement) ? 1 : 0,
  );
}
