import type { Library } from '../answer/library.ts';
import { phrases } from '../answer/phrases/index.ts';
import type { AnsweredQuote, Result } from '../model/answer.ts';
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

/** The small line that says whose words a result shows, how they were said, and how sure the speaker is. */
export function speakerLine(result: Result, library: Library, locale: Locale): string {
  const said = phrases[locale];
  const { quote } = result;
  if (!quote) return `${SMALL}— ${withoutQuote(result, library, locale)}`;
  const role = quote.speaker?.role === undefined ? '' : markdownLabel(quote.speaker.role, LONGEST_ROLE);
  return `${SMALL}— ${[
    `${boldName(quote.speaker?.name) ?? said.speakerNotEstablished}${role === '' ? '' : `, ${role}`}`,
    howSaid(result, quote, locale),
    ...(quote.speaker && quote.certainty === 'inferred' ? [said.certainty.inferred] : []),
  ].join(' · ')}`;
}

/** The small line that says where a result stands: article, author, publisher, date, passage id, and its language. */
export function sourceLine(result: Result, locale: Locale): string {
  const { article, passage } = result;
  const said = phrases[locale];
  return `${SMALL}${[
    linkedTitle(article),
    ...(article.isTitleDescriptive === true ? [said.descriptiveTitle] : []),
    ...[article.author, article.publisher, article.publishedAt]
      .map((detail) => markdownLabel(detail ?? '', LONGEST_DETAIL))
      .filter((detail) => detail !== ''),
    markdownLabel(passage.id, LONGEST_DETAIL),
    ...(article.language.startsWith(locale) ? [] : [said.articleIn(article.language)]),
    ...(result.match === 'exact' ? [] : [said.match[result.match]]),
  ].join(' · ')}`;
}

/** The small line under a further hit: its speaker, its passage, and its article where that is another. */
export function hitLine(result: Result, library: Library, locale: Locale, shown: Article): string {
  const { quote, article, passage } = result;
  const said = phrases[locale];
  return `${SMALL}— ${[
    quote
      ? (boldName(quote.speaker?.name) ?? said.speakerNotEstablished)
      : withoutQuote(result, library, locale),
    ...(quote ? [howSaid(result, quote, locale)] : []),
    ...(quote?.speaker && quote.certainty === 'inferred' ? [said.certainty.inferred] : []),
    ...(article.id === shown.id ? [] : [markdownLabel(article.title, LONGEST_DETAIL)]),
    markdownLabel(passage.id, LONGEST_DETAIL),
  ].join(' · ')}`;
}

function howSaid(result: Result, { kind }: AnsweredQuote, locale: Locale): string {
  const how = phrases[locale].kind[kind];
  return isQuoteUnderlined(result) ? `${how} (${messages[locale].underlined})` : how;
}

/** Where no one quote answers: the names of those who are quoted in the passage, or that nobody is. */
function withoutQuote({ passage, article }: Result, library: Library, locale: Locale): string {
  const names = new Set<string>();
  const quotes = library.quotesIn(passage);
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
