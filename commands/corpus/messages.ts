import type { CommandText } from '../../src/answer/command.ts';
import type { Locale } from '../../src/model/language.ts';

type Texts = Readonly<Record<Locale, CommandText>>;

const add: Texts = {
  en: {
    name: 'add',
    description: 'Add an article to this server: an address, a file, or neither to paste its text',
    example: 'corpus add address:https://example.org/article',
    options: {
      address: { name: 'address', description: 'The web address of the article' },
      file: { name: 'file', description: 'A file: text, Markdown, HTML, PDF or Word (.docx)' },
    },
  },
  fr: {
    name: 'ajouter',
    description: 'Ajouter un article à ce serveur : une adresse, un fichier, ou rien pour coller son texte',
    example: 'corpus ajouter adresse:https://example.org/article',
    options: {
      address: { name: 'adresse', description: 'L’adresse web de l’article' },
      file: { name: 'fichier', description: 'Un fichier : texte, Markdown, HTML, PDF ou Word (.docx)' },
    },
  },
};

const remove: Texts = {
  en: {
    name: 'remove',
    description: 'Remove an article from this server',
    example: 'corpus remove bri.x4k',
    options: { article: { name: 'article', description: 'Which article of this server' } },
  },
  fr: {
    name: 'retirer',
    description: 'Retirer un article de ce serveur',
    example: 'corpus retirer bri.x4k',
    options: { article: { name: 'article', description: 'Quel article de ce serveur' } },
  },
};

const list: Texts = {
  en: {
    name: 'list',
    description: 'The articles that this server added',
    example: 'corpus list',
    options: {},
  },
  fr: {
    name: 'liste',
    description: 'Les articles ajoutés par ce serveur',
    example: 'corpus liste',
    options: {},
  },
};

const reindex: Texts = {
  en: {
    name: 'reindex',
    description: 'Read articles again, from their addresses where they have one',
    example: 'corpus reindex',
    options: { article: { name: 'article', description: 'Which article; otherwise all of this server' } },
  },
  fr: {
    name: 'relire',
    description: 'Relire les articles, à leur adresse quand ils en ont une',
    example: 'corpus relire',
    options: { article: { name: 'article', description: 'Quel article ; sinon tous ceux de ce serveur' } },
  },
};

const status: Texts = {
  en: {
    name: 'status',
    description: 'How many articles this server has, and how much room is left',
    example: 'corpus status',
    options: {},
  },
  fr: {
    name: 'état',
    description: 'Combien d’articles a ce serveur, et combien de place il reste',
    example: 'corpus état',
    options: {},
  },
};

/** The texts of each action. */
export const actionMessages = { add, remove, list, reindex, status } as const;

/** The names and description of the command itself. */
export const commandMessages = {
  en: { name: 'corpus', description: 'The articles of this server: add, remove, list, read again' },
  fr: { name: 'corpus', description: 'Les articles de ce serveur : ajouter, retirer, lister, relire' },
} as const;
