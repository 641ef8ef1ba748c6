import type { Article } from '../model/article.ts';
import type { Attribution, Quote, QuoteReading, Speaker } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { extractQuotes } from './extract-quotes.ts';
import type { LanguagePack } from './language-pack.ts';

/** Shorter words leave no room for somebody else's. */
const SHORTEST = 25;

/**
 * The reading with the quotes inside its quotes added: `“My father told me: ‘Be brave’”, says May` holds words of her
 * father, quoted by May. Only speakers whom the quoted words themselves name count; a speaker who quotes themselves
 * does not. In the order of the article.
 */
export function withNestedQuotes(article: Article, reading: QuoteReading, pack: LanguagePack): QuoteReading {
  const quotes: Quote[] = [];
  const speakers: Speaker[] = [...reading.speakers];
  for (const outer of reading.quotes) {
    quotes.push(outer);
    for (const span of outer.marked) {
      if (span.end - span.start < SHORTEST) continue;
      const inner = readInside(article, span, pack);
      for (const quote of inner.quotes) {
        const nested = nest(quote, outer, span, inner.speakers, speakers, pack, article);
        if (nested) quotes.push(nested);
      }
    }
  }
  const start = ({ parts }: Quote): number => parts[0]?.start ?? 0;
  return { quotes: quotes.sort((a, b) => start(a) - start(b)), speakers };
}

/** The quotes inside one quote; offsets count from its beginning. */
function readInside(article: Article, span: Span, pack: LanguagePack): QuoteReading {
  return extractQuotes({ ...article, text: article.text.slice(span.start, span.end), headings: [] }, pack);
}

/** An inner quote with offsets into the article; its speaker, if new, is added to `known`. */
function nest(
  quote: Quote,
  outer: Quote,
  within: Span,
  inner: readonly Speaker[],
  known: Speaker[],
  pack: LanguagePack,
  { text }: Article,
): Quote | undefined {
  const { attribution } = quote;
  const speaker = inner.find(({ id }) => id === attribution?.speakerId);
  if (!speaker || !attribution?.mention || attribution.certainty !== 'explicit') return undefined;
  const mention = shift(attribution.mention, within);
  const said = text.slice(mention.start, mention.end);
  if (isPronoun(said, pack)) return undefined;
  const settled = known.find((other) => isSame(other, speaker)) ?? enter(speaker, said, outer, known);
  if (settled.id === outer.attribution?.speakerId) return undefined;
  const cue = attribution.cue && shift(attribution.cue, within);
  const nested: Attribution = {
    mention,
    speakerId: settled.id,
    ...(cue && { cue }),
    ruleId: attribution.ruleId,
    certainty: attribution.certainty,
  };
  return {
    ...quote,
    id: `${outer.id}/${quote.id}`,
    articleId: outer.articleId,
    parts: quote.parts.map((part) => shift(part, within)),
    marked: quote.marked.map((part) => shift(part, within)),
    attribution: nested,
    within: outer.id,
  };
}

/** Somebody without a name is called as the quoted words call them: `mon père`. */
function enter(speaker: Speaker, said: string, outer: Quote, known: Speaker[]): Speaker {
  const name = speaker.kind === 'unnamed' ? said : speaker.name;
  const entered = { ...speaker, name, id: `${outer.id}/${speaker.id}` };
  known.push(entered);
  return entered;
}

/** Somebody who is named in the article too, by the same name or another form of it. */
function isSame(known: Speaker, speaker: Speaker): boolean {
  const name = fold(speaker.name);
  return [known.name, ...known.aliases].some((other) => fold(other) === name);
}

function isPronoun(words: string, pack: LanguagePack): boolean {
  const said = fold(words.trim());
  return pack.names.pronouns.has(said) || /^(?:je|j'|nous|on|vous|tu|i|we|you|it|one)$/u.test(said);
}

function shift({ start, end }: Span, within: Span): Span {
  return { start: start + within.start, end: end + within.start };
}
