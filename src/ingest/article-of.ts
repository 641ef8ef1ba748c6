import type { Article } from '../model/article.ts';
import type { Language } from '../model/language.ts';
import type { ReadDocument } from './reader.ts';

/** What a source needs besides its words to become an article. */
export interface ArticleIdentity {
  readonly source: string;
  readonly key: string;
  /** The language of the text where its metadata names none. */
  readonly language: Language;
}

/** The article that a source holds; without a title it is called by its file name, made readable. */
export function articleOf(document: ReadDocument, { source, key, language }: ArticleIdentity): Article {
  const { title, isTitleDescriptive, author, publisher, publishedAt, url } = document.metadata;
  const isDescriptive = title === undefined || isTitleDescriptive === true;
  return {
    id: source,
    key,
    source,
    language: document.metadata.language ?? language,
    title: title ?? readableName(source),
    ...(isDescriptive ? { isTitleDescriptive: true } : {}),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
    text: document.text,
    headings: document.headings,
  };
}

/** `dossier/elections-en_France.txt` → `Elections en France`. */
function readableName(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const spaced = name
    .normalize('NFC')
    .replace(/[-_\s]+/gu, ' ')
    .trim();
  const [first = ''] = spaced;
  return spaced === '' ? name : first.toUpperCase() + spaced.slice(first.length);
}
