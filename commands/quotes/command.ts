import type { Command } from '../../src/answer/command.ts';
import { completeArticle } from '../../src/answer/find-article.ts';
import { completeSpeaker } from '../../src/answer/find-speaker.ts';
import { textValue } from '../../src/answer/option-value.ts';
import { quotes } from '../../src/answer/quotes.ts';
import { messages } from './messages.ts';

export default {
  name: 'quotes',
  messages,
  options: [
    {
      type: 'text',
      name: 'speaker',
      isRequired: true,
      complete: (typed, { library }) => completeSpeaker(library, typed),
    },
    { type: 'text', name: 'about', isRequired: false },
    {
      type: 'text',
      name: 'article',
      isRequired: false,
      complete: (typed, { library }) => completeArticle(library, typed),
    },
  ],
  run: (values, { library }) =>
    quotes(library, {
      speaker: textValue(values, 'speaker') ?? '',
      about: textValue(values, 'about'),
      article: textValue(values, 'article'),
    }),
} satisfies Command;
