import type { Phrases } from '../answer/phrases/phrases.ts';
import type { Article } from '../model/article.ts';
import type { Locale } from '../model/language.ts';

/**
 * Where the words stand, in one line: title, author, publisher, date, the article's language where it is not the
 * asker's, and the passage's id if one is given.
 */
export function sourceLine(
  article: Article,
  passageId: string | undefined,
  phrases: Phrases,
  locale: Locale,
): string {
  const title = article.isTitleDescriptive ? `${article.title} (${phrases.descriptiveTitle})` : article.title;
  const date = article.publishedAt === undefined ? undefined : readableDate(article.publishedAt, locale);
  const language = article.language === locale ? undefined : phrases.articleIn(article.language);
  return [title, article.author, article.publisher, date, language, passageId]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** An ISO 8601 day or month in words; anything else as the source gives it. */
export function readableDate(publishedAt: string, locale: Locale): string {
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T.*)?)?$/u.exec(publishedAt);
  if (!iso) return publishedAt;
  const [, year, month, day] = iso;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return publishedAt;
  // In UTC, so that a day never becomes the day before.
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
}
