import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawWords } from '../../src/nlp/raw-words.ts';

function wordsOf(text: string, from = 0): string[] {
  const found: string[] = [];
  rawWords(text, from, text.length, (start, end) => found.push(text.slice(start, end)));
  return found;
}

describe('words and signs', () => {
  it('reads a rule or an ornament as one sign', () => {
    expect(wordsOf('Fin.\n********************\nSuite')).toEqual([
      'Fin',
      '.',
      '********************',
      'Suite',
    ]);
    expect(wordsOf(`${'(['.repeat(1000)} dit`)).toEqual(['(['.repeat(1000), 'dit']);
  });

  it('reads the few signs of a sentence one by one', () => {
    expect(wordsOf('(« Quoi ?! »)...')).toEqual(['(', '«', 'Quoi', '?', '!', '»', ')', '...']);
  });

  it('reads every text alike, whether it looks its letters up or not', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aé1 .…,(["«’-*'), maxLength: 60 });
    const ornament = fc.string({ unit: fc.constantFrom(...'.…,(["«’-*'), minLength: 12, maxLength: 20 });
    fc.assert(
      fc.property(text, ornament, text, (before, signs, after) => {
        // Cyrillic is in no table, so everything behind it is read by the pattern.
        const lookedUp = wordsOf(`a ${before}${signs}${after}`);
        const byPattern = wordsOf(`я ${before}${signs}${after}`);
        expect(byPattern.slice(1)).toEqual(lookedUp.slice(1));
      }),
    );
  });
});
