import type { NameMention } from './name-mentions.ts';

/** Whether one of a sentence's names, at most one unit behind `last`, is that of a person and complements nothing. */
export function namesPerson(names: readonly NameMention[], last: number): boolean {
  return names.some((name) => name.sort !== 'other' && !name.isComplement && name.first <= last + 1);
}
