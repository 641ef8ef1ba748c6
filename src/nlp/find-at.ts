import type { Finding } from './claim.ts';
import type { Rule } from './rule.ts';
import type { Sentence } from './unit.ts';

/** What a rule reads at each of these words, given by their `norm`. */
export function findAtWords(
  words: Iterable<string>,
  read: (sentence: Sentence, at: number) => Finding | undefined,
): Rule['match'] {
  const openers: ReadonlySet<string> = new Set(words);
  return (sentence) => {
    const found: Finding[] = [];
    for (let at = 0; at < sentence.units.length; at++) {
      const finding = openers.has(sentence.units[at]?.norm ?? '') ? read(sentence, at) : undefined;
      if (finding) found.push(finding);
    }
    return found;
  };
}

/** What a rule reads at each quoted string. */
export function findAtQuotes(read: (sentence: Sentence, at: number) => Finding | undefined): Rule['match'] {
  return (sentence) => {
    const found: Finding[] = [];
    for (let at = 0; at < sentence.units.length; at++) {
      const finding = sentence.units[at]?.kind === 'quoted' ? read(sentence, at) : undefined;
      if (finding) found.push(finding);
    }
    return found;
  };
}

/** What a rule reads, in one or more ways, at each of the places that `placesOf` finds in a sentence. */
export function findAtEach<Place>(
  placesOf: (sentence: Sentence) => readonly Place[],
  ...reads: readonly ((sentence: Sentence, place: Place) => Finding | undefined)[]
): Rule['match'] {
  return (sentence) => {
    const found: Finding[] = [];
    for (const place of placesOf(sentence))
      for (const read of reads) {
        const finding = read(sentence, place);
        if (finding) found.push(finding);
      }
    return found;
  };
}
