import type { Cast, Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { Pronoun } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';

/**
 * The body among names that is named last before `end`, an offset into the text, whose gender, known to be feminine, a
 * pronoun shares.
 */
export function bodyNamed(
  names: readonly NameMention[],
  cast: Cast,
  end: number,
  pronoun: Pronoun,
): Figure | undefined {
  if (pronoun.gender !== 'feminine') return undefined;
  for (const { name, agreement, sentence, last } of names.toReversed()) {
    if ((sentence.units[last - 1]?.end ?? end) >= end) continue;
    const figure = cast.find(name, agreement);
    if (figure === undefined || figure.kind === 'person') return undefined;
    if (figure.agreement.gender === 'feminine' && agrees(figure.agreement, pronoun)) return figure;
  }
  return undefined;
}
