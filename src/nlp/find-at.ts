import type { Finding } from './claim.ts';
import type { Rule } from './rule.ts';
import type { Sentence, Unit } from './unit.ts';

/** What a rule reads at each of these words, given by their `norm`. */
export function findAtWords(
  words: Iterable<string>,
  read: (sentence: Sentence, at: number) => Finding | undefined,
): Rule['match'] {
  const own: ReadonlySet<string> = new Set(words);
  for (const word of own) openers.add(word);
  return findAtEach(openersOf, (sentence, at) =>
    own.has(sentence.units[at]?.norm ?? '') ? read(sentence, at) : undefined,
  );
}

/** Every word that a rule reads something at. */
const openers = new Set<string>();
/** Where they stand in the units that were asked about last: all rules read one sentence, then all the next. */
let latest: { readonly units: readonly Unit[]; readonly places: readonly number[] } = {
  units: [],
  places: [],
};

function openersOf({ units }: Sentence): readonly number[] {
  if (latest.units !== units) {
    const places: number[] = [];
    for (let at = 0; at < units.length; at++) if (openers.has(units[at]?.norm ?? '')) places.push(at);
    latest = { units, places };
  }
  return latest.places;
}

/** What a rule reads at each quoted string. */
export function findAtQuotes(read: (sentence: Sentence, at: number) => Finding | undefined): Rule['match'] {
  return findAtWords(['"'], (sentence, at) =>
    sentence.units[at]?.kind === 'quoted' ? read(sentence, at) : undefined,
  );
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
