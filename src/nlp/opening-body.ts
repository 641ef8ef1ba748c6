import type { Figure } from './cast.ts';
import type { Agreement, Pronoun } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { Sentence } from './unit.ts';

/** A body with which a sentence that names no person opens, by its noun alone. */
export interface Opening {
  readonly figure: Figure;
  readonly agreement: Agreement;
  readonly sentence: Sentence;
}

/** `Le groupe a vendu l'usine. Il précise que …`, `« … », précise-t-il`: the body with which the sentence before opens. */
export function openingBody(
  opening: Opening | undefined,
  { span }: ReadMention,
  pronoun: Pronoun,
  { index, block, units }: Sentence,
): Figure | undefined {
  // "Il précise …", "Selon lui, …", "« … », précise-t-il"
  const isTag = units[0]?.kind === 'quoted' && !units.some(({ isCapital }) => isCapital);
  const opens = isTag || units.slice(0, 2).some(({ start }) => start === span.start);
  if (opening === undefined || !opens || pronoun.number === 'plural') return undefined;
  const { figure, agreement, sentence } = opening;
  const isNext = sentence.index === index - 1 && sentence.block === block;
  return isNext && agreement.gender === pronoun.gender ? figure : undefined;
}
