import type { CommandMessages } from '../../src/answer/command.ts';

export const messages: CommandMessages = {
  en: {
    name: 'context',
    description: 'Show a passage with the paragraphs around it',
    example: 'context kaz22§8',
    options: {
      passage: { name: 'passage', description: 'A passage id such as kaz22§8, a phrase, or a pasted quote' },
      before: { name: 'before', description: 'Paragraphs before it (0 to 5, usually 1)' },
      after: { name: 'after', description: 'Paragraphs after it (0 to 5, usually 1)' },
    },
  },
  fr: {
    name: 'contexte',
    description: 'Montrer un passage avec les paragraphes qui l’entourent',
    example: 'contexte kaz22§8',
    options: {
      passage: {
        name: 'passage',
        description: 'Un identifiant comme kaz22§8, quelques mots, ou une citation collée',
      },
      before: { name: 'avant', description: 'Nombre de paragraphes avant (0 à 5, d’ordinaire 1)' },
      after: { name: 'après', description: 'Nombre de paragraphes après (0 à 5, d’ordinaire 1)' },
    },
  },
};
