import type { NameMention } from './name-mentions.ts';

/**
 * `Anna Le Goff est venue. Le Goff affirme …`: the article that opens a sentence belongs to the surname behind it, where a
 * fuller name has both. Those mentions are then read as the surname alone.
 */
export function readSurnameArticles(mentions: readonly NameMention[]): readonly NameMention[] {
  const surnames = new Set<string>();
  for (const { sentence, last, first } of mentions)
    if (last - first > 2) surnames.add(normsOf(sentence.units.slice(last - 2, last)));
  if (surnames.size === 0) return mentions;
  return mentions.map((mention) => {
    const { sentence, first, last } = mention;
    if (first !== 1 || last !== 2 || !surnames.has(normsOf(sentence.units.slice(0, 2)))) return mention;
    return { ...mention, agreement: { number: 'singular' }, canBeSurname: true, isDoubtful: false };
  });
}

function normsOf(units: readonly { readonly norm: string }[]): string {
  return units.map(({ norm }) => norm).join(' ');
}
