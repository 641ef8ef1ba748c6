import type { Locale } from '../../src/model/language.ts';

/** What the command replies, in one language. Plain text, nothing escaped. */
export interface Replies {
  readonly answers: Readonly<Record<'public' | 'private', string>>;
  readonly language: Readonly<Record<Locale | 'reader', string>>;
  readonly article: (title: string) => string;
  /** It is set, but not there any more. */
  readonly articleGone: (key: string) => string;
  readonly noArticle: string;
  readonly changed: string;
  readonly wasReset: string;
  readonly reset: string;
  readonly howToChange: string;
  readonly unknownArticle: (given: string) => string;
  readonly tryThese: (labels: readonly string[]) => string;
  /** The value that takes the article away. */
  readonly none: string;
}

/** The replies by locale. */
export const replies: Readonly<Record<Locale, Replies>> = {
  en: {
    answers: {
      public: 'Answers: everyone in the channel sees them.',
      private: 'Answers: only whoever asks sees them, until they share them.',
    },
    language: {
      reader: 'Language: that of whoever asks.',
      en: 'Language: English, for everyone.',
      fr: 'Language: French, for everyone.',
    },
    article: (title) => `Article meant where none is named: ${title}. If it says nothing, all are asked.`,
    articleGone: (key) => `Article meant where none is named: ${key}, which is not there any more.`,
    noArticle: 'Article meant where none is named: none, all are asked.',
    changed: 'Changed. From now on:',
    wasReset: 'As at the beginning:',
    reset: 'Reset',
    howToChange: 'Change them with the options of /settings. They do not hold in direct messages.',
    unknownArticle: (given) => `There is no article “${given}”. Nothing was changed.`,
    tryThese: (labels) => `Try: ${labels.join(' · ')}`,
    none: 'none',
  },
  fr: {
    answers: {
      public: 'Réponses : tout le salon les voit.',
      private: 'Réponses : seule la personne qui demande les voit, jusqu’à ce qu’elle les partage.',
    },
    language: {
      reader: 'Langue : celle de la personne qui demande.',
      en: 'Langue : l’anglais, pour tout le monde.',
      fr: 'Langue : le français, pour tout le monde.',
    },
    article: (title) =>
      `Article visé quand aucun n’est nommé : ${title}. S’il ne dit rien, tous sont consultés.`,
    articleGone: (key) => `Article visé quand aucun n’est nommé : ${key}, qui n’est plus là.`,
    noArticle: 'Article visé quand aucun n’est nommé : aucun, tous sont consultés.',
    changed: 'C’est changé. Désormais :',
    wasReset: 'Comme au début :',
    reset: 'Réinitialiser',
    howToChange: 'Changez-les par les options de /réglages. Ils ne valent pas en message privé.',
    unknownArticle: (given) => `Il n’y a pas d’article « ${given} ». Rien n’a changé.`,
    tryThese: (labels) => `Essayez : ${labels.join(' · ')}`,
    none: 'aucun',
  },
};
