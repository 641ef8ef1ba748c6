import type { Unit } from '../../nlp/unit.ts';
import {
  adverbialPhrases,
  adverbs,
  determiners,
  prepositions,
  severalPronouns,
  timeWords,
} from './closed-classes.ts';
import { skipDate } from './dates.ts';

/** By the words that phrases end and begin with, so that most words need not be compared with any. */
const byLastWord = Map.groupBy(adverbialPhrases, (phrase) => phrase.at(-1));
const byFirstWord = Map.groupBy(adverbialPhrases, ([first]) => first);
const NONE: typeof adverbialPhrases = [];

/** The position before the adverbial phrase that ends at `end`, if one does. */
export function phraseBefore(units: readonly Unit[], end: number): number | undefined {
  const phrase = (byLastWord.get(units[end - 1]?.norm) ?? NONE).find((words) =>
    words.every((word, i) => units[end - words.length + i]?.norm === word),
  );
  return phrase && end - phrase.length;
}

/** The position before the adverbs and adverbial phrases that end at `end`. */
export function withoutAdverbs(units: readonly Unit[], end: number): number {
  let last = end;
  for (let changed = true; changed; ) {
    changed = false;
    const phrase = phraseBefore(units, last);
    if (phrase !== undefined) {
      last = phrase;
      changed = true;
    }
    const word = /^(?:du|de|d'|le|la|l'|ce|cette)$/u.test(units[last - 2]?.norm ?? '')
      ? undefined
      : units[last - 1];
    const isAlone = last === 1 || units[last - 2]?.kind !== 'word';
    const isSubject = isAlone && severalPronouns.has(word?.norm ?? '');
    if (
      word?.kind === 'word' &&
      !word.isCapital &&
      !isSubject &&
      (adverbs.has(word.norm) || timeWords.has(word.norm))
    ) {
      last--;
      changed = true;
    }
  }
  return last;
}

/** The position after adverbs and adverbial phrases. */
export function skipAdverbials(units: readonly Unit[], from: number): number {
  let at = from;
  for (let changed = true; changed; ) {
    changed = false;
    for (const phrase of byFirstWord.get(units[at]?.norm) ?? NONE) {
      if (!phrase.every((word, i) => units[at + i]?.norm === word)) continue;
      at += phrase.length;
      changed = true;
    }
    const dateEnd = skipDate(units, at);
    if (dateEnd > at) {
      at = dateEnd;
      changed = true;
    }
    const word = units[at];
    if (
      word?.kind === 'word' &&
      !word.isCapital &&
      (adverbs.has(word.norm) || timeWords.has(word.norm) || /.{4}ment$/u.test(word.norm)) &&
      !governs(units, at)
    ) {
      at++;
      // "samedi dernier": the adjective goes with the day.
      if (timeWords.has(word.norm) && /^(?:derni|proch)(?:er|ain)$/u.test(units[at]?.norm ?? '')) at++;
      changed = true;
    }
  }
  return at;
}

/** `avant la réunion`, `après même la réunion`: what is an adverb alone governs a noun phrase here. */
function governs(units: readonly Unit[], at: number): boolean {
  if (!prepositions.has(units[at]?.norm ?? '')) return false;
  const noun = units[at + 1]?.norm === 'même' ? at + 2 : at + 1;
  return determiners.has(units[noun]?.norm ?? '');
}
