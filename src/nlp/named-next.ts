import type { Cast, Figure } from './cast.ts';
import type { LanguagePack } from './language-pack.ts';
import type { ReadMention } from './mention-reader.ts';
import type { NameMention } from './name-mentions.ts';
import { openingPerson } from './opening-person.ts';
import type { Sentence } from './unit.ts';

/** So many sentences are the lead of an article at most. */
const LEAD = 6;

/**
 * Who holds the office by which the lead describes a speaker, as the sentence right behind names somebody new: `a dit le
 * ministre de la Ville. Anna Roux a ajouté …`.
 */
export function namedNext(
  { noun, names: own, isDefinite, isBare, agreement }: ReadMention,
  { index }: Sentence,
  names: ReadonlyMap<number, readonly NameMention[]>,
  cast: Cast,
  pack: LanguagePack,
): Figure | undefined {
  if (pack.names.descriptions === undefined || index > LEAD || own.length > 0) return undefined;
  if (!isDefinite || isBare || noun?.isOffice !== true) return undefined;
  const person = openingPerson(names.get(index + 1) ?? [], cast, agreement);
  if (person === undefined || person.roles.size > 0) return undefined;
  if (pack.names.descriptions.knownAs(person.name.toLowerCase()) !== undefined) return undefined;
  for (let at = 0; at <= index; at++)
    if ((names.get(at) ?? []).some(({ name }) => name === person.name)) return undefined;
  return person;
}
