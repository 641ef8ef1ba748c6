import type { Agreement, LanguagePack, SpeakerNoun } from './language-pack.ts';
import type { Sentence, Unit } from './unit.ts';

/** A noun phrase without a name that opens a sentence and can speak later: `La famille de la victime conteste …`. */
export interface NominalMention {
  readonly first: number;
  readonly last: number;
  /** The words after the determiner. */
  readonly label: string;
  readonly noun: SpeakerNoun;
  readonly agreement: Agreement;
}

const LONGEST = 10;

/** The noun phrase that opens a sentence, if its noun can speak and no name stands in it. */
export function openingNominal(
  text: string,
  sentence: Sentence,
  pack: LanguagePack,
): NominalMention | undefined {
  const { units } = sentence;
  const first = afterCircumstance(units, pack);
  const determiner = pack.names.determiners.get(units[first]?.norm ?? '');
  const noun =
    pack.names.speakerNoun(units[first + 1]?.norm ?? '') ??
    pack.names.speakerNoun(units[first + 2]?.norm ?? '');
  if (determiner === undefined || noun === undefined || noun.kind === 'document') return undefined;
  let last = first + 2;
  while (last < units.length && last < first + LONGEST && !ends(units, last, pack)) last++;
  if (
    units
      .slice(first + 1, last)
      .some((unit) => pack.names.speakerNoun(unit.norm) === undefined && unit.isCapital)
  ) {
    if (noun.kind === 'person') return undefined;
  }
  const start = units[first + 1]?.start ?? sentence.start;
  const end = units[last - 1]?.end ?? start;
  const { gender, number } = { ...noun, ...determiner };
  return {
    first,
    last,
    label: text.slice(start, end).replace(/\s+/gu, ' '),
    noun,
    agreement: { ...(gender && { gender }), ...(number && { number }) },
  };
}

/** `Mardi, le ministère`, `Dans la soirée, le groupe`: behind the comma of a few opening words that name nobody. */
function afterCircumstance(units: readonly Unit[], pack: LanguagePack): number {
  const comma = units.slice(0, 7).findIndex((unit) => unit.norm === ',');
  if (comma < 1) return 0;
  const names = units
    .slice(0, comma)
    .some(
      (unit, at) => unit.kind === 'quoted' || pack.names.speakerNoun(unit.norm) || (at > 0 && unit.isCapital),
    );
  return names ? 0 : comma + 1;
}

function ends(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  return unit === undefined || unit.kind !== 'word' || pack.names.endsRole(unit.norm);
}
