import type { Problem } from '../../model/answer.ts';
import { namesOfLanguages } from './names-of-languages.ts';
import type { Phrases } from './phrases.ts';

const languageNames = namesOfLanguages('en');

export const english: Phrases = {
  kind: { direct: 'said directly', mixed: 'partly quoted', indirect: 'reported' },
  certainty: { inferred: 'speaker inferred from the context' },
  corrected: 'speaker corrected by this server’s administrators',
  match: { exact: 'exact words', altered: 'words differ', approximate: 'on this subject' },
  verdict: {
    exact: 'exact',
    altered: 'altered',
    'out-of-context': 'out of context',
    'not-found': 'not found in the articles',
  },
  effect: {
    negated: 'the sentence negates these words:',
    hedged: 'the sentence makes these words conditional or uncertain:',
    attributed: 'the sentence attributes these words to somebody:',
  },
  wordsGiven: 'given',
  wordsOfTheArticle: 'in the article',
  moreUnchecked: (count) =>
    count === 1
      ? 'One more quote is not shown; check it by itself.'
      : `${count} more quotes are not shown; check them by themselves.`,
  quotedBy: (name) => `quoted by ${name}`,
  inMarks: (words) => (/[“”]/u.test(words) ? `‘${words}’` : `“${words}”`),
  speakerNotEstablished: 'speaker not established',
  inTheArticlesWords: 'the article’s words, no speaker established',
  nothingFound: 'Nothing on this in the articles.',
  silent: {
    unknown: (name) => `Nobody called ${name} is quoted in the articles.`,
    silent: (name) => `Nothing by ${name} on this in the articles.`,
  },
  nearestNames: { unknown: 'The nearest names:', silent: 'Called so:' },
  otherQuotes: (name) => `What else they say: /quotes ${name}`,
  tryInstead: 'You could try:',
  alsoFound: 'Also found:',
  descriptiveTitle: 'descriptive title',
  articleIn: (language) => `article in ${languageNames(language)}`,
  followUp:
    /^(?:and|but|ok and|so|what about|how about|and (?:what|how) about)(?![\p{L}])(?: (?:about|on|of)(?= ))? (\S.{0,200})$/iu,
  title: /^(?:mr|mrs|ms|miss|dr|sir|prof|professor|president)(?:\.\s*|\s+)/iu,
  speechQuestion: {
    who: /^who (?:ever |really |actually |first )*(?:said|says|wrote|claimed|claims|told \S+)(?: that(?= )|,|:)?(?: it(?= ))? (?<words>.+)$/iu,
    whether:
      /^(?:(?:did|does|has|have|do) (?<speaker>.{2,80}?) (?:ever |really |actually )*(?:say|said|claim|claimed|write|written|tell \S+)|(?<named>.{2,80}?) (?:never|didn['’]t|did not|doesn['’]t|has not|hasn['’]t) (?:ever |really |actually )*(?:say|said|claim|claimed|write|written))(?: that(?= )|,|:)? (?<words>.+)$/iu,
    what: [
      /^what(?: exactly)? (?:did|does|do|has|have) (?<speaker>.{2,80}?) (?:ever |really |actually )*(?:say|said|think|thought|believe|claim|claimed|write)(?: (?<topic>.+))?$/iu,
    ],
    about: /^(?:about|of|on|regarding|concerning|to)\s+/iu,
  },
  page: {
    position: (page, of) => `Page ${page} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  problem: describeProblem,
};

function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'empty-text':
      return 'There is nothing to look for: give a few words of a quote or a question.';
    case 'text-too-long':
      return `That is ${problem.length.toLocaleString('en')} characters long; at most ${problem.maximum.toLocaleString('en')} can be looked up. Give the sentence that matters.`;
    case 'no-articles':
      return 'There are no articles yet, so there is nothing to quote.';
    case 'unknown-article': {
      const known = problem.known.map((article) => `${article.value} (${article.label})`).join(', ');
      return `No article is called “${problem.given}”.${known === '' ? '' : ` There are: ${known}.`}`;
    }
    case 'unknown-passage':
      return `No passage is called “${problem.given}”. A passage id looks like kaz22§8; a few words of the passage do as well.`;
  }
}
