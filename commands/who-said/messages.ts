import type { CommandMessages } from '../../src/answer/command.ts';

export const messages: CommandMessages = {
  en: {
    name: 'who-said',
    description: 'Find who said something, even if you remember only half of it',
    example: "who-said avoir l'air grand et fort et ne rien faire",
    options: {
      quote: { name: 'quote', description: 'The words as you remember them' },
      speaker: { name: 'speaker', description: 'Only what this speaker said' },
      article: { name: 'article', description: 'Only in this article' },
    },
  },
  fr: {
    name: 'qui-a-dit',
    description: 'Trouver qui a dit quelque chose, même si l’on n’en retient que la moitié',
    example: "qui-a-dit avoir l'air grand et fort et ne rien faire",
    options: {
      quote: { name: 'citation', description: 'Les mots tels que vous vous en souvenez' },
      speaker: { name: 'locuteur', description: 'Seulement ce que cette personne a dit' },
      article: { name: 'article', description: 'Seulement dans cet article' },
    },
  },
};
