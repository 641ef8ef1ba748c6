import type { Cast, Figure } from './cast.ts';
import type { NameMention } from './name-mentions.ts';

/**
 * A measure of who suits a description that leaves out those whom a preposition names before it in its sentence, since
 * they are somebody else: `Face à Brest, le club …`.
 */
export function exceptObliques(
  names: readonly NameMention[],
  before: number,
  cast: Cast,
): (suits: (figure: Figure) => number) => (figure: Figure) => number {
  let obliques: readonly Figure[] | undefined;
  const isOther = (figure: Figure): boolean => {
    obliques ??= names
      .filter(
        ({ isOblique, first, sentence }) => isOblique && (sentence.units[first]?.start ?? before) < before,
      )
      .flatMap(({ name, agreement }) => cast.find(name, agreement) ?? []);
    return obliques.includes(figure);
  };
  return (suits) => (figure) => (isOther(figure) ? 0 : suits(figure));
}
