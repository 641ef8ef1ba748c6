import type { Rule } from '../../../nlp/rule.ts';
import { accordingTo } from './according-to.ts';
import { clauseAndSpeaker } from './clause-and-speaker.ts';
import { quoteAndSpeaker } from './quote-and-speaker.ts';
import { reportedClause } from './reported-clause.ts';
import { verbThenQuote } from './verb-then-quote.ts';

/** The rules of English, the most trusted first. */
export const englishRules: readonly Rule[] = [
  quoteAndSpeaker,
  verbThenQuote,
  reportedClause,
  clauseAndSpeaker,
  accordingTo,
];
