import type { Library } from '../answer/library.ts';
import { phrases as phrasesByLocale } from '../answer/phrases/index.ts';
import type { AnsweredQuote, Match, Result } from '../model/answer.ts';
import type { Locale } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { messages } from './messages.ts';

/** Where the words come from and for whom they are written. */
export interface AttributionLook {
  readonly locale: Locale;
  readonly library: Pick<Library, 'quotesIn' | 'speaker'>;
}

/**
 * Who said the words at `span` and how that is known, in one line: `Sam Greene, directeur du … · said directly`. Where
 * the quote is the smaller part of what is shown, its words follow, so that nobody is given the words around it.
 *
 * @param match left out where it goes without saying.
 */
export function attributionLine(result: Result, span: Span, look: AttributionLook, match?: Match): string {
  const { quote } = result;
  const phrases = phrasesByLocale[look.locale];
  const how = match === undefined ? [] : [phrases.match[match]];
  if (!quote) return [withoutQuote(result, span, look), ...how].join(' · ');
  const { quotedBy } = quote;
  const notEstablished = phrases.speakerNotEstablished;
  const by = quotedBy === undefined ? [] : [phrases.quotedBy(quotedBy?.name ?? notEstablished)];
  const parts = [speakerOf(quote, notEstablished), ...by, phrases.kind[quote.kind]];
  if (quote.isCorrected) parts.push(phrases.corrected);
  else if (quote.speaker && quote.certainty === 'inferred') parts.push(phrases.certainty.inferred);
  if (isSmallerPart(quote, span)) parts.push(phrases.inMarks(quote.text));
  return [...parts, ...how].join(' · ');
}

function speakerOf({ speaker }: AnsweredQuote, notEstablished: string): string {
  if (!speaker) return notEstablished;
  return speaker.role === undefined ? speaker.name : `${speaker.name}, ${speaker.role}`;
}

/** Where no one quote answers: the names of those who are quoted in these words, or that nobody is. */
function withoutQuote({ passage }: Result, span: Span, { locale, library }: AttributionLook): string {
  const phrases = phrasesByLocale[locale];
  const names = library
    .quotesIn(passage)
    .filter(({ parts }) => parts.some((part) => shared(part, span) > 0))
    .map(({ articleId, attribution }) => library.speaker(articleId, attribution?.speakerId ?? '')?.name);
  if (names.length === 0) return phrases.inTheArticlesWords;
  const each = new Set(names.map((name) => name ?? phrases.speakerNotEstablished));
  return messages[locale].quotedHere([...each].join(', '));
}

function isSmallerPart(quote: AnsweredQuote, span: Span): boolean {
  const shown = quote.parts.reduce((sum, part) => sum + shared(part, span), 0);
  return shown * 2 < span.end - span.start;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
