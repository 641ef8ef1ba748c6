import type { Command } from '../../src/answer/command.ts';
import { completePassage } from '../../src/answer/complete-quote.ts';
import { context, MOST_NEIGHBOURS } from '../../src/answer/context.ts';
import { integerValue, textValue } from '../../src/answer/option-value.ts';
import { messages } from './messages.ts';

export default {
  name: 'context',
  messages,
  options: [
    {
      type: 'text',
      name: 'passage',
      isRequired: true,
      complete: (typed, { library }) => completePassage(library, typed),
    },
    { type: 'integer', name: 'before', isRequired: false, minimum: 0, maximum: MOST_NEIGHBOURS },
    { type: 'integer', name: 'after', isRequired: false, minimum: 0, maximum: MOST_NEIGHBOURS },
  ],
  run: (values, { library }) =>
    context(library, {
      passage: textValue(values, 'passage') ?? '',
      before: integerValue(values, 'before'),
      after: integerValue(values, 'after'),
    }),
} satisfies Command;
