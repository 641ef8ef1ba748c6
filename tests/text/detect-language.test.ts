import { describe, expect, it } from 'vitest';
import { englishLexical } from '../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../src/lang/fr/lexical.ts';
import { detectLanguage } from '../../src/text/detect-language.ts';

const lexicals = [frenchLexical, englishLexical];

describe('detecting the language of a text', () => {
  it.each([
    ['fr', 'Que dit le rapport de la pollution de l’air ?'],
    ['fr', 'qui a tiré sur la population d un autre pays'],
    ['en', 'What does the report say about the pollution?'],
    ['en', 'the keeper of the lighthouse'],
    ['fr', 'L’ONU'],
  ])('says %s of “%s”', (language, text) => {
    expect(detectLanguage(text, lexicals)).toBe(language);
  });

  it('says the first language where no function word decides', () => {
    expect(detectLanguage('Tokayev Kazakhstan 2022', lexicals)).toBe('fr');
    expect(detectLanguage('Tokayev Kazakhstan 2022', lexicals.toReversed())).toBe('en');
    expect(detectLanguage('', lexicals)).toBe('fr');
  });

  it('does not let words that both languages use decide alone', () => {
    expect(detectLanguage('on a', lexicals)).toBe('fr');
    expect(detectLanguage('on a storm that was', lexicals)).toBe('en');
  });

  it('asks for at least one language', () => {
    expect(() => detectLanguage('text', [])).toThrow(RangeError);
  });
});
