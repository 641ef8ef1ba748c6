import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/answer/align.ts';
import { matchOf, standsIn } from '../../src/answer/match.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { Match } from '../../src/model/answer.ts';

const [french] = languagePacks.map((pack) => pack.lexical);
if (!french) throw new Error('there is no language');

const TEXT =
  'Elle a dit : « Je ne crois pas que l’hiver sera long, mais il sera froid. » Puis elle est partie.';

function match(asked: string, text = TEXT): Match {
  if (!french) throw new Error('there is no language');
  return matchOf(asked, text, align(asked, text, 0, french));
}

describe('how words stand in a passage', () => {
  it.each([
    ['the same words', 'que l’hiver sera long'],
    ['other apostrophes and marks', '"que l\'hiver sera long"'],
    ['other spaces', 'que\u00A0l’hiver  sera\u202Flong'],
    ['a capital at the start', 'Que l’hiver sera long'],
  ])('exact: %s', (_, asked) => {
    expect(match(asked)).toBe('exact');
  });

  it.each([
    ['a word changed', 'je crois que l’hiver sera court, mais il sera froid'],
    ['accents lost and a slip of the pen', 'je ne croi pas que l hiver sera lomg'],
    ['words left out', 'Je ne crois pas que l’hiver sera froid'],
  ])('altered: %s', (_, asked) => {
    expect(match(asked)).toBe('altered');
  });

  it.each([
    ['part of a word', 'iver ser'],
    ['a word in common', 'l’hiver prochain en Savoie'],
    ['other words', 'une tarte aux pommes'],
  ])('approximate: %s', (_, asked) => {
    expect(match(asked)).toBe('approximate');
  });

  it('any stretch of whole words of any text stands in it exactly', () => {
    const word = fc.stringMatching(/^[a-zéèœ]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 12 }), fc.nat(), fc.nat(), (words, a, b) => {
        const from = a % words.length;
        const stretch = words.slice(from, from + 1 + (b % (words.length - from))).join(' ');
        fc.pre(stretch.length > 1);
        expect(standsIn(stretch, words.join(' '))).toBe(true);
      }),
    );
  });
});

describe('aligning words', () => {
  it('finds the words in order and leaves out what stands between them', () => {
    if (!french) throw new Error('there is no language');
    const { matches } = align('hiver froid', TEXT, 100, french);
    expect(matches.map(({ start, end }) => TEXT.slice(start - 100, end - 100))).toEqual(['hiver', 'froid']);
  });

  it('takes no longer than a blink for the longest request and a long passage', () => {
    if (!french) throw new Error('there is no language');
    const { coverage } = align('mot '.repeat(1500), 'autre mot ici '.repeat(4000), 0, french);
    expect(coverage).toBeGreaterThan(0);
  });
});
