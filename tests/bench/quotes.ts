import { languagePack } from '../../src/lang/index.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { readGold } from '../gold/read-gold.ts';

const SIZE = 1_000_000;
/** The short text is so much shorter, and is read so many times, since a single reading is too short to be timed. */
const TIMES_SHORTER = 10;
const TURNS = 9;
/** After so many readings of the long text hardly anything is compiled any more. */
const COMPILING = 5;
/** In milliseconds: a shorter time is measured over several readings. */
const SHORTEST_TIME = 100;

/** Texts that could make a reader slow: nothing but marks, one endless sentence, nested brackets, the same verb again. */
const hostile: Readonly<Record<string, string>> = {
  'quotation marks "': '"',
  'quotation marks «': '«',
  'quotation marks “”': '“”',
  apostrophes: "'",
  'one endless sentence': 'le maire a déclaré que Paul, ',
  'nested brackets': '([',
  'nested brackets with words': '(a [b ',
  sources: 'selon le maire, ',
};

/**
 * How many megabytes (of UTF-16 units) of French the quote engine reads in a second of processor time, on news and on
 * hostile texts, and how the time grows when the text is ten times as long. The short and the long text are read in turn,
 * so that whatever else the machine does slows both; medians. Returns a Markdown table.
 */
export function benchQuotes(): string {
  const news = readGold()
    .filter(({ language }) => language === 'fr')
    .map(({ text }) => text)
    .join('\n\n');
  const texts = { 'news articles': `${news}\n\n`, ...hostile };
  const rows = Object.entries(texts).map(([name, text]) => {
    const { speed, growth } = measure(text);
    return `| ${name} | ${speed.toFixed(2)} | ${growth.toFixed(1)} |`;
  });
  return ['| text | MB/s at 1 MB | time of 1 MB ÷ time of 0.1 MB |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** `speed` in megabytes a second; `growth`: how often the time of the short text that of the long one is. */
function measure(text: string): { readonly speed: number; readonly growth: number } {
  const short = again(text, SIZE / TIMES_SHORTER);
  const long = again(text, SIZE);
  // The first readings are compiled, and not counted.
  timeOf(long, COMPILING);
  const readings = Math.max(1, Math.ceil(SHORTEST_TIME / timeOf(long, 1)));
  const turns = Array.from({ length: TURNS }, () => {
    const ofShort = timeOf(short, readings * TIMES_SHORTER) / readings / TIMES_SHORTER;
    const ofLong = timeOf(long, readings) / readings;
    return { speed: SIZE / 1000 / ofLong, growth: ofLong / ofShort };
  });
  return {
    speed: median(turns.map(({ speed }) => speed)),
    growth: median(turns.map(({ growth }) => growth)),
  };
}

/**
 * Processor time of some readings, in milliseconds. No garbage is collected by force before them: that makes V8 start anew
 * with a small heap and forget compiled code, as it never does while articles are read one after another.
 */
function timeOf(text: string, readings: number): number {
  const pack = languagePack('fr');
  if (pack === undefined) throw new Error('French is missing');
  const article = { id: 'a', key: 'a', source: 'a', language: 'fr', title: 'a', text, headings: [] };
  const before = process.cpuUsage();
  for (let reading = 0; reading < readings; reading++) extractQuotes(article, pack);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function again(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
