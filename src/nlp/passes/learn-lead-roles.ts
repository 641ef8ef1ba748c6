import type { Cast } from '../cast.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { NameMention } from '../name-mentions.ts';
import { newPersonBehind } from '../named-next.ts';
import { namesPerson } from '../names-person.ts';
import { openingNominal } from '../nominal-mentions.ts';
import type { Sentence } from '../unit.ts';

/** So many sentences are the lead of an article at most. */
const LEAD = 3;

/**
 * Gives the office with which a sentence of the lead opens to the person whom the next sentence names, of whom the article says
 * nothing else: `La maire de Lyon a défendu son bilan. « … », a dit Anna Roux.`
 */
export function learnLeadRoles(
  text: string,
  sentences: readonly Sentence[],
  names: ReadonlyMap<number, readonly NameMention[]>,
  cast: Cast,
  pack: LanguagePack,
): void {
  if (pack.names.descriptions === undefined) return;
  for (const sentence of sentences.slice(0, LEAD)) {
    // Somebody who is named before may be the one described.
    if (namesPerson(names.get(sentence.index) ?? [], sentence.units.length)) return;
    const nominal = openingNominal(text, sentence, pack);
    const isOffice = nominal?.noun.isOffice === true && nominal.label.includes(' ');
    if (!isOffice || nominal.isNew || nominal.agreement.number === 'plural') continue;
    const person = newPersonBehind(sentence.index, nominal.agreement, names, cast, pack);
    if (person) cast.giveRole(person, nominal.label);
  }
}
