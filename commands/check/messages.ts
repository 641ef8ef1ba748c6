import type { CommandMessages } from '../../src/answer/command.ts';

export const messages: CommandMessages = {
  en: {
    name: 'check',
    description: 'Check a quote: exact, altered, out of context, or not in the articles',
    example: "check cela ferait complètement disparaître l'Ukraine de la table",
    options: {
      text: { name: 'text', description: 'A quote, or a text with quotes between marks' },
      article: { name: 'article', description: 'Only in this article' },
    },
  },
  fr: {
    name: 'vérifier',
    description: 'Vérifier une citation : exacte, modifiée, hors contexte ou absente des articles',
    example: "vérifier cela ferait complètement disparaître l'Ukraine de la table",
    options: {
      text: { name: 'texte', description: 'Une citation, ou un texte avec des citations entre guillemets' },
      article: { name: 'article', description: 'Seulement dans cet article' },
    },
  },
};
