import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languagePack } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Quote, QuoteReading } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';

/*
 * npm run -s eval:quotes -- --input DOCS.jsonl --output PRED.jsonl
 * Reads `{id, lang, text}` lines (other keys are ignored) and writes `{id, quotes: [{start, end, type, …}]}` lines.
 */

const document = z.object({ id: z.string(), lang: z.string(), text: z.string() });

interface Prediction extends Span {
  readonly type: string;
  readonly speakerMention?: Span;
  readonly speaker?: string;
  readonly cue?: { readonly text: string };
}

function main(): void {
  const { values } = parseArgs({ options: { input: { type: 'string' }, output: { type: 'string' } } });
  if (values.input === undefined || values.output === undefined) {
    process.stderr.write('usage: npm run -s eval:quotes -- --input DOCS.jsonl --output PRED.jsonl\n');
    process.exitCode = 2;
    return;
  }
  const lines = readFileSync(values.input, 'utf8').split('\n');
  const predictions = lines.filter((line) => line.trim() !== '').map((line) => predict(line));
  writeFileSync(values.output, `${predictions.join('\n')}\n`);
}

function predict(line: string): string {
  const { id, lang, text } = document.parse(JSON.parse(line));
  const pack = languagePack(lang);
  if (pack === undefined) return JSON.stringify({ id, quotes: [] });
  const article: Article = { id, key: id, source: id, language: lang, title: id, text, headings: [] };
  const reading = extractQuotes(article, pack);
  const toCodePoints = codePointCounter(text);
  const quotes = reading.quotes.flatMap((quote) => predictionsOf(text, quote, reading, lang, toCodePoints));
  return JSON.stringify({ id, quotes });
}

/** English gold lists the parts of an interrupted quote one by one, French gold gives the stretch from first to last. */
function predictionsOf(
  text: string,
  quote: Quote,
  reading: QuoteReading,
  lang: string,
  toCodePoints: (span: Span) => Span,
): Prediction[] {
  const speaker = reading.speakers.find(({ id }) => id === quote.attribution?.speakerId);
  const { mention, cue } = quote.attribution ?? {};
  const start = quote.parts[0]?.start ?? 0;
  const end = quote.parts.at(-1)?.end ?? start;
  const spans = lang === 'en' ? quote.parts : [{ start, end }];
  return spans.map((span) => ({
    ...toCodePoints(span),
    type: quote.kind,
    ...(mention && { speakerMention: toCodePoints(mention) }),
    ...(speaker && { speaker: speaker.name }),
    ...(cue && { cue: { text: cueWord(text.slice(cue.start, cue.end)) } }),
  }));
}

/** Gold names a cue by its main word: `déclaré` for `a déclaré`. */
function cueWord(cue: string): string {
  const words = cue.split(/\s+/u);
  return /^(?:savoir|valoir)$/u.test(words.at(-1) ?? '') ? words.slice(-2).join(' ') : (words.at(-1) ?? cue);
}

/** Offsets in the files count code points, those of the engine UTF-16 units: they differ only behind astral characters. */
function codePointCounter(text: string): (span: Span) => Span {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return ({ start, end }) => ({ start, end });
  const count = (offset: number): number => [...text.slice(0, offset)].length;
  return ({ start, end }) => ({ start: count(start), end: count(end) });
}

main();
