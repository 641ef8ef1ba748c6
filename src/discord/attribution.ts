import type { Library } from '../answer/library.ts';
import { phrases } from '../answer/phrases/index.ts';
import { readableDate } from '../answer/readable-date.ts';
import type { AnsweredQuote, Match, Result } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Locale } from '../model/language.ts';
import { isQuoteUnderlined } from './block-quote.ts';
import { markdownLabel } from './label.ts';
import { messages } from './messages.ts';
import { safeAddress } from './safe-address.ts';

const LONGEST_NAME = 100;
const LONGEST_ROLE = 200;
const LONGEST_TITLE = 200;
const LONGEST_DETAIL = 80;
const MOST_NAMES = 4;
const SMALL = '-# ';

/**
 * The small line that says whose words a result shows, how they were said, and how sure the speaker is.
 *
 * @param match left out where it goes without saying.
 */
export function speakerLine(result: Result, library: Library, locale: Locale, match?: Match): string {
  const said = phrases[locale];
  const { quote } = result;
  const stands = match === undefined ? [] : [said.match[match]];
  if (!quote) return `${SMALL}— ${[withoutQuote(result, library, locale), ...stands].join(' · ')}`;
  const role = quote.speaker?.role === undefined ? '' : markdownLabel(quote.speaker.role, LONGEST_ROLE);
  return `${SMALL}— ${[
    `${speakerName(result, locale)}${role === '' ? '' : `, ${role}`}`,
    ...quotedBy(quote, locale),
    howSaid(result, quote, locale),
    ...howKnown(quote, locale),
    ...stands,
  ].join(' · ')}`;
}

/** The small line that says where words stand: article, author, publisher, date, language, and passage id if given. */
export function sourceLine(article: Article, locale: Locale, passageId?: string): string {
  return `${SMALL}${[linkedTitle(article), ...sourceDetails(article, locale, passageId)].join(' · ')}`;
}

/** An article's title above its beginning, and the small line below with what else is known of it. */
export function entryLines({ article, passage }: Result, locale: Locale): { above: string; below: string } {
  const details = sourceDetails(article, locale, passage.id).join(' · ');
  return { above: `**${linkedTitle(article)}**`, below: `${SMALL}${details}` };
}

function sourceDetails(article: Article, locale: Locale, passageId?: string): readonly string[] {
  const said = phrases[locale];
  const date = article.publishedAt === undefined ? undefined : readableDate(article.publishedAt, locale);
  return [
    ...(article.isTitleDescriptive === true ? [said.descriptiveTitle] : []),
    ...[article.author, article.publisher, date, passageId]
      .map((detail) => markdownLabel(detail ?? '', LONGEST_DETAIL))
      .filter((detail) => detail !== ''),
    ...(article.language === locale ? [] : [said.articleIn(article.language)]),
  ];
}

/** The small line under one of several results: its speaker, its passage, and its article unless that is `shown`. */
export function hitLine(result: Result, library: Library, locale: Locale, shown?: Article): string {
  const { quote, article, passage } = result;
  return `${SMALL}— ${[
    quote ? speakerName(result, locale) : withoutQuote(result, library, locale),
    ...(quote ? [...quotedBy(quote, locale), howSaid(result, quote, locale)] : []),
    ...(quote ? howKnown(quote, locale) : []),
    ...(article.id === shown?.id ? [] : [markdownLabel(article.title, LONGEST_DETAIL)]),
    markdownLabel(passage.id, LONGEST_DETAIL),
  ].join(' · ')}`;
}

/** A result's speaker in bold, or that none is established. */
export function speakerName({ quote }: Result, locale: Locale): string {
  return boldName(quote?.speaker?.name) ?? phrases[locale].speakerNotEstablished;
}

/** How the speaker is known, where the text does not name them. */
function howKnown({ speaker, certainty, isCorrected }: AnsweredQuote, locale: Locale): string[] {
  const said = phrases[locale];
  if (isCorrected) return [said.corrected];
  return speaker && certainty === 'inferred' ? [said.certainty.inferred] : [];
}

/** Who quotes the words, where they stand inside another's. */
function quotedBy({ quotedBy: quoter }: AnsweredQuote, locale: Locale): string[] {
  if (quoter === undefined) return [];
  return [phrases[locale].quotedBy(boldName(quoter?.name) ?? phrases[locale].speakerNotEstablished)];
}

function howSaid(result: Result, { kind }: AnsweredQuote, locale: Locale): string {
  const how = phrases[locale].kind[kind];
  return isQuoteUnderlined(result) ? `${how} (${messages[locale].underlined})` : how;
}

/** Where no one quote answers: the names of those who are quoted in the passage, or that nobody is. */
function withoutQuote({ passage, article, excerpt }: Result, library: Library, locale: Locale): string {
  const names = new Set<string>();
  const quotes = library
    .quotesIn(passage)
    .filter(({ parts }) => parts.some(({ start, end }) => start < excerpt.end && end > excerpt.start));
  if (quotes.length === 0) return phrases[locale].inTheArticlesWords;
  for (const { attribution } of quotes) {
    const speaker =
      attribution?.speakerId === undefined ? undefined : library.speaker(article.id, attribution.speakerId);
    names.add(boldName(speaker?.name) ?? phrases[locale].speakerNotEstablished);
  }
  const listed = [...names].slice(0, MOST_NAMES).join(', ');
  return messages[locale].quotedHere(names.size > MOST_NAMES ? `${listed}, …` : listed);
}

function boldName(name: string | undefined): string | undefined {
  const shown = markdownLabel(name ?? '', LONGEST_NAME);
  return shown === '' ? undefined : `**${shown}**`;
}

function linkedTitle({ title, source, url }: Article): string {
  const shown = markdownLabel(title, LONGEST_TITLE) || markdownLabel(source, LONGEST_TITLE);
  const address = safeAddress(url);
  return address === undefined ? shown : `[${shown}](${address})`;
}
