import type { CommandMessages } from '../../src/answer/command.ts';

export const messages: CommandMessages = {
  en: {
    name: 'quotes',
    description: 'Show what a speaker says, on one subject or on all',
    example: 'quotes Sam Greene',
    options: {
      speaker: { name: 'speaker', description: 'Whose quotes: a name or part of one' },
      about: { name: 'about', description: 'Only on this subject' },
      article: { name: 'article', description: 'Only in this article' },
    },
  },
  fr: {
    name: 'citations',
    description: 'Montrer ce qu’une personne dit, sur un sujet ou sur tous',
    example: 'citations Sam Greene',
    options: {
      speaker: { name: 'locuteur', description: 'De qui : un nom ou une partie du nom' },
      about: { name: 'sujet', description: 'Seulement à ce sujet' },
      article: { name: 'article', description: 'Seulement dans cet article' },
    },
  },
};
