import type { Rule } from '../../../nlp/rule.ts';
import { accordingTo } from './according-to.ts';
import { incise } from './incise.ts';
import { reportedClause } from './reported-clause.ts';
import { reportedInfinitive } from './reported-infinitive.ts';
import { verbThenQuote } from './verb-then-quote.ts';

/** The rules of French, the most trusted first. */
export const frenchRules: readonly Rule[] = [
  incise,
  reportedClause,
  reportedInfinitive,
  verbThenQuote,
  accordingTo,
];
