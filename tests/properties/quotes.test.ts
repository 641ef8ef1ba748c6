import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGold } from '../gold/read-gold.ts';
import { readText } from '../nlp/read-article.ts';

const pieces = [
  'Anna Roux',
  'Le ministre',
  'il',
  'a déclaré',
  'a-t-il ajouté',
  'affirme',
  'que',
  "qu'il",
  'selon',
  "d'après",
  'la police',
  'pleut',
  'est venu',
  ',',
  '.',
  ':',
  ';',
  '(',
  ')',
  '«',
  '»',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '—',
  '!',
  '?',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '\u00A0',
  'Pour',
  'et',
  'qui',
  'M.',
  '12',
  'said',
  'according to',
  'the',
  '😀',
  'é',
  '[1]',
  '-',
  'Ann Rowe',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 60,
  })
  .map((words) => words.join(' ').normalize('NFC'));
const language = fc.constantFrom('fr', 'en');
const samples = readGold().map((document) => document.text);
const sample = fc.constantFrom(...samples);

function spansOf(source: string, lang = 'fr'): string[] {
  return readText(source, lang).quotes.map(
    ({ kind, parts }) => `${kind} ${parts.map(({ start, end }) => `${start}-${end}`).join()}`,
  );
}

describe('every text', () => {
  it('gives quotes whose offsets slice it, in order and without crossing', () => {
    fc.assert(
      fc.property(text, language, (source, lang) => {
        for (const quote of readText(source, lang).quotes) {
          const slices = quote.parts.map((part) => source.slice(part.start, part.end));
          expect(quote.text).toBe(slices.join(' […] '));
          expect(slices.every((slice) => slice !== '' && slice.trim() === slice)).toBe(true);
          for (const [at, part] of quote.parts.entries())
            expect(part.start).toBeGreaterThanOrEqual(quote.parts[at - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('gives quotes that nest or stand apart, but never cross', () => {
    fc.assert(
      fc.property(fc.oneof(text, sample), (source) => {
        const hulls = readText(source).quotes.map(({ parts }) => ({
          start: parts[0]?.start ?? 0,
          end: parts.at(-1)?.end ?? 0,
        }));
        for (const a of hulls)
          for (const b of hulls) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same quotes each time', () => {
    fc.assert(
      fc.property(text, language, (source, lang) => {
        expect(readText(source, lang)).toEqual(readText(source, lang));
      }),
    );
  });

  it('keeps the spans found before when a paragraph is appended', () => {
    fc.assert(
      fc.property(fc.oneof(text, sample), text, (source, more) => {
        const before = spansOf(source.trim());
        expect(spansOf(`${source.trim()}\n\n${more.trim()}`).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('loses at most the paragraph of a mark that never closes', () => {
    fc.assert(
      fc.property(sample, fc.constantFrom('«', '“', '"', '‘', "'"), (source, mark) => {
        const spoiled = spansOf(`Le mot ${mark} ouvert ne se ferme pas.\n\n${source}`);
        const shift = `Le mot ${mark} ouvert ne se ferme pas.\n\n`.length;
        expect(spoiled.length).toBeGreaterThanOrEqual(spansOf(source).length);
        const starts = spoiled.map((span) => Number(/(\d+)-/u.exec(span)?.[1]) - shift);
        const before = spansOf(source).map((span) => Number(/(\d+)-/u.exec(span)?.[1]));
        expect(starts.filter((start) => start >= 0)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('typographic variants of one text', () => {
  const words = (source: string): string[] =>
    readText(source).quotes.map(({ text: found }) =>
      found
        .replace(/\s*[«»“”"„]\s*/gu, '"')
        .replace(/’/gu, "'")
        .replace(/\s+/gu, ' '),
    );

  it.each(samples.map((source, at) => [at, source] as const))('give the same quotes (%i)', (_, source) => {
    const expected = words(source);
    expect(words(source.replace(/\n/gu, '\r\n'))).toEqual(expected);
    expect(words(source.replace(/'/gu, '’'))).toEqual(expected);
    expect(words(source.replace(/ ([»:;!?])/gu, '\u00A0$1').replace(/« /gu, '«\u00A0'))).toEqual(expected);
    expect(words(source.replace(/ ([»:;!?])/gu, '\u202F$1').replace(/« /gu, '«\u202F'))).toEqual(expected);
  });

  // With one family for both, a stray straight mark inside « » would close the string.
  const unmixed = samples.filter((source) => !/«[^»]*["“”][^»]*»/u.test(source));
  it.each(unmixed.map((source, at) => [at, source] as const))(
    'give the same in curly marks (%i)',
    (_, source) => {
      expect(words(source.replace(/« ?/gu, '“').replace(/ ?»/gu, '”'))).toEqual(words(source));
    },
  );
});
