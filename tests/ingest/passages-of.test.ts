import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { txtReader } from '../../src/ingest/txt/txt-reader.ts';
import type { Span } from '../../src/model/span.ts';
import { finish } from '../../src/slices/steps.ts';

const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

function passages(text: string, headings: readonly string[] = []) {
  const spans = headings.map((heading) => spanOf(text, heading));
  return finish(passagesOf({ id: 'a.txt', key: 'abc', text, headings: spans }));
}

describe('the passages of an article', () => {
  it('are its paragraphs, numbered from 1 under its key', () => {
    expect(passages('One.\n\nTwo.')).toEqual([
      { id: 'abc§1', articleId: 'a.txt', span: { start: 0, end: 4 }, text: 'One.' },
      { id: 'abc§2', articleId: 'a.txt', span: { start: 6, end: 10 }, text: 'Two.' },
    ]);
  });

  it('carry the heading right above them, which is no passage', () => {
    const text = 'TITLE\n\nHEAD\n\nOne.\n\nTwo.\n\nNEXT\n\nThree.\n\nLAST';
    const found = passages(text, ['TITLE', 'HEAD', 'NEXT', 'LAST']);
    expect(found.map((passage) => passage.text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(found.map(({ heading }) => heading && text.slice(heading.start, heading.end))).toEqual([
      'HEAD',
      undefined,
      'NEXT',
    ]);
  });

  it('begin below a heading that shares their paragraph', () => {
    expect(passages('HEAD\ngoes on here', ['HEAD']).map(({ text }) => text)).toEqual(['goes on here']);
  });

  it('are counted without ornaments', () => {
    expect(passages('One.\n\n* * *\n\nTwo.').map(({ id, text }) => [id, text])).toEqual([
      ['abc§1', 'One.'],
      ['abc§2', 'Two.'],
    ]);
  });

  it('are several where a paragraph is longer than anybody reads at once, cut where sentences end', () => {
    const sentence = 'Il a dit que « la route » serait fermée (en hiver). ';
    const found = passages(`${sentence.repeat(400)}Fin.\n\nAprès.`);
    expect(found.map(({ text }) => text.length < 10_000)).not.toContain(false);
    for (const { text } of found.slice(0, -2)) expect(text.endsWith('(en hiver).')).toBe(true);
    expect(found.map(({ text }) => text).join(' ')).toBe(`${sentence.repeat(400)}Fin. Après.`);
    expect(found).toHaveLength(4);
  });

  it('are cut between words where no sentence ends, and between characters where no word does', () => {
    const words = passages('mot '.repeat(4_000));
    expect(words.every(({ text }) => /^mot( mot)*$/u.test(text))).toBe(true);
    const [first, ...others] = passages(`a${'𝒳'.repeat(9_000)}`);
    expect(first?.text).toBe(`a${'𝒳'.repeat(4_999)}`);
    expect([first, ...others].map((passage) => passage?.text).join('')).toBe(`a${'𝒳'.repeat(9_000)}`);
  });

  it('are slices in order that hold, with the headings, every word of any text', async () => {
    const line = fc.oneof(
      fc.constantFrom('EN ROUTE', 'A title', 'It was said, once, that all of this would end.', '***', '\r'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n\r\n', ' ')), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const outcome = await txtReader.read(Buffer.from(parts.flat().join('')), 'a.txt');
        if (outcome.status === 'refused') return;
        const { text, headings } = outcome.document;
        const found = finish(passagesOf({ id: 'a.txt', key: 'abc', text, headings }));
        expect(found.length).toBeGreaterThan(0);
        for (const { span, text: slice } of found) {
          expect(slice).toBe(text.slice(span.start, span.end));
          expect(slice.normalize('NFC')).toBe(slice);
        }
        const held = [...headings, ...found.map(({ span }) => span)].sort((a, b) => a.start - b.start);
        expect(wordsOf(held.map(({ start, end }) => text.slice(start, end)).join(' '))).toEqual(
          wordsOf(text),
        );
      }),
    );
  });
});

function wordsOf(text: string) {
  return text.match(/[\p{L}\p{N}]+/gu);
}
