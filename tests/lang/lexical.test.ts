import { describe, expect, it } from 'vitest';
import { englishLexical } from '../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../src/lang/fr/lexical.ts';
import { fold } from '../../src/text/fold.ts';

describe.each([frenchLexical, englishLexical])(
  'the words of $language',
  ({ stopWords, elisions, stem, abbreviations }) => {
    it('are listed in the form in which they are compared', () => {
      expect([...stopWords, ...elisions].filter((word) => fold(word) !== word)).toEqual([]);
      expect(
        [...abbreviations].filter((word) => word.normalize('NFC') !== word || word.endsWith('.')),
      ).toEqual([]);
    });

    it('keep stop words few, because quotes are remembered by small words', () => {
      expect(stopWords.size).toBeLessThanOrEqual(130);
    });

    it('have a stem, whatever they are', () => {
      for (const word of ['', 'a', 'constructor', '2500', 'x'.repeat(200), 'é', '中文'])
        expect(typeof stem(word)).toBe('string');
    });
  },
);

describe('French stems', () => {
  it.each([
    ['declaree', 'declarer'],
    ['declares', 'declaration'],
    ['premiere', 'premier'],
    ['protectrice', 'protecteur'],
    ['chevaux', 'cheval'],
    ['fera', 'faire'],
    ['detruite', 'detruire'],
    ['mises', 'mettre'],
    ['elus', 'elire'],
  ])('are the same for “%s” and “%s”', (one, other) => {
    expect(frenchLexical.stem(one)).toBe(frenchLexical.stem(other));
  });

  it.each([
    ['pays', 'paysan'],
    ['homme', 'nomme'],
  ])('differ for “%s” and “%s”', (one, other) => {
    expect(frenchLexical.stem(one)).not.toBe(frenchLexical.stem(other));
  });
});

describe('English stems', () => {
  it.each([
    ['fell', 'falls'],
    ['written', 'writing'],
    ['began', 'begins'],
    ['children', 'child'],
    ['cities', 'city'],
    ['declared', 'declaration'],
  ])('are the same for “%s” and “%s”', (one, other) => {
    expect(englishLexical.stem(one)).toBe(englishLexical.stem(other));
  });
});
