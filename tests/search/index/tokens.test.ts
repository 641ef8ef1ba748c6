import { describe, expect, it } from 'vitest';
import { englishLexical } from '../../../src/lang/en/lexical.ts';
import { frenchLexical } from '../../../src/lang/fr/lexical.ts';
import { tokens } from '../../../src/search/index/tokens.ts';

const forms = (text: string, lexical = frenchLexical): string[] =>
  tokens(text, lexical).map(({ form }) => form);

describe('the words of the index', () => {
  it('leave elided clitics out, however the apostrophe is written', () => {
    expect(forms("l'Ukraine, qu’Éric jusqu'ici aujourd'hui")).toEqual([
      'ukraine',
      'eric',
      'ici',
      'aujourd',
      'hui',
    ]);
    expect(forms("don't l'Ukraine", englishLexical)).toEqual(['don', 't', 'l', 'ukraine']);
  });

  it('are the same number however its digits are grouped', () => {
    for (const number of ['2 500 000', '2\u202F500\u00A0000', '2.500.000', '2,500,000', '2500000']) {
      expect(forms(`les ${number} casques`)).toEqual(['les', '2500000', 'casques']);
    }
  });

  it('keep apart numbers that only follow each other', () => {
    expect(forms('en 2016 500 soldats, 12, 300 et 7 50')).toEqual([
      'en',
      '2016',
      '500',
      'soldats',
      '12',
      '300',
      'et',
      '7',
      '50',
    ]);
  });

  it('stand where they stand in the text', () => {
    const text = 'Près de 2 500 casques';
    expect(
      tokens(text, frenchLexical, 100).map(({ start, end }) => text.slice(start - 100, end - 100)),
    ).toEqual(['Près', 'de', '2 500', 'casques']);
  });

  it('are cut when they are longer than any word', () => {
    expect(forms('x'.repeat(500))).toEqual(['x'.repeat(48)]);
  });
});
