import type { NameGrammar } from '../../nlp/language-pack.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  frequentFinites,
  prepositions,
  pronouns,
} from './closed-classes.ts';
import { givenNames } from './lexicon/given-names.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { titles } from './lexicon/titles.ts';

/** How English names those who speak. */
export const englishNames: NameGrammar = {
  titles,
  particles: new Set('de van von der den la le el al bin ben da di du'.split(' ')),
  links: new Set("of for in at to from on with by 's".split(' ')),
  determiners,
  pronouns,
  givenName: (norm) => givenNames.get(norm) ?? givenNames.get(norm.split('-')[0] ?? norm),
  speakerNoun: (norm) => speakerNouns.get(norm),
  isCommonWord: (norm) =>
    determiners.has(norm) ||
    pronouns.has(norm) ||
    prepositions.has(norm) ||
    clauseOpeners.has(norm) ||
    adverbs.has(norm) ||
    frequentFinites.has(norm) ||
    OPENERS.has(norm),
  endsRole: (norm) => frequentFinites.has(norm) || clauseOpeners.has(norm) || pronouns.has(norm),
  pointers: new Set(['latter']),
};

const OPENERS = new Set(
  `i it we you there here what how why yes no not according however meanwhile january february march april may june july
   august september october november december monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/u,
  ),
);
