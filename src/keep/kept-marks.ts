import * as z from 'zod/mini';
import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import type { Quote, QuoteReading, Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';

const SPAN = z.object({ start: z.number(), end: z.number() });

const QUOTE = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  parts: z.array(SPAN),
  marked: z.array(SPAN),
  attribution: z.exactOptional(
    z.object({
      mention: z.exactOptional(SPAN),
      speakerId: z.exactOptional(z.string()),
      cue: z.exactOptional(SPAN),
      ruleId: z.string(),
      certainty: z.enum(['explicit', 'inferred']),
    }),
  ),
  within: z.exactOptional(z.string()),
});

const SPEAKER = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['person', 'organisation', 'document', 'unnamed']),
  role: z.exactOptional(z.string()),
});

const MARKS = z.object({
  headings: z.array(SPAN),
  passages: z.array(z.object({ span: SPAN, heading: z.exactOptional(SPAN) })),
  quotes: z.array(QUOTE),
  speakers: z.array(SPEAKER),
});

/** All that was found in an article, as offsets into its text. */
export interface Marks {
  readonly headings: readonly Span[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}

/** What was found in an article, in JSON; the words themselves are left to its text. */
export function encodeMarks(article: Article, passages: readonly Passage[], reading: QuoteReading): string {
  const marks: z.infer<typeof MARKS> = {
    headings: [...article.headings],
    passages: passages.map(({ span, heading }) => ({ span, ...(heading && { heading }) })),
    quotes: reading.quotes.map(({ articleId: _, text: __, parts, marked, ...quote }) => ({
      ...quote,
      parts: [...parts],
      marked: [...marked],
    })),
    speakers: reading.speakers.map((speaker) => ({ ...speaker, aliases: [...speaker.aliases] })),
  };
  return JSON.stringify(marks);
}

/**
 * What `encodeMarks` wrote.
 *
 * @throws when it did not write it.
 */
export function decodeMarks(json: string, { id, key, text }: Pick<Article, 'id' | 'key' | 'text'>): Marks {
  const { headings, passages, quotes, speakers } = MARKS.parse(JSON.parse(json));
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  return {
    headings,
    passages: passages.map(({ span, ...rest }, index) => ({
      id: `${key}§${index + 1}`,
      articleId: id,
      span,
      text: slice(span),
      ...rest,
    })),
    quotes: quotes.map((quote) => ({
      ...quote,
      articleId: id,
      text: quote.parts.map(slice).join(' […] '),
    })),
    speakers,
  };
}
