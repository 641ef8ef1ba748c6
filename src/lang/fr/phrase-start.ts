import { isQuotedName } from '../../nlp/quoted-name.ts';
import type { Unit } from '../../nlp/unit.ts';
import { isBareRole } from './bare-role.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  objectClitics,
  prepositions,
  subjectPronouns,
  timeWords,
} from './closed-classes.ts';
import { isDate } from './dates.ts';
import { meansSomebody, opensIndefinite } from './indefinite.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { isLawyersTitle } from './title.ts';

/** The start of the noun phrase inside a segment: after adverbials that stand before it without a comma. */
export function phraseStart(units: readonly Unit[], first: number, last: number): number | undefined {
  let at = first;
  while (at < last) {
    const word = units[at];
    if (word === undefined) return undefined;
    if (
      word.kind === 'word' &&
      (/^(?:et|ou|mais|or|car|puis|donc)$/u.test(word.norm) ||
        timeWords.has(word.norm) ||
        (adverbs.has(word.norm) &&
          !determiners.has(word.norm) &&
          !prepositions.has(word.norm) &&
          !(meansSomebody(word.norm) && at === last - 1)))
    )
      at++;
    else break;
  }
  if (at >= last) return undefined;
  if (opensIndefinite(units, at) || opensIndefinite(units, at - 1))
    return opensIndefinite(units, at) ? at : at - 1;
  return prepositions.has(units[at]?.norm ?? '') ? (phraseAfterPreposition(units, at, last) ?? at) : at;
}

/** `Dans son communiqué le champion …`: a noun phrase that no preposition governs, behind one that does. */
function phraseAfterPreposition(units: readonly Unit[], first: number, last: number): number | undefined {
  for (let at = first + 2; at < last - 1; at++) {
    const before = units[at - 1];
    if (before === undefined || before.kind !== 'word') continue;
    if (prepositions.has(before.norm) || determiners.has(before.norm) || /^(?:et|ou)$/u.test(before.norm))
      continue;
    const opens =
      /^(?:le|la|les|l')$/u.test(units[at]?.norm ?? '') && speakerNouns.has(units[at + 1]?.norm ?? '');
    if (opens) return at;
  }
  return undefined;
}

/** Whether a noun phrase that can name a speaker stands at `head`, up to `last`. */
export function opensNounPhrase(units: readonly Unit[], head: number, last: number): boolean {
  const word = units[head];
  if (word?.kind === 'quoted') return last - head > 1 || (head === 0 && isQuotedName(word));
  if (word === undefined || word.kind !== 'word') return false;
  if (opensIndefinite(units, head) || meansSomebody(word.norm)) return true;
  if (prepositions.has(word.norm) && !/^(?:près)$/u.test(word.norm))
    return word.norm === "l'" || isParticle(units, head, last);
  if (isDate(units, head, last)) return false;
  if (isLawyersTitle(units, head)) return true;
  if (determiners.has(word.norm)) return last - head > 1;
  if (/^(?:celui|celle|ceux|celles)(?:-ci)?$/u.test(word.norm) || word.norm === "d'autres") return true;
  if (word.isCapital)
    return !isClosedClass(word.norm) && !(units[head - 1]?.norm === ',' && isBareRole(units, head));
  return /^\p{N}/u.test(word.norm);
}

/** `De Villiers affirme`: a particle with a capital, and nothing but the name behind it. */
function isParticle(units: readonly Unit[], head: number, last: number): boolean {
  if (units[head]?.isCapital !== true || !/^(?:de|du|d')$/u.test(units[head]?.norm ?? '')) return false;
  return last === head + 2 && units[head + 1]?.isCapital === true && units[last]?.norm !== ',';
}

/** A word with a capital only because it opens the sentence. */
export function isClosedClass(norm: string): boolean {
  return (
    adverbs.has(norm) ||
    clauseOpeners.has(norm) ||
    subjectPronouns.has(norm) ||
    objectClitics.has(norm) ||
    /^(?:et|ou|ni|tout|tous|c'|ça|cela|ceci)$/u.test(norm) ||
    (verbForms.get(norm)?.some((reading) => reading.mood === 'gerund') ?? false)
  );
}
