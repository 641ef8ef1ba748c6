import type { CommandMessages } from '../../src/answer/command.ts';

/** The texts of the command. */
export const messages: CommandMessages = {
  en: {
    name: 'settings',
    description: 'How this server’s answers are given; without options, how they are given now',
    example: 'settings answers:private',
    options: {
      answers: { name: 'answers', description: 'Who sees an answer at first' },
      language: { name: 'language', description: 'The language of answers, around the quotes' },
      article: { name: 'article', description: 'The article that is meant where none is named' },
    },
  },
  fr: {
    name: 'réglages',
    description: 'Comment ce serveur reçoit ses réponses ; sans option, montre les réglages actuels',
    example: 'réglages réponses:private',
    options: {
      answers: { name: 'réponses', description: 'Qui voit d’abord une réponse' },
      language: { name: 'langue', description: 'La langue des réponses, autour des citations' },
      article: { name: 'article', description: 'L’article dont il s’agit quand aucun n’est nommé' },
    },
  },
};
