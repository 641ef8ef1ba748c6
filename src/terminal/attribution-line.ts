import { phrases as phrasesByLocale } from '../answer/phrases/index.ts';
import type { AnsweredQuote, Match, Result } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { messages } from './messages.ts';

/**
 * Who said the words at `span` and how that is known, in one line: `Sam Greene, directeur du … · said directly`. Where
 * the quote is the smaller part of what is shown, its words follow, so that nobody is given the words around it.
 *
 * @param match left out where it goes without saying.
 */
export function attributionLine(result: Result, span: Span, locale: Locale, match?: Match): string {
  const phrases = phrasesByLocale[locale];
  const { quote } = result;
  const how = match === undefined ? [] : [phrases.match[match]];
  if (!quote) return [phrases.inTheArticlesWords, ...how].join(' · ');
  const parts = [speakerOf(quote, phrases.speakerNotEstablished), phrases.kind[quote.kind]];
  if (quote.speaker && quote.certainty === 'inferred') parts.push(phrases.certainty.inferred);
  if (isSmallerPart(quote, span)) parts.push(messages[locale].inMarks(quote.text));
  return [...parts, ...how].join(' · ');
}

function speakerOf({ speaker }: AnsweredQuote, notEstablished: string): string {
  if (!speaker) return notEstablished;
  return speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`;
}

function isSmallerPart(quote: AnsweredQuote, span: Span): boolean {
  const shown = quote.parts.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  );
  return shown * 2 < span.end - span.start;
}
