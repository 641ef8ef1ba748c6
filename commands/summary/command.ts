import type { Command } from '../../src/answer/command.ts';
import { completeArticle } from '../../src/answer/find-article.ts';
import { textValue } from '../../src/answer/option-value.ts';
import { summary } from '../../src/answer/summary.ts';
import { messages } from './messages.ts';

export default {
  name: 'summary',
  messages,
  options: [
    {
      type: 'text',
      name: 'article',
      isRequired: true,
      complete: (typed, { library }) => completeArticle(library, typed),
    },
  ],
  run: (values, { library }) => summary(library, textValue(values, 'article') ?? ''),
} satisfies Command;
