import type { Phrases } from '../answer/phrases/phrases.ts';
import { readableDate } from '../answer/readable-date.ts';
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
