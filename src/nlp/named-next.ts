import type { Cast, Figure } from './cast.ts';
import type { Agreement, LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';
import { openingPerson } from './opening-person.ts';
import type { Sentence } from './unit.ts';

/**
 * Who a speaker is whom a description introduces, as the sentence right behind names somebody new of whom the article says
 * nothing: `a dit le ministre de la Ville. Anna Roux a ajouté …`.
 */
export function namedNext(
  { noun, names: own, isDefinite, agreement }: ReadMention,
  { index }: Sentence,
  names: ReadonlyMap<number, readonly NameMention[]>,
  cast: Cast,
  pack: LanguagePack,
): Figure | undefined {
  if (pack.names.descriptions === undefined || own.length > 0) return undefined;
  if (!isDefinite || noun?.kind !== 'person') return undefined;
  return newPersonBehind(index, agreement, names, cast, pack);
}

/** The person of that gender who opens the sentence behind one, is named for the first time, and of whom nothing is said. */
export function newPersonBehind(
  sentence: number,
  agreement: Agreement,
  names: ReadonlyMap<number, readonly NameMention[]>,
  cast: Cast,
  pack: LanguagePack,
): Figure | undefined {
  const person = openingPerson(names.get(sentence + 1) ?? [], cast, agreement);
  if (person === undefined || person.roles.size > 0) return undefined;
  if (pack.names.descriptions?.knownAs(person.name.toLowerCase()) !== undefined) return undefined;
  for (let at = 0; at <= sentence; at++)
    if ((names.get(at) ?? []).some(({ name }) => name === person.name)) return undefined;
  return person;
}
