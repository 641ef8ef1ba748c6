import type { Quote, QuoteReading } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { fold } from '../../src/text/fold.ts';
import type { GoldDocument, GoldQuote } from './read-gold.ts';

/** Shares of 100. */
export interface QuoteScore {
  /** Found with the very span, marks and punctuation at the edges apart. */
  readonly exactF1: number;
  /** Found with at least half of the words in common. */
  readonly overlapF1: number;
  /** So found, with the right speaker. */
  readonly endToEndF1: number;
  /** Of the direct quotes found, those that are marked as quotes. */
  readonly directPrecision: number;
}

interface Tally {
  found: number;
  false: number;
  missed: number;
}

const EDGES = /^[\s«»“”"'‘’„.,;:!?—–\-()[\]]$/u;

/** Scores readings against gold, over all documents together. */
export function scoreQuotes(pairs: readonly (readonly [GoldDocument, QuoteReading])[]): QuoteScore {
  const exact: Tally = { found: 0, false: 0, missed: 0 };
  const overlap: Tally = { found: 0, false: 0, missed: 0 };
  let rightSpeaker = 0;
  let direct = 0;
  let directFalse = 0;
  for (const [gold, reading] of pairs) {
    const same = match(gold, reading.quotes, (a, b) => (a.start === b.start && a.end === b.end ? 1 : 0));
    add(exact, same);
    const half = match(gold, reading.quotes, (a, b) => (jaccard(a, b) >= 0.5 ? jaccard(a, b) : 0));
    add(overlap, half);
    rightSpeaker += half.pairs.filter(([marked, found]) => isSpeaker(marked, found, reading)).length;
    direct += reading.quotes.filter((quote) => quote.kind === 'direct').length;
    directFalse += half.unmatched.filter((quote) => quote.kind === 'direct').length;
  }
  return {
    exactF1: f1(exact),
    overlapF1: f1(overlap),
    endToEndF1: f1({
      found: rightSpeaker,
      false: overlap.found + overlap.false - rightSpeaker,
      missed: overlap.found + overlap.missed - rightSpeaker,
    }),
    directPrecision: 100 * (1 - directFalse / Math.max(1, direct)),
  };
}

interface Matching {
  readonly pairs: readonly (readonly [GoldQuote, Quote])[];
  readonly unmatched: readonly Quote[];
  readonly missed: number;
}

/** Pairs each marked quote with the best quote left over; optional ones last, and without counting. */
function match(
  gold: GoldDocument,
  quotes: readonly Quote[],
  likeness: (a: Span, b: Span) => number,
): Matching {
  const left = new Set(quotes);
  const pairs: (readonly [GoldQuote, Quote])[] = [];
  let missed = 0;
  for (const marked of gold.quotes.toSorted(
    (a, b) => Number(a.optional ?? false) - Number(b.optional ?? false),
  )) {
    const span = trim(gold.text, marked);
    const [best] = [...left]
      .map((quote) => ({ quote, score: likeness(span, trim(gold.text, hull(quote))) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    if (best) left.delete(best.quote);
    if (marked.optional) continue;
    if (best) pairs.push([marked, best.quote]);
    else missed++;
  }
  const excused = (quote: Quote): boolean =>
    gold.quotes.some(
      (marked) => marked.optional && common(marked, hull(quote)) * 2 >= hull(quote).end - hull(quote).start,
    );
  return { pairs, missed, unmatched: [...left].filter((quote) => !excused(quote)) };
}

function add(tally: Tally, { pairs, unmatched, missed }: Matching): void {
  tally.found += pairs.length;
  tally.false += unmatched.length;
  tally.missed += missed;
}

function f1({ found, false: wrong, missed }: Tally): number {
  return found === 0 ? 0 : (200 * found) / (2 * found + wrong + missed);
}

function hull(quote: Quote): Span {
  return { start: quote.parts[0]?.start ?? 0, end: quote.parts.at(-1)?.end ?? 0 };
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function jaccard(a: Span, b: Span): number {
  const both = common(a, b);
  return both / Math.max(1, a.end - a.start + (b.end - b.start) - both);
}

function trim(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && EDGES.test(text[first] ?? '')) first++;
  while (last > first && EDGES.test(text[last - 1] ?? '')) last--;
  return { start: first, end: last };
}

/** The same name, the same last word, or one name part of the other. */
function isSpeaker(marked: GoldQuote, quote: Quote, reading: QuoteReading): boolean {
  const found = reading.speakers.find(({ id }) => id === quote.attribution?.speakerId);
  const a = nameWords(marked.speaker);
  const b = nameWords(found?.name);
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return a.at(-1) === b.at(-1) || a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

const ARTICLES = new Set([
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'des',
  'de',
  'du',
  'd',
  'the',
  'a',
  'an',
  'of',
]);

function nameWords(name: string | undefined): string[] {
  return fold(name ?? '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word));
}
