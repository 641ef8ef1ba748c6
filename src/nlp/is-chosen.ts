import type { Figure } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import { roleFit, termsOf } from './role-fit.ts';

/**
 * Whether somebody was chosen among those of whom the article speaks, because a description (`la championne`, `le club`)
 * suits them, though the article nowhere says that they are what it says.
 */
export function isChosen(
  { names, noun, nounNorm = '', label, joint }: ReadMention,
  figure: Figure | undefined,
  pack: LanguagePack,
): boolean {
  if (pack.names.descriptions === undefined || figure === undefined || noun === undefined) return false;
  if (names.length > 0 || joint !== undefined || figure.nouns.has(nounNorm)) return false;
  if (figure.name.toLowerCase().includes(nounNorm)) return false;
  return roleFit(figure, termsOf(label.toLowerCase(), pack), pack) !== 'same';
}
