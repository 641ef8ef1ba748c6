import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWords } from '../../src/answer/find-words.ts';
import { decodeReportPlace, encodeReportPlace } from '../../src/answer/report-place.ts';
import type { Article } from '../../src/model/article.ts';

const article = (text: string): Article => ({
  id: 'a',
  key: 'a',
  source: 'a.txt',
  language: 'en',
  title: 'A',
  text,
  headings: [],
});

it('finds words where they stand, part after part, character for character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })), { minLength: 1, maxLength: 4 }),
      fc.string(),
      (pieces, end) => {
        const text = pieces.flat().join('') + end;
        const parts = pieces.map(([, part]) => part);
        const found = findWords(article(text), parts, undefined);
        expect(found?.map((span) => text.slice(span.start, span.end))).toEqual(parts);
        const isInOrder = found?.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
        expect(isInOrder).toBe(true);
      },
    ),
  );
});

it('finds nothing where the words do not all stand there', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (text, part) => {
      const found = findWords(article(text), [part], undefined);
      expect(found === undefined).toBe(!text.includes(part));
    }),
  );
  expect(findWords(article('one two'), ['two', 'one'], undefined)).toBeUndefined();
  expect(findWords(article('one'), [], undefined)).toBeUndefined();
  expect(findWords(article('one'), [''], undefined)).toBeUndefined();
});

it('means those that begin nearby before any others', () => {
  const text = 'so it is. so it is.';
  expect(findWords(article(text), ['so it is'], { start: 10, end: 19 })).toEqual([{ start: 10, end: 18 }]);
  expect(findWords(article(text), ['so it is'], { start: 11, end: 19 })).toEqual([{ start: 0, end: 8 }]);
});

it('a place says the same when it is read again', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.option(fc.nat(999_999_999)), (id, start) => {
      fc.pre(!/[\n\r\u2028\u2029]/u.test(id));
      const passage = { id, articleId: 'a', span: { start: 0, end: 1 }, text: 'x' };
      const parts = start === null ? null : [{ start, end: start + 1 }];
      const quote =
        parts && ({ text: 'x', kind: 'direct', parts, speaker: null, certainty: 'explicit' } as const);
      const read = decodeReportPlace(encodeReportPlace({ passage, quote }));
      expect(read).toEqual({ passageId: id, ...(start === null ? {} : { start }) });
    }),
  );
});
