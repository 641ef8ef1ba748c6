import { article } from '../../src/answer/article.ts';
import type { Command } from '../../src/answer/command.ts';
import { completeArticle } from '../../src/answer/find-article.ts';
import { textValue } from '../../src/answer/option-value.ts';
import { messages } from './messages.ts';

export default {
  name: 'article',
  messages,
  options: [
    {
      type: 'action',
      name: 'action',
      isRequired: true,
      actions: [
        { name: 'list', options: [] },
        { name: 'show', options: [{ name: 'article', isRequired: true }] },
        { name: 'random', options: [{ name: 'article', isRequired: false }] },
      ],
    },
    {
      type: 'text',
      name: 'article',
      isRequired: false,
      complete: (typed, { library }) => completeArticle(library, typed),
    },
  ],
  run: (values, { library, random }) => {
    const action = textValue(values, 'action');
    return article(library, {
      action: action === 'show' || action === 'random' ? action : 'list',
      article: textValue(values, 'article'),
      random: random ?? Math.random,
    });
  },
} satisfies Command;
