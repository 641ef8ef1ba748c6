import type { NameMention } from './name-mentions.ts';

/**
 * Whether one of a sentence's names, at most one unit behind `last`, is that of a person and complements nothing; or is a given
 * name alone between commas there: `L'une des clientes, Anna, …`.
 */
export function namesPerson(names: readonly NameMention[], last: number): boolean {
  return names.some(({ isComplement, isGivenAlone, first, sort, sentence }) => {
    if (isComplement) return false;
    // "La gérante, Mme Roux": a title, with or without a full stop.
    const isTitled = sort === 'person' && first <= last + 3 && sentence.units[last]?.norm === ',';
    if (first > last + 1 && !isTitled) return false;
    return sort !== 'other' || (isGivenAlone && first === last + 1);
  });
}
