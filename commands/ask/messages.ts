import type { CommandMessages } from '../../src/answer/command.ts';

export const messages: CommandMessages = {
  en: {
    name: 'ask',
    description: "Ask a question and get the passages that answer it, in the articles' own words",
    example: "ask Que pense Kortunov de l'Ukraine ?",
    options: {
      question: { name: 'question', description: 'Your question, in plain words' },
      article: { name: 'article', description: 'Only in this article' },
    },
  },
  fr: {
    name: 'demander',
    description: 'Poser une question et lire les passages qui y répondent, mot pour mot',
    example: "demander Que pense Kortunov de l'Ukraine ?",
    options: {
      question: { name: 'question', description: 'Votre question, en mots ordinaires' },
      article: { name: 'article', description: 'Seulement dans cet article' },
    },
  },
};
