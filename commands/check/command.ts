import { checkQuote } from '../../src/answer/check-quote.ts';
import type { Command } from '../../src/answer/command.ts';
import { completeArticle } from '../../src/answer/find-article.ts';
import { textValue } from '../../src/answer/option-value.ts';
import { messages } from './messages.ts';

export default {
  name: 'check',
  messages,
  options: [
    { type: 'text', name: 'text', isRequired: true },
    {
      type: 'text',
      name: 'article',
      isRequired: false,
      complete: (typed, { library }) => completeArticle(library, typed),
    },
  ],
  run: (values, { library }) =>
    checkQuote(library, { text: textValue(values, 'text') ?? '', article: textValue(values, 'article') }),
} satisfies Command;
