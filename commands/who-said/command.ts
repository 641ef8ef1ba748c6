import type { Command } from '../../src/answer/command.ts';
import { completeQuote } from '../../src/answer/complete-quote.ts';
import { completeArticle } from '../../src/answer/find-article.ts';
import { completeSpeaker } from '../../src/answer/find-speaker.ts';
import { textValue } from '../../src/answer/option-value.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import { messages } from './messages.ts';

export default {
  name: 'who-said',
  messages,
  options: [
    {
      type: 'text',
      name: 'quote',
      isRequired: true,
      complete: (typed, { library }) => completeQuote(library, typed),
    },
    {
      type: 'text',
      name: 'speaker',
      isRequired: false,
      complete: (typed, { library }) => completeSpeaker(library, typed),
    },
    {
      type: 'text',
      name: 'article',
      isRequired: false,
      complete: (typed, { library }) => completeArticle(library, typed),
    },
  ],
  run: (values, { library }) =>
    whoSaid(library, {
      quote: textValue(values, 'quote') ?? '',
      speaker: textValue(values, 'speaker'),
      article: textValue(values, 'article'),
    }),
} satisfies Command;
