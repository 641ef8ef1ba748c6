import { officesInOtherWords } from './lexicon/offices-in-other-words.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { statesByName } from './lexicon/states-by-name.ts';

/** Offices that are held for a state. */
const OF_STATE =
  /^((?:ex-|vice-)?(?:présidente?|premi(?:er|ère)-ministre|ministre|ambassad(?:eur|rice)|représentante?|émissaire|envoyée?|consule?|chanceli(?:er|ère)|roi|reine|dirigeante?)(?: (?:permanente?|spéciale?|générale?))?) (?:de la |de l['’]|du |des |de |d['’])([\p{L}-]+)/u;
const YOUNG = /^jeune (?=(\p{L}+))/u;

/**
 * A description or role, in lower case, in the words that roles are stated in: `président` for `chef de l'état`, `ambassadeur
 * français` for `ambassadeur de france`, `boulanger` for `jeune boulanger`.
 */
export function plainRole(label: string): string {
  const young = YOUNG.exec(label)?.[1];
  const words = young && speakerNouns.has(young) ? label.replace(YOUNG, '') : label;
  return withNation(inPlainWords(words)).replace(/nations unies/u, 'onu');
}

function inPlainWords(label: string): string {
  for (const [words, plain] of officesInOtherWords) if (words.test(label)) return label.replace(words, plain);
  return label;
}

function withNation(label: string): string {
  return label.replace(OF_STATE, (whole: string, office: string, state: string) => {
    const nation = statesByName.get(state);
    const isFeminine = speakerNouns.get(/^[\p{L}-]+/u.exec(office)?.[0] ?? '')?.gender === 'feminine';
    return nation === undefined ? whole : `${office} ${isFeminine ? nation.feminine : nation.masculine}`;
  });
}
