import type { Figure } from './cast.ts';
import type { Discourse } from './discourse.ts';
import type { Issuers } from './issuers.ts';
import type { LanguagePack, NameGrammar } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import { pronounSuitability } from './suitability.ts';
import type { Sentence } from './unit.ts';

/** Whom `ce dernier` means: the person named last right before, else whoever was named last. */
export function pointedFigure(
  { agreement, span }: ReadMention,
  sentence: Sentence,
  discourse: Discourse,
  { names }: LanguagePack,
): Figure | undefined {
  const suits = (figure: Figure): boolean => pronounSuitability(figure, agreement) > 0.3;
  const isPerson = (figure: Figure): boolean => figure.kind === 'person' && suits(figure);
  const isFronted = names.descriptions !== undefined && followsCircumstance(sentence, span.start, names);
  const end = isFronted ? sentence.start : span.start;
  const person = names.takesBareRoles ? undefined : discourse.nearest(end, isPerson, sentence.index - 1);
  return person ?? discourse.nearest(end, suits);
}

/**
 * Whether nothing but a circumstance without a verb of its own stands before the words at `start`, which hence mean nobody
 * named in it: `Invité par Luc Morin, ce dernier a déclaré …`.
 */
function followsCircumstance({ units }: Sentence, start: number, names: NameGrammar): boolean {
  const at = units.findIndex((unit) => unit.start >= start);
  if (at < 2 || units[at - 1]?.norm !== ',') return false;
  return units
    .slice(0, at)
    .every(({ kind, norm, isCapital }) => kind !== 'quoted' && (isCapital || !names.endsRole(norm)));
}

/** Below this weight somebody only does what a passive tells, or complements a noun. */
const LEAST_WEIGHT = 0.9;

/** Whom `l'intéressé` means: the person of whom it was spoken right before, rather than who spoke. */
export function concernedFigure(
  { agreement, span }: ReadMention,
  { index }: Sentence,
  discourse: Discourse,
  issuers: Issuers,
): Figure | undefined {
  const isPerson = (figure: Figure): boolean =>
    figure.kind === 'person' && pronounSuitability(figure, agreement) > 0.3;
  const isConcerned = (figure: Figure, weight: number): boolean =>
    weight >= LEAST_WEIGHT && isPerson(figure) && !issuers.spokeSince(figure, index - 1);
  return discourse.nearest(span.start, isConcerned, index - 3) ?? discourse.nearest(span.start, isPerson);
}
