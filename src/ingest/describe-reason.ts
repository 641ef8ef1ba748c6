import type { Locale } from '../model/language.ts';
import type { MetadataField, Reason } from './reason.ts';

const MEBIBYTE = 1024 * 1024;

const WRONG_VALUE: Readonly<Record<Locale, Readonly<Record<MetadataField, string>>>> = {
  en: {
    title: 'must be plain text',
    titleIsDescriptive: 'must be true or false',
    author: 'must be a name or a list of names',
    publisher: 'must be plain text',
    date: 'must be a date such as 2022-01-31',
    url: 'must be an address that begins with http:// or https://',
    language: 'must be a code such as en or fr',
    key: 'must be 2 to 12 letters, digits or hyphens, such as kaz22',
  },
  fr: {
    title: 'doit être un simple texte',
    titleIsDescriptive: 'doit être true ou false',
    author: 'doit être un nom ou une liste de noms',
    publisher: 'doit être un simple texte',
    date: 'doit être une date, par exemple 2022-01-31',
    url: 'doit être une adresse qui commence par http:// ou https://',
    language: 'doit être un code, par exemple en ou fr',
    key: 'doit compter de 2 à 12 lettres, chiffres ou traits d’union, par exemple kaz22',
  },
};

/** Says in one plain sentence, without the file's name, what is wrong and what would be right. */
export function describeReason(reason: Reason, locale: Locale): string {
  return locale === 'fr' ? inFrench(reason) : inEnglish(reason);
}

function inEnglish(reason: Reason): string {
  switch (reason.code) {
    case 'wrong-encoding':
      return 'is not in UTF-8; save it as UTF-8 text';
    case 'empty':
      return 'has no words in it';
    case 'binary':
      return 'is not a text file; save the article as UTF-8 text, Markdown or HTML';
    case 'too-large':
      return `is ${mebibytes(reason.size, 'en')} MiB, more than the ${mebibytes(reason.limit, 'en')} MiB allowed; split it`;
    case 'too-complex':
      return 'is too tangled to be read in reasonable time; save its text as plain text';
    case 'too-many-parts':
      return `has more than the ${reason.limit.toLocaleString('en')} paragraphs allowed; split it`;
    case 'damaged':
      return 'cannot be opened: it is damaged, or of another kind than its name says';
    case 'protected':
      return 'opens with a password only; save a copy without one';
    case 'scan':
      return 'has no text in it, only pictures of pages (a scan); have its text recognised first, or add the text itself';
    case 'broken-metadata':
      return `has broken metadata at line ${reason.line}; each line should read “name: value”, with quotes around a value that has a colon in it`;
    case 'unclosed-front-matter':
      return 'opens metadata at line 1 and never closes them; put a line of three hyphens (---) below them';
    case 'wrong-value':
      return `has a wrong value at line ${reason.line}: ${reason.field} ${WRONG_VALUE.en[reason.field]}`;
    case 'unknown-language':
      return `names an unknown language at line ${reason.line}, “${reason.given}”; language ${WRONG_VALUE.en.language}`;
    case 'in-metadata-file':
      return `cannot be read because of its metadata file: ${reason.file} ${inEnglish(reason.reason)}`;
    case 'cannot-open':
      return isForbidden(reason.cause)
        ? 'may not be opened; allow reading it'
        : `could not be opened (${reason.cause})`;
    case 'not-a-file':
      return reason.isFolder
        ? 'is a folder with an article’s name; rename it'
        : 'is not a regular file; put a text file in its place';
    case 'leads-outside':
      return 'is a link that leads out of the corpus folder; copy what it leads to into the folder';
    case 'broken-link':
      return 'is a link that leads nowhere; remove it or copy the file there';
    case 'fault':
      return `could not be read because of a fault of the bot’s own (${reason.detail}); report it with the file`;
  }
}

function inFrench(reason: Reason): string {
  switch (reason.code) {
    case 'wrong-encoding':
      return 'n’est pas en UTF-8 ; enregistrez-le en texte UTF-8';
    case 'empty':
      return 'ne contient aucun mot';
    case 'binary':
      return 'n’est pas un fichier texte ; enregistrez l’article en texte UTF-8, en Markdown ou en HTML';
    case 'too-large':
      return `pèse ${mebibytes(reason.size, 'fr')} Mio, plus que les ${mebibytes(reason.limit, 'fr')} Mio permis ; découpez-le`;
    case 'too-complex':
      return 'est trop enchevêtré pour être lu en un temps raisonnable ; enregistrez son texte en texte brut';
    case 'too-many-parts':
      return `compte plus que les ${reason.limit.toLocaleString('fr')} paragraphes permis ; découpez-le`;
    case 'damaged':
      return 'ne s’ouvre pas : il est abîmé, ou d’un autre type que ne le dit son nom';
    case 'protected':
      return 'ne s’ouvre qu’avec un mot de passe ; enregistrez-en une copie sans';
    case 'scan':
      return 'ne contient pas de texte, seulement des images de pages (un scan) ; faites d’abord reconnaître son texte, ou ajoutez le texte lui-même';
    case 'broken-metadata':
      return `a des métadonnées erronées à la ligne ${reason.line} ; chaque ligne doit se lire « nom: valeur », entre guillemets droits si la valeur contient un deux-points`;
    case 'unclosed-front-matter':
      return 'ouvre des métadonnées à la ligne 1 sans les fermer ; mettez en dessous une ligne de trois traits d’union (---)';
    case 'wrong-value':
      return `a une valeur erronée à la ligne ${reason.line} : ${reason.field} ${WRONG_VALUE.fr[reason.field]}`;
    case 'unknown-language':
      return `nomme une langue inconnue à la ligne ${reason.line}, « ${reason.given} » ; language ${WRONG_VALUE.fr.language}`;
    case 'in-metadata-file':
      return `ne peut être lu à cause de son fichier de métadonnées : ${reason.file} ${inFrench(reason.reason)}`;
    case 'cannot-open':
      return isForbidden(reason.cause)
        ? 'ne peut être ouvert ; autorisez sa lecture'
        : `n’a pas pu être ouvert (${reason.cause})`;
    case 'not-a-file':
      return reason.isFolder
        ? 'est un dossier qui porte un nom d’article ; renommez-le'
        : 'n’est pas un fichier ordinaire ; mettez un fichier texte à sa place';
    case 'leads-outside':
      return 'est un lien qui mène hors du dossier des articles ; copiez dans le dossier ce qu’il désigne';
    case 'broken-link':
      return 'est un lien qui ne mène nulle part ; retirez-le ou copiez-y le fichier';
    case 'fault':
      return `n’a pas pu être lu à cause d’une erreur du bot lui-même (${reason.detail}) ; signalez-la avec le fichier`;
  }
}

function isForbidden(cause: string): boolean {
  return cause === 'EACCES' || cause === 'EPERM';
}

/** Rounded up to a tenth, so that a file just over the limit never looks as if it were within it. */
function mebibytes(bytes: number, locale: Locale): string {
  const size = Math.ceil((bytes / MEBIBYTE) * 10) / 10;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(size);
}
