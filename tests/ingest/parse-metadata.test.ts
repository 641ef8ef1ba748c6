import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, METADATA_LIMIT, parseMetadata } from '../../src/ingest/parse-metadata.ts';

const parsed = (text: string) => {
  const outcome = parseMetadata(text);
  return outcome.status === 'parsed' ? outcome.metadata : outcome.reason;
};

describe('metadata', () => {
  it('holds what is known of an article, as it is written', () => {
    const yaml = `
title: "Le pont : un an après"
author: Jeanne Martin
publisher: 'The Herald'
date: 2021-03-04
url: https://example.org/pont?a=b#c
language: FR_ca
key: pont-21
titleIsDescriptive: true
category: whatever
`;
    expect(parsed(yaml)).toEqual({
      title: 'Le pont : un an après',
      author: 'Jeanne Martin',
      publisher: 'The Herald',
      publishedAt: '2021-03-04',
      url: 'https://example.org/pont?a=b#c',
      language: 'fr',
      key: 'pont-21',
      isTitleDescriptive: true,
    });
  });

  it.each([
    ['title: 1984', { title: '1984' }],
    ['title: No', { title: 'No' }],
    ['title: null', { title: 'null' }],
    ['title: >\n  One\n  two', { title: 'One two' }],
    ['title: e\u0301te\u0301', { title: 'été' }],
    ['author: [A. One, B. Two]', { author: 'A. One, B. Two' }],
    ['author:\n  - A. One\n', { author: 'A. One' }],
    ['x: &a T\ntitle: *a', { title: 'T' }],
    ['title:\nauthor: ""\nkey: ~x', { code: 'wrong-value', line: 3, field: 'key' }],
    ['title:\nauthor: ""', {}],
    ['', {}],
    ['# only a remark', {}],
    ['date: spring 2021', { publishedAt: 'spring 2021' }],
  ])('reads %j', (yaml, metadata) => {
    expect(parsed(yaml)).toEqual(metadata);
  });

  it.each([
    ['- a\n- b', { code: 'broken-metadata', line: 1 }],
    ['title: a: b', { code: 'broken-metadata', line: 1 }],
    ['title: a\n\tkey: b', { code: 'broken-metadata', line: 2 }],
    ['a: 1\ntitle: "a', { code: 'broken-metadata', line: 2 }],
    ['title: {a: b}', { code: 'wrong-value', line: 1, field: 'title' }],
    ['title: [a, b]', { code: 'wrong-value', line: 1, field: 'title' }],
    ['a: 1\nurl: example.org', { code: 'wrong-value', line: 2, field: 'url' }],
    ['url: javascript:alert(1)', { code: 'wrong-value', line: 1, field: 'url' }],
    ['titleIsDescriptive: perhaps', { code: 'wrong-value', line: 1, field: 'titleIsDescriptive' }],
    ['language: français', { code: 'unknown-language', line: 1, given: 'français' }],
    ['language: xx', { code: 'unknown-language', line: 1, given: 'xx' }],
  ])('refuses %j and names the line', (yaml, reason) => {
    expect(parsed(yaml)).toEqual(reason);
  });

  it('is not read beyond its limit, nor expanded', () => {
    expect(parsed(`title: ${'a'.repeat(METADATA_LIMIT)}`)).toEqual({ code: 'broken-metadata', line: 1 });
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`);
    expect(parsed(`a0: &a0 lol\n${bomb.join('\n')}\ntitle: *a30`)).toMatchObject({ code: 'wrong-value' });
    expect(parsed('['.repeat(METADATA_LIMIT))).toMatchObject({ code: 'broken-metadata' });
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      'title',
      ': ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '&a',
      '*a',
      '"',
      '|',
      '!!js ',
      '---',
      ' ',
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (any) => {
        expect(parseMetadata(any).status).toMatch(/^(?:parsed|refused)$/u);
      }),
    );
  });

  it.each([
    ['2022-01-07', '2022-01-07'],
    ['2022-01-07T23:30:00-05:00', '2022-01-07'],
    ['2022-01-07 23:30', '2022-01-07'],
    ['2022-01', '2022-01'],
    ['7 janvier 2022', '7 janvier 2022'],
  ])('gives of the date %s the calendar date', (given, date) => {
    expect(calendarDate(given)).toBe(date);
  });
});
