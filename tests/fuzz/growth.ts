import { commands } from '../../commands/index.ts';
import { escapeMarkdown } from '../../src/discord/markdown.ts';
import { htmlReader } from '../../src/ingest/html/html-reader.ts';
import { mdReader } from '../../src/ingest/md/md-reader.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { txtReader } from '../../src/ingest/txt/txt-reader.ts';
import { languagePacks } from '../../src/lang/index.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { finish } from '../../src/slices/steps.ts';
import { readLine } from '../../src/terminal/read-line.ts';
import { shippedLibrary } from '../answer/shipped-library.ts';

/** Ten times the input may take this many times as long: far more than ten, far less than a hundred. */
const QUADRATIC = 40;
/** What takes less than this many milliseconds says nothing. */
const MEASURABLE = 5;
const LONGEST = 500_000;

/** How the time for a text grows with its length. */
export interface Growth {
  readonly name: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** Milliseconds. */
  readonly once: number;
  /** Milliseconds for ten times the text. */
  readonly tenfold: number;
  readonly isQuadratic: boolean;
}

const PIECES: Readonly<Record<string, string>> = {
  words: 'a word and another ',
  'quotation marks': '"a" ',
  'opened marks': '« ',
  'one letter': 'a',
  names: 'M. Sam Greene, ',
  'full stops': 'U.S. ',
  digits: '1.000,5',
  combining: 'e\u0301\u0301',
  invisible: '\u200B\u200D',
  brackets: '[([',
  quotes: '"We go", said Anne Martin, "and he said that they know." ',
  incises: '« On y va », a déclaré M. Greene, selon qui il faudra voir. ',
  lines: '- a\n',
  'block quotes': '> ',
  tags: '<p>a',
  deep: '<div>',
  entities: '&amp;',
  stars: '*a_',
};

/** Measures everything that reads a text, each with every kind of long text; those whose time grows too fast. */
export async function growths(): Promise<Growth[]> {
  const library = await shippedLibrary();
  const encoder = new TextEncoder();
  const article = (text: string) => ({
    id: 'a',
    key: 'a',
    source: 'a',
    title: 'a',
    language: 'fr',
    text: text.normalize('NFC'),
    headings: [],
  });
  const readers = { 'plain text': txtReader, Markdown: mdReader, pages: htmlReader };
  const works: readonly { name: string; length: number; work: (text: string) => unknown }[] = [
    ...Object.entries(readers).map(([name, reader]) => ({
      name,
      length: 4_000,
      work: (text: string) => reader.read(encoder.encode(text), 'a'),
    })),
    { name: 'passages', length: 40_000, work: (text) => finish(passagesOf(article(text))) },
    ...languagePacks.map((pack) => ({
      name: `quotes (${pack.lexical.language})`,
      length: 4_000,
      work: (text: string) => extractQuotes(article(text), pack),
    })),
    ...commands.map((command) => ({
      name: command.name,
      length: 600,
      work: (text: string) =>
        command.run(
          Object.fromEntries(command.options.map(({ name, type }) => [name, type === 'text' ? text : 1])),
          { library, locale: 'fr' },
        ),
    })),
    { name: 'escaping', length: 40_000, work: escapeMarkdown },
    ...commands.slice(0, 1).map((command) => ({
      name: 'a line of the terminal',
      length: 4_000,
      work: (text: string) => readLine(text, command),
    })),
  ];
  const found: Growth[] = [];
  for (const { name, length, work } of works) {
    for (const [kind, piece] of Object.entries(PIECES)) {
      const growth = await growthOf(`${name}: ${kind}`, work, piece, length);
      if (growth.isQuadratic) found.push(growth);
    }
  }
  return found;
}

/** Makes the text longer until its time can be measured, or it is as long as an article may be over ten. */
async function growthOf(
  name: string,
  work: (text: string) => unknown,
  piece: string,
  shortest: number,
): Promise<Growth> {
  for (let length = shortest; ; length *= 3) {
    const text = piece.repeat(Math.ceil(length / piece.length));
    await work(text);
    const once = await timeOf(() => work(text));
    if (once < MEASURABLE && length * 3 <= LONGEST) continue;
    const tenfold = await timeOf(() => work(text.repeat(10)));
    return { name, length, once, tenfold, isQuadratic: once >= 1 && tenfold / once > QUADRATIC };
  }
}

/** The least of three measurements, in milliseconds. */
async function timeOf(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
