import { ask } from '../../src/answer/ask.ts';
import type { Command } from '../../src/answer/command.ts';
import { completeArticle } from '../../src/answer/find-article.ts';
import { textValue } from '../../src/answer/option-value.ts';
import { messages } from './messages.ts';

export default {
  name: 'ask',
  messages,
  options: [
    { type: 'text', name: 'question', isRequired: true },
    {
      type: 'text',
      name: 'article',
      isRequired: false,
      complete: (typed, { library }) => completeArticle(library, typed),
    },
  ],
  run: (values, { library }) =>
    ask(library, { question: textValue(values, 'question') ?? '', article: textValue(values, 'article') }),
} satisfies Command;
