import { languagePack } from '../../src/lang/index.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { readGold } from '../gold/read-gold.ts';

const SIZE = 1_000_000;
const ROUNDS = 3;

/** Texts that could make a reader slow: nothing but marks, one endless sentence, nested brackets, the same verb again. */
const hostile: Readonly<Record<string, string>> = {
  'quotation marks "': '"',
  'quotation marks «': '«',
  'quotation marks “”': '“”',
  apostrophes: "'",
  'one endless sentence': 'le maire a déclaré que Paul, ',
  'nested brackets': '([',
  sources: 'selon le maire, ',
};

/**
 * How many megabytes (of UTF-16 units) of French the quote engine reads in a second, on news and on hostile texts, and
 * how the time grows when the text is ten times as long. Returns a Markdown table.
 */
export function benchQuotes(): string {
  const news = readGold()
    .map(({ text }) => text)
    .join('\n\n');
  const texts = { 'news articles': `${news}\n\n`, ...hostile };
  const rows = Object.entries(texts).map(([name, text]) => {
    const short = best(text.repeat(Math.ceil(SIZE / 10 / text.length)).slice(0, SIZE / 10));
    const long = best(text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE));
    return `| ${name} | ${(SIZE / 1000 / long).toFixed(2)} | ${(long / short).toFixed(1)} |`;
  });
  return ['| text | MB/s at 1 MB | time of 1 MB ÷ time of 0.1 MB |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** The shortest of some rounds, in milliseconds. */
function best(text: string): number {
  const pack = languagePack('fr');
  if (pack === undefined) throw new Error('French is missing');
  const article = { id: 'a', key: 'a', source: 'a', language: 'fr', title: 'a', text, headings: [] };
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    extractQuotes(article, pack);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
