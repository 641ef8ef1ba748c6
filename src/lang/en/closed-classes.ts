import type { Determiner, Pronoun } from '../../nlp/language-pack.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

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
  ...[
    'some',
    'many',
    'several',
    'few',
    'two',
    'three',
    'four',
    'five',
    'six',
    'other',
    'most',
    'both',
    'all',
  ].map((word): [string, Determiner] => [word, { sort: 'indefinite', ...plural }]),
  ...['one', 'another', 'each', 'every', 'any', 'no', 'either', 'neither'].map(
    (word): [string, Determiner] => [word, { sort: 'indefinite', ...singular }],
  ),
]);

/** Pronouns of the third person that can name a speaker. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['it', { number: 'singular', refersTo: 'body' }],
  ['he', { gender: 'masculine', number: 'singular', refersTo: 'person' }],
  ['she', { gender: 'feminine', number: 'singular', refersTo: 'person' }],
  ['him', { gender: 'masculine', number: 'singular' }],
  ['her', { gender: 'feminine', number: 'singular' }],
  ['his', { gender: 'masculine', number: 'singular', refersTo: 'person' }],
  ['i', { number: 'singular', refersTo: 'writer' }],
  ['we', { number: 'plural', refersTo: 'writer' }],
  ['its', { number: 'singular', refersTo: 'body' }],
  ['their', plural],
  ['they', plural],
  ['them', plural],
]);

/** Pronouns that are subjects by their form. */
export const subjectPronouns = set(
  "i you he she it we they there i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're " +
    "we've we'd we'll they're they've they'd they'll there'll there'd that'll",
);
/** Words that open a subordinate or coordinate clause. */
export const clauseOpeners = set(
  `that who which whom whose when whenever while because if unless although though but where whereas as since after before
   until and or so than whether why how what nor yet once`,
);
/** Prepositions: what follows them is no subject. */
export const prepositions = set(
  `of in on at by for with from to into onto over under about against between through during within without via per like
   since until despite amid among across behind beyond after before around along near off out up down toward towards
   regarding concerning following including outside inside throughout upon alongside besides except given according as
   than because above below versus`,
);
/** Auxiliaries: finite by themselves. */
export const auxiliaries = set(
  `is are was were am has have had will would can could may might must shall should do does did isn't aren't wasn't weren't
   hasn't haven't hadn't won't wouldn't can't cannot couldn't mightn't mustn't shouldn't don't doesn't didn't ain't`,
);
/** Forms of `be`, with and without `not`. */
export const beingForms = set(
  `is are was were am be been being isn't aren't wasn't weren't get gets got getting`,
);
/** Forms of `have`. */
export const havingForms = set("has have had having hasn't haven't hadn't");
/** Modal verbs: what they govern has not been said. */
export const modals = set(
  "will would can could may might must shall should won't wouldn't can't cannot couldn't mightn't mustn't shouldn't",
);
/** Frequent finite verbs that close a role or a name. */
export const frequentFinites: ReadonlySet<string> = new Set([...auxiliaries, 'be', 'been']);
/** Adverbs that may stand inside a verb group, besides words in -ly. */
export const adverbs = set(
  `also later then still now often always never recently earlier again once further even just only too soon once
   meanwhile however though instead thus hence therefore once sometimes almost perhaps maybe yet ever twice already
   himself herself themselves itself not`,
);
/** Days, months and other words of time that stand without a preposition. */
export const timeWords = set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
   today yesterday tomorrow tonight january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night week month year weekend a.m p.m am pm
   noon midnight earlier ago spring summer fall autumn winter day days weeks months years decade century season`,
);
/** Days and months: words of time only when capitalised. */
export const calendarNames = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
export const months = set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
   sept oct nov dec`,
);
