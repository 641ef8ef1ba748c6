import type { NameGrammar } from '../../nlp/language-pack.ts';
import type { Unit } from '../../nlp/unit.ts';
import {
  adverbs,
  calendarNames,
  clauseOpeners,
  determiners,
  frequentFinites,
  prepositions,
  pronouns,
  subjectPronouns,
} from './closed-classes.ts';
import { baseVerbForms, finiteVerbForms, pastForms } from './lexicon/common-verbs.ts';
import { countries } from './lexicon/countries.ts';
import { demonyms } from './lexicon/demonyms.ts';
import { givenNames } from './lexicon/given-names.ts';
import { leadingSurnames } from './lexicon/leading-surnames.ts';
import { placeWords } from './lexicon/place-words.ts';
import { speakerNouns } from './lexicon/speaker-nouns.ts';
import { textSorts } from './lexicon/text-sorts.ts';
import { titleRoles } from './lexicon/title-roles.ts';
import { titles } from './lexicon/titles.ts';
import { verbForms } from './lexicon/verb-forms.ts';
import { reportStart } from './report-start.ts';
import { shownGender } from './shown-gender.ts';

/** How English names those who speak. */
export const englishNames: NameGrammar = {
  titles,
  particles: new Set('de van von der den la le el al bin ben da di du'.split(' ')),
  links: new Set('of for in at to from on with by'.split(' ')),
  determiners,
  pronouns,
  givenName: (norm) => givenNames.get(norm) ?? givenNames.get(norm.split('-')[0] ?? norm),
  leadingSurnames,
  speakerNoun: (norm) => speakerNouns.get(norm),
  isCommonWord: (norm) =>
    determiners.has(norm) ||
    pronouns.has(norm) ||
    prepositions.has(norm) ||
    clauseOpeners.has(norm) ||
    adverbs.has(norm) ||
    frequentFinites.has(norm) ||
    OPENERS.has(norm),
  endsRole: (norm) =>
    frequentFinites.has(norm) ||
    (clauseOpeners.has(norm) && norm !== 'and') ||
    subjectPronouns.has(norm) ||
    (pronouns.has(norm) && !determiners.has(norm)) ||
    adverbs.has(norm) ||
    isPastForm(norm),
  isModified: (norm) => norm === "'s" || norm === "'" || titles.has(norm) || isHead(norm),
  takesBareRoles: true,
  qualifiesRole: (norm) => ROLE_QUALIFIERS.has(norm) || norm.startsWith('then-'),
  joinsBodyName: (norm) => norm === 'of' || norm === 'and',
  namesNoPerson: (norm) => placeWords.has(norm),
  isSentenceOpener: (norm, next) =>
    !/^(?:street|road|avenue|square|park|hall|court|house|college)$/u.test(next?.norm ?? '') &&
    /.{3}(?:ing|ed|ly)$/u.test(norm) &&
    !givenNames.has(norm) &&
    (/ing$/u.test(norm) || !opensSurname(next)),
  calendarNames: new Set(['may', 'june', 'april', 'august', 'march']),
  exemplifiers: new Set(['including', 'like', 'notably', 'especially', 'such']),
  coordinator: 'and',
  isOrigin: (norm) => demonyms.has(norm),
  namesPlace: (norm) => countries.has(norm),
  pairs: new Set([
    'pair',
    'couple',
    'duo',
    'two',
    'men',
    'women',
    'two men',
    'two women',
    'siblings',
    'brothers',
    'sisters',
  ]),
  endsLabel: (units, at) => /^(?:who|which|that|whose)$/u.test(units[at]?.norm ?? ''),
  bodyStart: reportStart,
  texts: { sortOf: (norm) => textSorts.get(norm), isMedium },
  selfReferences: new Set("i i'm i've i'd i'll my me myself mine".split(' ')),
  shownGender,
  titleRole: (title) => titleRoles.get(title),
  pointers: new Set(['latter']),
};

function isFunctionWord(norm: string): boolean {
  const isClosed =
    determiners.has(norm) || pronouns.has(norm) || prepositions.has(norm) || clauseOpeners.has(norm);
  return (
    isClosed ||
    adverbs.has(norm) ||
    frequentFinites.has(norm) ||
    baseVerbForms.has(norm) ||
    pastForms.has(norm)
  );
}

/** A noun that a name before it modifies: `the Hill editor`, `Hill residents`, `the Hill Killer dish`. */
function isHead(norm: string): boolean {
  const noun = speakerNouns.get(norm);
  if (noun?.number === 'singular') return true;
  if (verbForms.has(norm) || finiteVerbForms.has(norm)) return false;
  if (noun !== undefined) return noun.kind === 'group' && /s$/u.test(norm);
  return /^[a-z]{3,}$/u.test(norm) && !/(?:s|ed|ly|ing)$/u.test(norm) && !isFunctionWord(norm);
}

/** `Naheed Nenshi`, but not `Asked Monday`: behind a participle or adverb a name stands only with a preposition. */
function opensSurname(next: Unit | undefined): boolean {
  return next?.kind === 'word' && next.isCapital && !calendarNames.has(next.norm) && !titles.has(next.norm);
}

/** `said in a statement`, `tweeted`: by the preposition right before the noun phrase, or by the verb. */
function isMedium(units: readonly Unit[], at: number): boolean {
  if (/^(?:tweeted|posted|emailed)$/u.test(units[at]?.norm ?? '')) return true;
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    const norm = units[before]?.norm ?? '';
    if (prepositions.has(norm)) return /^(?:in|on|via|through)$/u.test(norm);
    if (units[before]?.kind !== 'word' && norm !== "'s") return false;
  }
  return false;
}

/** A past form; participles that stand before nouns (`a retired judge`) are none. */
function isPastForm(norm: string): boolean {
  if (PARTICIPLES.has(norm) || /s$/u.test(norm)) return norm === 'says';
  return (
    finiteVerbForms.has(norm) ||
    (verbForms.get(norm)?.some(({ mood }) => mood === 'past' || mood === 'third') ?? false)
  );
}

const ROLE_QUALIFIERS = new Set(
  `acting aspiring assistant associate billionaire co current deputy embattled ex fellow former fired founding incoming
  independent influential interim jailed junior late lead leading long-serving long-time longtime millionaire new newly
  one-time onetime ousted outgoing outspoken prominent rebel recent renowned rising rookie self-styled senior sitting
  then top top-ranked veteran vice young`.split(/\s+/u),
);

const PARTICIPLES = new Set(
  `retired elected accused injured registered licensed united armed associated advanced applied alleged convicted
   disabled displaced experienced related designated appointed led based read`.split(/\s+/u),
);

const OPENERS = new Set(
  `i it we you there here what how why yes no not according however meanwhile january february march april may june july
   august september october november december jan feb aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/u,
  ),
);
