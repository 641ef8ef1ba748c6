import type { ArticleDetails, RefusedArticle } from '../answer/corpus-service.ts';
import { knownLanguage } from '../ingest/known-language.ts';
import { calendarDate } from '../ingest/parse-metadata.ts';
import type { AddedText } from '../model/server-article.ts';
import { cutText } from '../text/cut-text.ts';
import { PLAIN } from './refusals.ts';

const LONGEST_TITLE = 300;
const LONGEST_DETAIL = 200;

/** What a person says of an article goes before what the article says; what they leave empty is not known. */
export function applyDetails(
  article: AddedText,
  details: ArticleDetails,
): { readonly status: 'applied'; readonly article: AddedText } | RefusedArticle {
  const { origin, url, text, headings } = article;
  const title = details.title === undefined ? article.title : plain(details.title);
  if (title === '' || title.length > LONGEST_TITLE) return PLAIN.noTitle;
  const language = details.language === undefined ? article.language : knownLanguage(plain(details.language));
  if (language === undefined) return PLAIN.language;
  const author = told(article.author, details.author);
  const publisher = told(article.publisher, details.publisher);
  const publishedAt = calendarDate(told(article.publishedAt, details.date));
  // Whoever leaves a title as it is has not given one.
  const isTitleDescriptive = article.isTitleDescriptive === true && title === article.title;
  const applied: AddedText = {
    origin,
    title,
    language,
    ...(isTitleDescriptive ? { isTitleDescriptive } : {}),
    ...(author === '' ? {} : { author }),
    ...(publisher === '' ? {} : { publisher }),
    ...(publishedAt === '' ? {} : { publishedAt }),
    ...(url === undefined ? {} : { url }),
    text,
    headings,
  };
  return { status: 'applied', article: applied };
}

function told(before: string | undefined, given: string | undefined): string {
  return cutText(plain(given ?? before ?? ''), LONGEST_DETAIL);
}

/** On one line and in NFC, as everything that is shown beside a text. */
function plain(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}
