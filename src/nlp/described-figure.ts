import type { Cast, Figure } from './cast.ts';
import { agrees } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import { descriptionSuitability, nounSuitability, roleSuits } from './suitability.ts';

/** The most salient figure where a mention stands, of those that suit. */
export type Salient = (suitability: (figure: Figure) => number) => Figure | undefined;

/** Whom a description without a name means: somebody known by that role, called by that noun, or being spoken of. */
export function describedFigure(
  read: ReadMention,
  cast: Cast,
  pack: LanguagePack,
  salient: Salient,
): Figure | undefined {
  const noun = read.nounNorm;
  if (!read.isDefinite || read.noun === undefined || noun === undefined) return undefined;
  const label = read.label.toLowerCase();
  const holds = (figure: Figure): boolean =>
    figure.role !== undefined &&
    read.noun?.kind !== 'collective' &&
    roleSuits(figure.role.toLowerCase(), label, noun, read.isBare) &&
    agrees(figure.agreement, read.agreement);
  const [only, ...others] = cast.holders(noun).filter(holds);
  const holder = salient((figure) => (holds(figure) ? 1 : 0)) ?? (others.length === 0 ? only : undefined);
  if (holder || !read.isBare) return holder;
  const body = read.noun;
  const called = salient((figure) => nounSuitability(figure, body, noun));
  const known = called ?? cast.find(read.label) ?? cast.calledBy(noun);
  if (known || !read.noun.pointsBack) return known;
  return salient((figure) => descriptionSuitability(figure, read, pack));
}
