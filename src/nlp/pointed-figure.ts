import type { Figure } from './cast.ts';
import type { Discourse } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import { pronounSuitability } from './suitability.ts';
import type { Sentence } from './unit.ts';

/** Whom `ce dernier` means: the person named last right before, else whoever was named last. */
export function pointedFigure(
  { agreement, span }: ReadMention,
  { index }: Sentence,
  discourse: Discourse,
  { names }: LanguagePack,
): Figure | undefined {
  const suits = (figure: Figure): boolean => pronounSuitability(figure, agreement) > 0.3;
  const isPerson = (figure: Figure): boolean => figure.kind === 'person' && suits(figure);
  const person = names.takesBareRoles ? undefined : discourse.nearest(span.start, isPerson, index - 1);
  return person ?? discourse.nearest(span.start, suits);
}
