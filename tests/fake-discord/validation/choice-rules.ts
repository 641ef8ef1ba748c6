import { z } from 'zod';
import { OptionType } from '../protocol.ts';
import type { Problem } from '../violations.ts';

/** What the fake reads of an answer to autocomplete. */
export const choicesShape = z.looseObject({
  choices: z.array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) })).nullish(),
});

/** One suggestion, as the user sees it and as the bot gets it back. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

const MAX_CHOICES = 25;
const MAX_LENGTH = 100;

/** The rules on suggestions, for an option of this type. Paths start at the callback's body. */
export function checkChoices(choices: readonly Choice[], optionType: number): readonly Problem[] {
  const problems: Problem[] = [];
  if (choices.length > MAX_CHOICES) {
    problems.push({ path: 'data.choices', rule: `at most ${MAX_CHOICES} choices, has ${choices.length}` });
  }
  for (const [index, { name, value }] of choices.entries()) {
    const path = `data.choices[${index}]`;
    if (name.trim() === '' || name.length > MAX_LENGTH) {
      problems.push({ path: `${path}.name`, rule: `1 to ${MAX_LENGTH} characters, has ${name.length}` });
    }
    if (typeof value === 'string' && value.length > MAX_LENGTH) {
      problems.push({ path: `${path}.value`, rule: `at most ${MAX_LENGTH} characters, has ${value.length}` });
    }
    const wanted = optionType === OptionType.string ? 'string' : 'number';
    if (typeof value !== wanted) problems.push({ path: `${path}.value`, rule: `must be a ${wanted}` });
    if (optionType === OptionType.integer && !Number.isInteger(value)) {
      problems.push({ path: `${path}.value`, rule: 'must be a whole number' });
    }
  }
  return problems;
}
