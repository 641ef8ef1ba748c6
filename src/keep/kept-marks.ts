import * as v from 'valibot';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Quote, QuoteReading, Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Steps } from '../slices/steps.ts';

const SPAN = v.object({ start: v.number(), end: v.number() });

const QUOTE = v.object({
  id: v.string(),
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  parts: v.array(SPAN),
  marked: v.array(SPAN),
  attribution: v.exactOptional(
    v.object({
      mention: v.exactOptional(SPAN),
      speakerId: v.exactOptional(v.string()),
      cue: v.exactOptional(SPAN),
      ruleId: v.string(),
      certainty: v.picklist(['explicit', 'inferred']),
    }),
  ),
  within: v.exactOptional(v.string()),
});

const SPEAKER = v.object({
  id: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  kind: v.picklist(['person', 'organisation', 'document', 'unnamed']),
  role: v.exactOptional(v.string()),
});

const MARKS = v.object({
  headings: v.array(SPAN),
  passages: v.array(v.object({ span: SPAN, heading: v.exactOptional(SPAN) })),
  quotes: v.array(QUOTE),
  speakers: v.array(SPEAKER),
});

/** All that was found in an article, as offsets into its text. */
export interface Marks {
  readonly headings: readonly Span[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

/** Of each kind so many are written and read at a time, in a few milliseconds. */
const PART = 500;

/**
 * What was found in an article, a part of it a line, each in JSON; the words themselves are left to its text.
 */
export function* encodeMarks(
  article: Article,
  passages: readonly Passage[],
  reading: QuoteReading,
): Steps<string> {
  const { quotes, speakers } = reading;
  const longest = Math.max(article.headings.length, passages.length, quotes.length, speakers.length);
  const lines: string[] = [];
  for (let from = 0; from === 0 || from < longest; from += PART) {
    const to = from + PART;
    const marks: v.InferOutput<typeof MARKS> = {
      headings: article.headings.slice(from, to),
      passages: passages.slice(from, to).map(({ span, heading }) => ({ span, ...(heading && { heading }) })),
      quotes: quotes.slice(from, to).map(({ articleId: _, text: __, parts, marked, ...quote }) => ({
        ...quote,
        parts: [...parts],
        marked: [...marked],
      })),
      speakers: speakers.slice(from, to).map((speaker) => ({ ...speaker, aliases: [...speaker.aliases] })),
    };
    lines.push(JSON.stringify(marks));
    yield;
  }
  return lines.join('\n');
}

/**
 * What `encodeMarks` wrote.
 *
 * @throws when it did not write it.
 */
export function* decodeMarks(
  written: string,
  { id, key, text }: Pick<Article, 'id' | 'key' | 'text'>,
): Steps<Marks> {
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const headings: Span[] = [];
  const passages: Passage[] = [];
  const quotes: Quote[] = [];
  const speakers: Speaker[] = [];
  for (const line of written.split('\n')) {
    const part = v.parse(MARKS, JSON.parse(line));
    headings.push(...part.headings);
    for (const { span, ...rest } of part.passages) {
      const number = passages.length + 1;
      passages.push({ id: `${key}§${number}`, articleId: id, span, text: slice(span), ...rest });
    }
    for (const quote of part.quotes) {
      quotes.push({ ...quote, articleId: id, text: quote.parts.map(slice).join(' […] ') });
    }
    speakers.push(...part.speakers);
    yield;
  }
  return { headings, passages, quotes, speakers };
}
