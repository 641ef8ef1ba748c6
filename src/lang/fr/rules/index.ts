import type { Rule } from '../../../nlp/rule.ts';
import { accordingTo } from './according-to.ts';
import { accordingToWhom } from './according-to-whom.ts';
import { accusation } from './accusation.ts';
import { asSaid } from './as-said.ts';
import { causativeReport } from './causative-report.ts';
import { colonQuote } from './colon-quote.ts';
import { colonReport } from './colon-report.ts';
import { conviction } from './conviction.ts';
import { impersonalReport } from './impersonal-report.ts';
import { inTheViewOf } from './in-the-view-of.ts';
import { incise } from './incise.ts';
import { learnedFrom } from './learned-from.ts';
import { narrativeInfinitive } from './narrative-infinitive.ts';
import { nounInfinitive } from './noun-infinitive.ts';
import { nounReport } from './noun-report.ts';
import { oneReads } from './one-reads.ts';
import { placedReport } from './placed-report.ts';
import { pledge } from './pledge.ts';
import { quotePointedBackTo } from './quote-pointed-back-to.ts';
import { quoteThenClause } from './quote-then-clause.ts';
import { quoteThenSubject } from './quote-then-subject.ts';
import { quoteUtteredBy } from './quote-uttered-by.ts';
import { quotedFeeling } from './quoted-feeling.ts';
import { quotedObject } from './quoted-object.ts';
import { quotedPredicate } from './quoted-predicate.ts';
import { reportedClause } from './reported-clause.ts';
import { reportedInfinitive } from './reported-infinitive.ts';
import { saidSo } from './said-so.ts';
import { seenAs } from './seen-as.ts';
import { selfDescription } from './self-description.ts';
import { stanceReport } from './stance-report.ts';
import { textThatSays } from './text-that-says.ts';
import { uncommonIncise } from './uncommon-incise.ts';
import { urgedClause } from './urged-clause.ts';
import { verbThenQuote } from './verb-then-quote.ts';
import { warning } from './warning.ts';

/** The rules of French, the most trusted first. */
export const frenchRules: readonly Rule[] = [
  incise,
  oneReads,
  learnedFrom,
  quoteThenSubject,
  uncommonIncise,
  quotePointedBackTo,
  saidSo,
  reportedClause,
  reportedInfinitive,
  pledge,
  warning,
  urgedClause,
  conviction,
  nounReport,
  nounInfinitive,
  narrativeInfinitive,
  causativeReport,
  impersonalReport,
  placedReport,
  selfDescription,
  verbThenQuote,
  accordingTo,
  accordingToWhom,
  inTheViewOf,
  accusation,
  asSaid,
  colonQuote,
  colonReport,
  stanceReport,
  quotedObject,
  seenAs,
  quoteUtteredBy,
  quoteThenClause,
  quotedFeeling,
  quotedPredicate,
  textThatSays,
];
