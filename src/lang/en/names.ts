import type { Agreement, NameGrammar } from '../../nlp/language-pack.ts';
import {
  adverbs,
  clauseOpeners,
  determiners,
  frequentFinites,
  prepositions,
  pronouns,
} from './closed-classes.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';

const masculine: Agreement = { gender: 'masculine', number: 'singular' };
const feminine: Agreement = { gender: 'feminine', number: 'singular' };

/** How English names those who speak. */
export const englishNames: NameGrammar = {
  titles: new Map<string, Agreement>([
    ['mr', masculine],
    ['mrs', feminine],
    ['ms', feminine],
    ['miss', feminine],
    ['sir', masculine],
    ['dr', { number: 'singular' }],
    ['prof', { number: 'singular' }],
    ['rev', { number: 'singular' }],
  ]),
  particles: new Set('de van von der den la le el al bin ben da di du'.split(' ')),
  links: new Set("of for in at to from on with by 's".split(' ')),
  determiners,
  pronouns,
  givenName: () => undefined,
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
