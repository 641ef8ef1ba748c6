import type { Figure } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';

/** `Roux, le ministre de l'Intérieur, …`: a lone name that an office describes is that of a person. */
export function holdsOffice(mention: NameMention, figure: Figure, pack: LanguagePack): boolean {
  const { units } = mention.sentence;
  const { last, first, isComplement, isOblique } = mention;
  if (figure.kind !== 'organisation' || figure.isPlace || isComplement || isOblique) return false;
  if (pack.names.determiners.has(units[first - 1]?.norm ?? '') || units[last]?.norm !== ',') return false;
  const isPlain = last - first === 1 && !units[first]?.isAcronym && figure.nouns.size === 0;
  const noun = pack.names.speakerNoun(units[last + 2]?.norm ?? '');
  const holds = isPlain && pack.names.determiners.has(units[last + 1]?.norm ?? '') && noun?.isOffice === true;
  if (holds) figure.kind = 'person';
  return holds;
}
