import type { Cast, Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { Agreement } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';

/**
 * The first person among a sentence's names whom nothing governs, when that person can have spoken right before it:
 * `« J'ai tout vu. » Assise, Anna Roux se souvient.`
 */
export function openingPerson(
  names: readonly NameMention[],
  cast: Cast,
  agreement: Agreement,
): Figure | undefined {
  if (agreement.number === 'plural') return undefined;
  for (const { name, agreement: own, isComplement, isOblique } of names) {
    const figure = isComplement || isOblique ? undefined : cast.find(name, own);
    if (figure?.kind === 'person')
      return figure.isCertain && agrees(figure.agreement, agreement) ? figure : undefined;
  }
  return undefined;
}
