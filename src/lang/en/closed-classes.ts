import type { Agreement, Determiner } from '../../nlp/language-pack.ts';

const singular = { number: 'singular' } as const;
const plural = { number: 'plural' } as const;

/** Articles and other words that open a noun phrase. */
export const determiners: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['the', { sort: 'definite' }],
  ['a', { sort: 'indefinite', ...singular }],
  ['an', { sort: 'indefinite', ...singular }],
  ['this', { sort: 'demonstrative', ...singular }],
  ['that', { sort: 'demonstrative', ...singular }],
  ['these', { sort: 'demonstrative', ...plural }],
  ['those', { sort: 'demonstrative', ...plural }],
  ...['his', 'her', 'its', 'their', 'our', 'my', 'your'].map((word): [string, Determiner] => [
    word,
    { sort: 'possessive' },
  ]),
  ...['some', 'many', 'several', 'few', 'two', 'three', 'four', 'five', 'other', 'most'].map(
    (word): [string, Determiner] => [word, { sort: 'indefinite', ...plural }],
  ),
  ['one', { sort: 'indefinite', ...singular }],
  ['another', { sort: 'indefinite', ...singular }],
]);

/** Pronouns of the third person that can name a speaker. */
export const pronouns: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['he', { gender: 'masculine', number: 'singular' }],
  ['she', { gender: 'feminine', number: 'singular' }],
  ['him', { gender: 'masculine', number: 'singular' }],
  ['her', { gender: 'feminine', number: 'singular' }],
  ['they', plural],
  ['them', plural],
]);

/** Words that open a clause. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'that who which whom whose when while because if although though but where as since after before until and or so'.split(
    ' ',
  ),
);
/** Prepositions: what follows them is no subject. */
export const prepositions: ReadonlySet<string> = new Set(
  'of in on at by for with from to into over under about against between through during within without via per like near since until despite amid among across behind beyond'.split(
    ' ',
  ),
);
/** Auxiliaries and other frequent finite verbs. */
export const frequentFinites: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might must should do does did be been'.split(' '),
);
/** Adverbs that may stand between subject and verb. */
export const adverbs: ReadonlySet<string> = new Set(
  'also later then still now often always never recently earlier again once further even just only'.split(
    ' ',
  ),
);
