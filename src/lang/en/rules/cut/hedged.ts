import type { Span } from '../../../../model/span.ts';
import {
  clauseTail,
  spanOfUnits,
  withoutClosingPoints,
  withoutOpeningPoints,
} from '../../../../nlp/clause-tail.ts';
import type { Cut, CutRule } from '../../../../nlp/cut-rule.ts';
import { clauseBounds, conditions, doubtfully, uncertain } from '../../lexicon/cut-words.ts';

/** `it is possible that` …, `if` …, `perhaps` …, … `, provided that`. */
export const hedged: CutRule = {
  id: 'en/cut-hedged',
  reason: 'a condition, a doubt or a wish beside the kept words makes them less than a statement',
  effect: 'hedged',
  match: (cut) => uncertainBefore(cut) ?? conditionBefore(cut) ?? uncertainAfter(cut),
  examples: [
    '{cue|It is possible that} {kept|the harbour will close}.',
    '{cue|It seems that} {kept|the dam has failed}.',
    '{cue|Residents fear that} {kept|the forest will be sold}.',
    '{cue|If} {kept|the town pays}, the bridge will be mended.',
    'For the town, {cue|if things calm down}, {kept|it will be a victory}.',
    '{kept|It will be a victory} {cue|if} things calm down.',
    '{kept|We will sign}, {cue|provided} everything is paid.',
    '{cue|Perhaps} {kept|the harbour will close}.',
    '{kept|The dam has failed}, {cue|apparently}.',
    '{kept|The dam has failed}, {cue|it seems}.',
  ],
  counterExamples: [
    'It is certain that {kept|the harbour will close}.',
    'If the sea rises, the harbour closes. {kept|The fishermen have left}.',
    'It rained yesterday, {kept|the lake is full}.',
    '{kept|The lake is full}, the mayor said.',
  ],
};

function uncertainBefore({ before }: Cut): Span | undefined {
  const words = withoutClosingPoints(before);
  const last = words.at(-1)?.norm ?? '';
  if (conditions.has(last) || doubtfully.has(last)) return spanOfUnits(words.slice(-1));
  if (last !== 'that') return undefined;
  const clause = clauseTail(words, clauseBounds, 1);
  return clause.some(({ norm }) => uncertain.has(norm)) ? spanOfUnits(clause) : undefined;
}

/** `if …,` right before the kept words. */
function conditionBefore({ before }: Cut): Span | undefined {
  if (before.at(-1)?.norm !== ',') return undefined;
  const clause = before.slice(0, -1);
  const comma = clause.findLastIndex(({ kind }) => kind !== 'word');
  const isCondition = conditions.has(clause[comma + 1]?.norm ?? '');
  return isCondition ? spanOfUnits(clause.slice(comma + 1)) : undefined;
}

function uncertainAfter({ after }: Cut): Span | undefined {
  const words = withoutOpeningPoints(after);
  const [first, second] = words;
  if (!first) return undefined;
  const isAdverb = doubtfully.has(first.norm) || first.norm === 'provided';
  if (isAdverb || first.norm === 'if' || first.norm === 'unless') return spanOfUnits([first]);
  const seems = first.norm === 'it' && /^(?:seems|appears)$/u.test(second?.norm ?? '');
  return seems && second ? spanOfUnits([first, second]) : undefined;
}
