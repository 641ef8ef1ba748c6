import { afterEach, describe, expect, it } from 'vitest';
import { createQuoteReader, type QuoteReader } from '../../src/app/quotes/create-quote-reader.ts';
import { quotesOf } from '../../src/app/quotes/quotes-of.ts';
import type { Article } from '../../src/model/article.ts';
import { TimeSlices } from '../../src/slices/time-slices.ts';

const PARAGRAPH =
  '« Il faut attendre », a déclaré Anne Roux, maire de Lyon. Elle a dit qu’elle reviendrait.\n\n';

let opened: QuoteReader | undefined;
let faults: string[] = [];

afterEach(async () => {
  await opened?.close();
  faults = [];
});

function reader(options: { smallArticle?: number; time?: number }): QuoteReader {
  opened = createQuoteReader({
    slices: new TimeSlices(),
    onFault: (_, what) => faults.push(what),
    ...(options.smallArticle === undefined ? {} : { smallArticle: options.smallArticle }),
    ...(options.time === undefined ? {} : { limits: { time: options.time, memory: 512 } }),
  });
  return opened;
}

function article(text: string, language = 'fr'): Article {
  return { id: 'a.txt', key: 'a', source: 'a.txt', language, title: 'A', text, headings: [] };
}

describe('a reader of quotes', () => {
  it('finds in a thread what it finds on the spot', async () => {
    const text = article(PARAGRAPH.repeat(40));
    const { read } = reader({ smallArticle: 0 });
    const reading = await read(text);
    expect(reading.quotes.length).toBeGreaterThanOrEqual(80);
    expect(reading).toEqual(quotesOf(text));
    expect(faults).toEqual([]);
  });

  it('leaves the program its time while it reads a large article', async () => {
    const { read } = reader({});
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 5);
    const reading = await read(article(PARAGRAPH.repeat(10_000)));
    clearInterval(clock);
    expect(reading.quotes.length).toBeGreaterThanOrEqual(20_000);
    expect(turns).toBeGreaterThan(10);
  });

  it('gives up what takes too long, says so, and reads the next one', async () => {
    const { read } = reader({ smallArticle: 100, time: 1 });
    expect(await read(article(PARAGRAPH.repeat(10_000)))).toEqual({ quotes: [], speakers: [] });
    expect(faults).toEqual(['the quotes of a.txt could not be read']);
    expect((await read(article(PARAGRAPH))).quotes).toHaveLength(2);
  });

  it('gives up quietly when it is closed', async () => {
    const { read, close } = reader({ smallArticle: 0 });
    const [first, second] = [read(article(PARAGRAPH.repeat(5_000))), read(article(PARAGRAPH))];
    await close();
    expect(await Promise.all([first, second])).toEqual([
      { quotes: [], speakers: [] },
      { quotes: [], speakers: [] },
    ]);
    expect(faults).toEqual([]);
  });

  it('takes no more quotes of one article than anybody can have meant', () => {
    expect(() => quotesOf(article(PARAGRAPH.repeat(3)), 5)).toThrow('more than 5 quotes');
    expect(quotesOf(article(PARAGRAPH.repeat(3)), 6).quotes).toHaveLength(6);
  });

  it('finds no quotes in a language that it does not know', async () => {
    expect(await reader({}).read(article(PARAGRAPH, 'de'))).toEqual({ quotes: [], speakers: [] });
  });
});
