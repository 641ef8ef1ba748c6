import type { CommandMessages } from '../../src/answer/command.ts';

export const messages: CommandMessages = {
  en: {
    name: 'summary',
    description: 'Sum an article up in its own sentences and quotes',
    example: 'summary kaz22',
    options: {
      article: { name: 'article', description: 'The article: its key or title' },
    },
  },
  fr: {
    name: 'résumé',
    description: 'Résumer un article par ses propres phrases et citations',
    example: 'résumé kaz22',
    options: {
      article: { name: 'article', description: 'L’article : sa clé ou son titre' },
    },
  },
};
