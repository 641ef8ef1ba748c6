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
  const determiner = pack.names.determiners.get(units[0]?.norm ?? '');
  const noun = pack.names.speakerNoun(units[1]?.norm ?? '') ?? pack.names.speakerNoun(units[2]?.norm ?? '');
  if (determiner === undefined || noun === undefined || noun.kind === 'document') return undefined;
  let last = 2;
  while (last < units.length && last < LONGEST && !ends(units, last, pack)) last++;
  if (
    units.slice(1, last).some((unit) => pack.names.speakerNoun(unit.norm) === undefined && unit.isCapital)
  ) {
    if (noun.kind === 'person') return undefined;
  }
  const start = units[1]?.start ?? sentence.start;
  const end = units[last - 1]?.end ?? start;
  const { gender, number } = { ...noun, ...determiner };
  return {
    first: 0,
    last,
    label: text.slice(start, end).replace(/\s+/gu, ' '),
    noun,
    agreement: { ...(gender && { gender }), ...(number && { number }) },
  };
}

function ends(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  return unit === undefined || unit.kind !== 'word' || pack.names.endsRole(unit.norm);
}
