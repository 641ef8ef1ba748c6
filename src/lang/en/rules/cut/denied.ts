import type { Span } from '../../../../model/span.ts';
import {
  clauseTail,
  spanOfUnits,
  withoutClosingPoints,
  withoutOpeningPoints,
} from '../../../../nlp/clause-tail.ts';
import type { Cut, CutRule } from '../../../../nlp/cut-rule.ts';
import type { Unit } from '../../../../nlp/unit.ts';
import { clauseBounds, denials, negators, untrue } from '../../lexicon/cut-words.ts';

/** `she denied that` …, `it is false to say` …, … `, he denied`. */
export const denied: CutRule = {
  id: 'en/cut-denied',
  reason: 'a verb or an adjective beside the kept words says that they are not so',
  effect: 'negated',
  match: (cut) => deniedBefore(cut) ?? deniedAfter(cut),
  examples: [
    '{cue|The minister denies that} {kept|the dam failed}.',
    '{cue|She denied} {kept|having sold the forest}.',
    '{cue|It is false to say that} {kept|the harbour is closing}.',
    '{cue|He rejected the claim that} {kept|the town is bankrupt}.',
    '{cue|The mayor doubts} “{kept|the road will be finished in May}”.',
    '{cue|He refused to} {kept|leave the harbour}.',
    '{kept|The lake is empty}, {cue|he denied}.',
  ],
  counterExamples: [
    'He did not deny that {kept|the dam failed}.',
    'She says that {kept|the harbour is closing}.',
    'There is no doubt that {kept|the town will pay}.',
    'He denied it yesterday, and {kept|the lake is empty}.',
  ],
};

function deniedBefore({ before, kept }: Cut): Span | undefined {
  const words = withoutClosingPoints(before);
  const last = words.at(-1)?.norm ?? '';
  const isDirect = denials.has(last) && (kept.length > 3 || /ing$/u.test(kept[0]?.norm ?? ''));
  if (last !== 'that' && !isDirect && !isToVerb(words)) return undefined;
  const clause = clauseTail(words, clauseBounds, 1);
  if (clause.some(isNegating)) return undefined;
  return clause.some(({ norm }) => denials.has(norm) || untrue.has(norm)) ? spanOfUnits(clause) : undefined;
}

/** `refused to`, `false to say`. */
function isToVerb(words: readonly Unit[]): boolean {
  const [before, last] = [words.at(-2)?.norm ?? '', words.at(-1)?.norm ?? ''];
  if (last === 'to') return /^refuse[sd]?$/u.test(before);
  return before === 'to' && /^(?:say|claim|suggest|think|believe|argue)$/u.test(last);
}

function deniedAfter({ after }: Cut): Span | undefined {
  const words = withoutOpeningPoints(after).slice(0, 4);
  const end = words.findIndex(({ kind }) => kind !== 'word');
  const clause = end < 0 ? words : words.slice(0, end);
  const at = clause.findIndex(({ norm }) => denials.has(norm));
  const rest = clause.slice(0, at + 1);
  if (at < 1 || rest.some((unit) => isNegating(unit) || clauseBounds.has(unit.norm))) return undefined;
  return spanOfUnits(rest);
}

function isNegating({ norm }: Unit): boolean {
  return negators.has(norm) || norm.endsWith("n't");
}
