import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader, ReadOutcome } from '../../src/ingest/reader.ts';

/** Writes a document that holds these paragraphs and nothing else. */
export type WriteDocument = (paragraphs: readonly string[]) => Promise<Uint8Array>;

const PARAGRAPHS = [
  'La réunion a commencé à neuf heures, selon la mairie de Vétheuil, et s’est achevée sans accord.',
  '« Nous reviendrons », a dit la maire ; elle n’a pas dit quand. It’s a naïve plan — nothing more, she said.',
  'Les 2 500 habitants attendent depuis l’été.',
];

/** What every reader of documents that are no text must do, whatever their format. */
export function describeDocumentReader(name: string, reader: Reader, write: WriteDocument): void {
  const [extension = ''] = reader.extensions;
  const read = (bytes: Uint8Array): Promise<ReadOutcome> => reader.read(bytes, `sample${extension}`);
  const textOf = (outcome: ReadOutcome): string =>
    outcome.status === 'read' ? outcome.document.text : JSON.stringify(outcome);

  describe(`${name}, as a reader of documents`, () => {
    it('has extensions in lower case with a full stop', () => {
      for (const each of reader.extensions) expect(each).toMatch(/^\.[a-z]+$/u);
    });

    it('keeps every character of the paragraphs, in reading order', async () => {
      expect(textOf(await read(await write(PARAGRAPHS)))).toBe(PARAGRAPHS.join('\n\n'));
    });

    it('keeps each paragraph whole, however many lines it takes', async () => {
      const long = Array.from({ length: 12 }, () => PARAGRAPHS[0]).join(' ');
      expect(textOf(await read(await write([long, long])))).toBe([long, long].join('\n\n'));
    });

    it('gives an equal document for the same bytes, and leaves them alone', async () => {
      const bytes = await write(PARAGRAPHS);
      const before = Buffer.from(bytes);
      expect(await read(bytes)).toEqual(await read(bytes));
      expect(before.equals(bytes)).toBe(true);
    });

    it.each([
      ['nothing', Buffer.from('')],
      ['a text', Buffer.from('Some words.')],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ])('refuses %s as damaged', async (_, bytes) => {
      expect(await read(bytes)).toEqual({ status: 'refused', reason: { code: 'damaged' } });
    });

    it('refuses a document without words', async () => {
      expect((await read(await write(['…']))).status).toBe('refused');
    });

    it('never throws, and gives sound documents, whatever became of one', async () => {
      const whole = await write(PARAGRAPHS);
      const wound = fc.record({
        at: fc.nat(whole.length - 1),
        bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
        end: fc.option(fc.nat(whole.length), { nil: undefined }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 5 }), async (wounds) => {
          let bytes = Uint8Array.from(whole);
          for (const { at, bytes: other, end } of wounds) {
            bytes.set(other.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
            bytes = bytes.slice(0, end);
          }
          const outcome = await read(bytes);
          if (outcome.status === 'refused') return;
          const { text, headings } = outcome.document;
          expect(text.normalize('NFC')).toBe(text);
          expect(text.isWellFormed()).toBe(true);
          for (const { start, end } of headings) expect(text.slice(start, end).trim()).not.toBe('');
        }),
        { numRuns: 40 },
      );
    }, 30_000);
  });
}
