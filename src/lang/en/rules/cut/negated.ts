import type { Span } from '../../../../model/span.ts';
import { clauseTail, spanOfUnits, withoutClosingPoints } from '../../../../nlp/clause-tail.ts';
import type { Cut, CutRule } from '../../../../nlp/cut-rule.ts';
import type { Unit } from '../../../../nlp/unit.ts';
import { beliefs, clauseBounds, denials, factives, negators } from '../../lexicon/cut-words.ts';

/** `I do not think that` …, `is not` …, or a negation between kept words. */
export const negated: CutRule = {
  id: 'en/cut-negated',
  reason: 'the clause that leads to the kept words, or the words left out between them, negate them',
  effect: 'negated',
  match: (cut) => negatedBefore(cut) ?? negatedWithin(cut),
  examples: [
    "But {cue|I don't think that} {kept|the harbour will close}.",
    '{cue|I do not believe} {kept|the dam has failed}.',
    '{cue|Nobody thinks} {kept|he will leave}.',
    '{cue|It is not true that} {kept|the lake is empty}, she said.',
    '{cue|There is no evidence that} {kept|the water is unsafe}.',
    '{cue|She does not believe that} “{kept|the winter will be long}”.',
    '{cue|The deal is not} {kept|a good idea for the town}.',
    '{cue|The mayor has never} {kept|sold the forest}.',
    '{kept|The mayor will} {cue|not} {kept|sell the forest}.',
  ],
  counterExamples: [
    'I have not forgotten that {kept|the town paid}.',
    'He does not deny that {kept|the dam failed}.',
    'I think that {kept|this question remains a priority}.',
    'It did not rain, but {kept|the harvest is safe}.',
    'Not only {kept|the harbour was closed} that year.',
    'She did not come because {kept|the road was cut}.',
  ],
};

function negatedBefore({ before }: Cut): Span | undefined {
  const words = withoutClosingPoints(before);
  const last = words.at(-1)?.norm ?? '';
  const isThat = last === 'that';
  if (!isThat && !beliefs.has(last) && !isNegator(last)) return undefined;
  const clause = clauseTail(words, clauseBounds, isThat ? 1 : 0);
  const isSpared = clause.some(({ norm }) => factives.has(norm) || denials.has(norm));
  return !isSpared && clause.some(({ norm }) => isNegator(norm)) ? spanOfUnits(clause) : undefined;
}

function negatedWithin({ gaps }: Cut): Span | undefined {
  for (const gap of gaps) {
    const isClause = gap.some(({ norm }) => clauseBounds.has(norm));
    if (!isClause && gap.some(negates)) return spanOfUnits(gap);
  }
  return undefined;
}

function negates({ norm }: Unit): boolean {
  return isNegator(norm);
}

function isNegator(norm: string): boolean {
  return negators.has(norm) || norm.endsWith("n't");
}
