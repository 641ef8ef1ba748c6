import type { Command } from '../../src/answer/command.ts';
import { compare } from '../../src/answer/compare.ts';
import { completeSpeaker } from '../../src/answer/find-speaker.ts';
import { textValue } from '../../src/answer/option-value.ts';
import { messages } from './messages.ts';

export default {
  name: 'compare',
  messages,
  options: [
    { type: 'text', name: 'topic', isRequired: true },
    {
      type: 'text',
      name: 'first',
      isRequired: true,
      complete: (typed, { library }) => completeSpeaker(library, typed),
    },
    {
      type: 'text',
      name: 'second',
      isRequired: true,
      complete: (typed, { library }) => completeSpeaker(library, typed),
    },
  ],
  run: (values, { library }) =>
    compare(library, {
      topic: textValue(values, 'topic') ?? '',
      first: textValue(values, 'first') ?? '',
      second: textValue(values, 'second') ?? '',
    }),
} satisfies Command;
