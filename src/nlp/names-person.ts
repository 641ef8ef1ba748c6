import type { NameMention } from './name-mentions.ts';

/**
 * Whether one of a sentence's names, at most one unit behind `last`, is that of a person and complements nothing; or is a given
 * name alone between commas there: `L'une des clientes, Anna, …`.
 */
export function namesPerson(names: readonly NameMention[], last: number): boolean {
  return names.some(
    (name) =>
      !name.isComplement &&
      name.first <= last + 1 &&
      (name.sort !== 'other' || (name.isGivenAlone && name.first === last + 1)),
  );
}
