import type { CommandMessages } from '../../src/answer/command.ts';

export const messages: CommandMessages = {
  en: {
    name: 'article',
    description: 'List the articles, read one, or get a quote by chance',
    example: 'article show kaz22',
    options: {
      action: { name: 'action', description: 'list, show or random' },
      article: { name: 'article', description: 'The article: its key or title' },
    },
    actions: {
      list: { name: 'list', description: 'List all articles' },
      show: { name: 'show', description: 'Read an article from its beginning' },
      random: { name: 'random', description: 'Get a quote by chance' },
    },
  },
  fr: {
    name: 'article',
    description: 'Lister les articles, en lire un, ou tirer une citation au hasard',
    example: 'article montrer kaz22',
    options: {
      action: { name: 'action', description: 'liste, montrer ou hasard' },
      article: { name: 'article', description: 'L’article : sa clé ou son titre' },
    },
    actions: {
      list: { name: 'liste', description: 'Lister tous les articles' },
      show: { name: 'montrer', description: 'Lire un article depuis le début' },
      random: { name: 'hasard', description: 'Tirer une citation au hasard' },
    },
  },
};
