import type { CorpusLimits } from '../../src/answer/corpus-service.ts';
import type { Locale } from '../../src/model/language.ts';

/** What the command replies, in one language. Plain text, nothing escaped. */
export interface Replies {
  readonly addIt: string;
  readonly notYet: string;
  readonly noTitle: string;
  readonly paragraphs: (count: number) => string;
  readonly quotes: (count: number) => string;
  readonly characters: (count: number) => string;
  readonly added: (title: string, key: string) => string;
  readonly tryIt: (key: string) => string;
  readonly cancelled: string;
  readonly expired: string;
  readonly nothingGiven: string;
  readonly bothGiven: string;
  readonly removeIt: (title: string, key: string) => string;
  readonly removed: (title: string) => string;
  readonly kept: (title: string) => string;
  readonly unknown: (given: string) => string;
  readonly none: string;
  readonly addedOn: string;
  readonly unchanged: (title: string) => string;
  readonly changed: (title: string, added: number, removed: number) => string;
  readonly reread: (title: string) => string;
  readonly notReread: (title: string, why: string) => string;
  readonly many: (count: number) => string;
  readonly room: (articles: number, characters: number, limits: CorpusLimits) => string;
  readonly everybody: (count: number) => string;
  readonly fileLimit: (mebibytes: number) => string;
  readonly unread: (titles: readonly string[]) => string;
  readonly button: Readonly<Record<'add' | 'edit' | 'cancel' | 'remove' | 'keep', string>>;
  readonly form: Readonly<
    Record<
      | 'paste'
      | 'edit'
      | 'title'
      | 'author'
      | 'publisher'
      | 'date'
      | 'language'
      | 'text'
      | 'file'
      | 'orFile'
      | 'byFile',
      string
    >
  >;
}

const number = (locale: Locale, value: number): string => new Intl.NumberFormat(locale).format(value);

