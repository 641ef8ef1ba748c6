import type { Problem } from '../../model/answer.ts';
import type { Phrases } from './phrases.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

export const english: Phrases = {
  kind: { direct: 'said directly', mixed: 'partly quoted', indirect: 'reported' },
  certainty: { explicit: 'named in the text', inferred: 'speaker inferred from the context' },
  match: { exact: 'exact words', altered: 'words differ', approximate: 'on this subject' },
  speakerNotEstablished: 'speaker not established',
  inTheArticlesWords: "the article's words, no speaker established",
  nothingFound: 'Nothing on this in the articles.',
  tryInstead: 'You could try:',
  alsoFound: 'Also found:',
  descriptiveTitle: 'descriptive title',
  articleIn: (language) => `article in ${languageNames.of(language) ?? language}`,
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
