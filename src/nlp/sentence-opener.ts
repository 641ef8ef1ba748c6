import type { Cast, Figure } from './cast.ts';
import type { Discourse } from './discourse.ts';
import type { LanguagePack } from './language-pack.ts';
import type { NameMention } from './name-mentions.ts';
import { openingPronoun } from './opening-pronoun.ts';
import { pronounSuitability } from './suitability.ts';
import type { Sentence } from './unit.ts';

/** The person who opens a sentence, by name or pronoun. `names`: those in the sentence, in order. */
export function sentenceOpener(
  { units, start, index, block }: Sentence,
  names: readonly NameMention[],
  cast: Cast,
  discourse: Discourse,
  pack: LanguagePack,
): Figure | undefined {
  const opener = names.find(({ isComplement }) => !isComplement);
  const named = opener && cast.find(opener.name, opener.agreement);
  if (named?.kind === 'person') return named;
  const at = openingPronoun(units, pack.names);
  const pronoun = pack.names.pronouns.get(units[at]?.norm ?? '');
  if (pronoun === undefined) return undefined;
  return discourse.salient(start, index, block, (figure) =>
    figure.kind === 'person' ? pronounSuitability(figure, pronoun) : 0,
  );
}
