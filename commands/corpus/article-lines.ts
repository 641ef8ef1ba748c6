import type { Line } from '../../src/answer/action-reply.ts';
import type { ListedArticle, ProposedArticle } from '../../src/answer/corpus-service.ts';
import { readableDate } from '../../src/answer/readable-date.ts';
import type { ArticleMetadata } from '../../src/model/article.ts';
import type { Language, Locale } from '../../src/model/language.ts';
import { replies } from './replies.ts';

/** What is proposed, as a person decides on it. */
export function proposedLines(article: ProposedArticle, locale: Locale): Line[] {
  const words = replies[locale];
  return [
    [article.isTitleDescriptive === true ? `${article.title} ${words.noTitle}` : article.title],
    ...optional(origin(article, locale)),
    ...optional(article.url ?? ''),
    [
      [
        languageName(article.language, locale),
        words.paragraphs(article.passages),
        words.quotes(article.quotes),
        words.characters(article.characters),
      ].join(' · '),
    ],
    [article.opening],
    [words.addIt],
  ];
}

/** An article of the server in a list. */
export function listedLines(article: ListedArticle, locale: Locale): Line[] {
  const words = replies[locale];
  const figures = [
    languageName(article.language, locale),
    words.paragraphs(article.passages),
    words.quotes(article.quotes),
  ].join(' · ');
  const from = [origin(article, locale), article.url ?? ''].filter((part) => part !== '').join(' · ');
  return [
    [`${article.key} · ${article.title}`],
    ...optional(from),
    [`${figures} · ${words.addedOn}`, { time: article.addedAt }],
  ];
}

function origin({ author, publisher, publishedAt }: ArticleMetadata, locale: Locale): string {
  const date = publishedAt === undefined ? undefined : readableDate(publishedAt, locale);
  return [author, publisher, date].filter((part) => part !== undefined).join(' · ');
}

function optional(text: string): Line[] {
  return text === '' ? [] : [[text]];
}

function languageName(language: Language, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}
