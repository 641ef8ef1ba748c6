import type { Rule } from '../../../nlp/rule.ts';
import { accordingTo } from './according-to.ts';
import { clauseAndSpeaker } from './clause-and-speaker.ts';
import { colonQuote } from './colon-quote.ts';
import { quoteAndSpeaker } from './quote-and-speaker.ts';
import { quotedObject } from './quoted-object.ts';
import { reportedClause } from './reported-clause.ts';
import { verbThenQuote } from './verb-then-quote.ts';

/** The rules of English, the most trusted first. */
export const englishRules: readonly Rule[] = [
  quoteAndSpeaker,
  verbThenQuote,
  reportedClause,
  clauseAndSpeaker,
  accordingTo,
  colonQuote,
  quotedObject,
];