/** The replies by locale. */
export const replies: Readonly<Record<Locale, Replies>> = {
  en: {
    addIt: 'Add it to the articles of this server? Nobody else sees this yet.',
    notYet: 'Nothing was changed.',
    noTitle: '(first words; the article gives no title)',
    paragraphs: (count) => `${number('en', count)} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
    quotes: (count) => `${number('en', count)} ${count === 1 ? 'quote' : 'quotes'}`,
    characters: (count) => `${number('en', count)} characters`,
    added: (title, key) => `“${title}” is now an article of this server: ${key}.`,
    tryIt: (key) => `Every answer here knows it. Try /article show ${key}, or ask.`,
    cancelled: 'It was not added, and nothing of it is kept.',
    expired: 'This was added or given up already, or is more than a day old. Use /corpus add again.',
    nothingGiven: 'There is neither a text nor a file. Paste the text, or attach a file.',
    bothGiven: 'Give either an address or a file, not both.',
    removeIt: (title, key) => `Remove “${title}” (${key}) from this server? Its text is deleted.`,
    removed: (title) => `“${title}” is removed.`,
    kept: (title) => `“${title}” stays.`,
    unknown: (given) => `This server has no article “${given}” of its own. /corpus list shows those it has.`,
    none: 'This server has no articles of its own yet. Add one with /corpus add.',
    addedOn: 'added ',
    unchanged: (title) => `“${title}”: as it was.`,
    changed: (title, added, removed) => `“${title}” changed: ${added} new paragraphs, ${removed} gone.`,
    reread: (title) => `“${title}”: its quotes were read again; it came without an address to fetch it from.`,
    notReread: (title, why) => `“${title}” stays as it was. ${why}`,
    many: (count) => `… and ${count} more.`,
    room: (articles, characters, limits) =>
      `${number('en', articles)} of ${number('en', limits.articles)} articles, ${number('en', characters)} of ${number('en', limits.characters)} characters.`,
    everybody: (count) =>
      `Besides these, ${number('en', count)} ${count === 1 ? 'article that every server sees' : 'articles that every server sees'}.`,
    fileLimit: (mebibytes) => `A file or a page may have ${mebibytes} MiB.`,
    unread: (titles) => `In a language whose quotes I do not read: ${titles.join(', ')}.`,
    button: {
      add: 'Add',
      edit: 'Edit',
      cancel: 'Cancel',
      remove: 'Remove',
      keep: 'Keep',
    },
    form: {
      paste: 'Add an article',
      edit: 'About the article',
      title: 'Title',
      author: 'Author',
      publisher: 'Publisher',
      date: 'Date',
      language: 'Language',
      text: 'Text',
      file: 'File',
      orFile: 'At most 4,000 characters; for more, attach a file',
      byFile: 'Text, Markdown, HTML, PDF or Word (.docx), in the place of a pasted text',
    },
  },
  fr: {
    addIt: 'L’ajouter aux articles de ce serveur ? Personne d’autre ne voit encore ceci.',
    notYet: 'Rien n’a été changé.',
    noTitle: '(premiers mots ; l’article ne donne pas de titre)',
    paragraphs: (count) => `${number('fr', count)} ${count < 2 ? 'paragraphe' : 'paragraphes'}`,
    quotes: (count) => `${number('fr', count)} ${count < 2 ? 'citation' : 'citations'}`,
    characters: (count) => `${number('fr', count)} caractères`,
    added: (title, key) => `« ${title} » est désormais un article de ce serveur : ${key}.`,
    tryIt: (key) => `Chaque réponse ici le connaît. Essayez /article montrer ${key}, ou posez une question.`,
    cancelled: 'Il n’a pas été ajouté, et rien n’en est gardé.',
    expired:
      'Il a déjà été ajouté ou abandonné, ou date de plus d’un jour. Utilisez à nouveau /corpus ajouter.',
    nothingGiven: 'Il n’y a ni texte ni fichier. Collez le texte, ou joignez un fichier.',
    bothGiven: 'Donnez soit une adresse, soit un fichier, pas les deux.',
    removeIt: (title, key) => `Retirer « ${title} » (${key}) de ce serveur ? Son texte sera supprimé.`,
    removed: (title) => `« ${title} » est retiré.`,
    kept: (title) => `« ${title} » reste.`,
    unknown: (given) =>
      `Ce serveur n’a pas d’article à lui nommé « ${given} ». /corpus liste montre ceux qu’il a.`,
    none: 'Ce serveur n’a pas encore d’article à lui. Ajoutez-en un avec /corpus ajouter.',
    addedOn: 'ajouté le ',
    unchanged: (title) => `« ${title} » : inchangé.`,
    changed: (title, added, removed) =>
      `« ${title} » a changé : paragraphes nouveaux : ${added}, disparus : ${removed}.`,
    reread: (title) =>
      `« ${title} » : ses citations ont été relues ; il est venu sans adresse où le chercher.`,
    notReread: (title, why) => `« ${title} » reste tel quel. ${why}`,
    many: (count) => `… et ${count} de plus.`,
    room: (articles, characters, limits) =>
      `Articles : ${number('fr', articles)} sur ${number('fr', limits.articles)} ; caractères : ${number('fr', characters)} sur ${number('fr', limits.characters)}.`,
    everybody: (count) =>
      `En plus de ceux-ci, ${number('fr', count)} ${count < 2 ? 'article que voit chaque serveur' : 'articles que voit chaque serveur'}.`,
    fileLimit: (mebibytes) => `Un fichier ou une page peut faire ${mebibytes} Mio.`,
    unread: (titles) => `Dans une langue dont je ne lis pas les citations : ${titles.join(', ')}.`,
    button: {
      add: 'Ajouter',
      edit: 'Modifier',
      cancel: 'Annuler',
      remove: 'Retirer',
      keep: 'Garder',
    },
    form: {
      paste: 'Ajouter un article',
      edit: 'À propos de l’article',
      title: 'Titre',
      author: 'Auteur',
      publisher: 'Éditeur',
      date: 'Date',
      language: 'Langue',
      text: 'Texte',
      file: 'Fichier',
      orFile: '4 000 caractères au plus ; au-delà, joignez un fichier',
      byFile: 'Texte, Markdown, HTML, PDF ou Word (.docx), à la place d’un texte collé',
    },
  },
};
