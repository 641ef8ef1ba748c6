import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadDocument, Reader, ReadOutcome } from '../../src/ingest/reader.ts';

/** What the contract needs to know of a reader's format. */
export interface ReaderSample {
  /** A source of the format, a file's worth, that holds these paragraphs and nothing else. */
  readonly write: (paragraphs: readonly string[]) => string;
  /** A source that nests its elements inside each other as deeply as told, or is as tangled as the format allows. */
  readonly nest: (depth: number) => string;
}

const PARAGRAPHS = [
  'La réunion a commencé à neuf heures, selon la mairie de Vétheuil, et s’est achevée sans accord.',
  '« Nous reviendrons », a dit la maire ; elle n’a pas dit quand. It’s a naïve plan — nothing more, she said.',
  'Les 2 500 habitants attendent depuis l’été.',
];

/** What every reader must do, whatever its format. */
export function describeReader(name: string, reader: Reader, sample: ReaderSample): void {
  const read = (bytes: Uint8Array) => reader.read(bytes, `sample${reader.extensions[0]}`);
  const readText = (text: string) => read(Buffer.from(text));

  describe(`${name}, as a reader`, () => {
    it('has extensions in lower case with a full stop', () => {
      expect(reader.extensions.length).toBeGreaterThan(0);
      for (const extension of reader.extensions) expect(extension).toMatch(/^\.[a-z]+$/u);
    });
    describeText(read, sample);
    describeRefusals(read);
    describeHostileSources(readText, read, sample);
  });
}

type Read = (bytes: Uint8Array) => Promise<ReadOutcome>;

function describeText(read: Read, { write }: ReaderSample): void {
  const source = write(PARAGRAPHS);

  it('keeps every character of the paragraphs, in reading order', async () => {
    expect(textOf(await read(Buffer.from(source)))).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('gives the same text whatever the Unicode encoding, and drops the byte order mark', async () => {
    const littleEndian = Buffer.from(`\ufeff${source}`, 'utf16le');
    const bigEndian = Buffer.from(littleEndian).swap16();
    for (const bytes of [Buffer.from(`\ufeff${source}`), littleEndian, bigEndian]) {
      expect(textOf(await read(bytes))).toBe(PARAGRAPHS.join('\n\n'));
    }
  });

  it('composes accents that are written apart', async () => {
    const apart = Buffer.from(write(PARAGRAPHS.map((paragraph) => paragraph.normalize('NFD'))));
    expect(textOf(await read(apart))).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('gives an equal document for the same bytes', async () => {
    expect(await read(Buffer.from(source))).toEqual(await read(Buffer.from(source)));
  });
}

function describeRefusals(read: Read): void {
  it.each([
    ['Latin-1', Buffer.from('Ã©tÃ© déjà'.normalize('NFC'), 'latin1'), 'wrong-encoding'],
    ['a surrogate alone in UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]), 'wrong-encoding'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'binary'],
    ['UTF-16 without a mark', Buffer.from('A text', 'utf16le'), 'binary'],
    ['a NUL in UTF-16', Buffer.from('\ufeffA\u0000', 'utf16le'), 'binary'],
    ['nothing', Buffer.from(''), 'empty'],
    ['white space', Buffer.from(' \n\t\n\u00a0'), 'empty'],
    ['a byte order mark alone', Buffer.from('\ufeff'), 'empty'],
    ['punctuation alone', Buffer.from('…\n\n* * *\n'), 'empty'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await read(bytes)).toEqual({ status: 'refused', reason: { code } });
  });
}

function describeHostileSources(
  readText: (text: string) => Promise<ReadOutcome>,
  read: Read,
  { nest, write }: ReaderSample,
): void {
  it.each([10, 300, 5_000, 400_000])('answers when its elements are nested %i deep', async (depth) => {
    expect((await readText(nest(depth))).status).toMatch(/^(?:read|refused)$/u);
  });

  it('never throws, and gives sound documents, whatever the bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(fc.asyncProperty(bytes, async (any) => expectSound(await read(any))));
  });

  it('never throws, and gives sound documents, whatever the text', async () => {
    const pieces = fc.constantFrom(
      ...'*_-#>`~=[]()<>/!&;:"\'\\ \n\t\r.|'.split(''),
      '\n\n',
      '---\n',
      'é',
      'e\u0301',
    );
    const words = fc.string({ unit: 'binary', maxLength: 8 });
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<h2>',
      '<br>',
      '<script>',
      '<!--',
      '&eacute;',
      '<body>',
    );
    const text = fc.array(fc.oneof(pieces, words, tags), { maxLength: 60 }).map((parts) => parts.join(''));
    await fc.assert(fc.asyncProperty(text, async (any) => expectSound(await readText(any))));
    await fc.assert(
      fc.asyncProperty(text, async (any) => expectSound(await readText(write([any])))),
      { numRuns: 50 },
    );
  });
}

function expectSound(outcome: ReadOutcome): void {
  if (outcome.status === 'refused') return;
  const { text, headings } = outcome.document;
  expect(text.normalize('NFC')).toBe(text);
  let end = 0;
  for (const heading of headings) {
    expect(heading.start).toBeGreaterThanOrEqual(end);
    expect(heading.end).toBeGreaterThan(heading.start);
    expect(text.slice(heading.start, heading.end)).toMatch(/^\S(?:.*\S)?$/su);
    end = heading.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  expect(withoutHeadings(outcome.document)).toMatch(/[\p{L}\p{N}]/u);
}

function withoutHeadings({ text, headings }: ReadDocument): string {
  return headings.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function textOf(outcome: ReadOutcome): string {
  return outcome.status === 'read' ? outcome.document.text : JSON.stringify(outcome);
}
