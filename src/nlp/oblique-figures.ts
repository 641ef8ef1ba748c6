import type { Cast, Figure } from './cast.ts';
import type { NameMention } from './name-mentions.ts';

/** Those whom a preposition names before a description in its sentence, and who are somebody else: `Face à Brest, le club …`. */
export function obliqueFigures(
  names: readonly NameMention[],
  before: number,
  cast: Cast,
): ReadonlySet<Figure> {
  const found = names
    .filter(
      ({ isOblique, first, sentence }) => isOblique && (sentence.units[first]?.start ?? before) < before,
    )
    .flatMap(({ name, agreement }) => cast.find(name, agreement) ?? []);
  return new Set(found);
}
