import type { Passage } from '../../model/passage.ts';
import type { Span } from '../../model/span.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { tokens } from '../index/tokens.ts';
import type { QueryPlan } from './query-plan.ts';

/**
 * The words of `passage` that stand for content words of the query, in order, as offsets into the article's text.
 * Function words are stressed only where the query has nothing else.
 */
export function matchedSpans(passage: Passage, plan: QueryPlan, index: PassageIndex): Span[] {
  const found: Span[] = [];
  for (const { form, start, end } of tokens(passage.text, index.lexical, passage.span.start)) {
    const term = index.vocabulary.termOf(form);
    if (term !== undefined && plan.unitOfTerm.get(term)?.unit.isContent === true) found.push({ start, end });
  }
  return found;
}
