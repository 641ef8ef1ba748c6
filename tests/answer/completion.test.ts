import { describe, expect, it } from 'vitest';
import { completePassage, completeQuote } from '../../src/answer/complete-quote.ts';
import { context } from '../../src/answer/context.ts';
import { completeArticle, findArticle } from '../../src/answer/find-article.ts';
import { completeSpeaker } from '../../src/answer/find-speaker.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import { shippedLibrary } from './shipped-library.ts';

const library = await shippedLibrary();

describe('suggestions while typing', () => {
  it('offer one quote of each speaker before anything is typed', () => {
    const speakers = completeQuote(library, '').map(({ label }) => label.split(' — ').at(-1));
    expect(new Set(speakers).size).toBe(speakers.length);
    expect(speakers).toContain('Olga Oliker');
  });

  it('offer the quotes that hold the words typed so far, the last one unfinished', () => {
    expect(completeQuote(library, 'recréateur de l’Uni')[0]?.label).toContain('Jonathan Eyal');
    expect(completeQuote(library, 'tirer pour tu')[0]?.label).toContain('Tokayev');
  });

  it.each(['', 'russie', 'kort', 'la pop'])(
    'for “%s” are accepted as values, by their label too',
    (typed) => {
      for (const { label, value } of completeQuote(library, typed)) {
        expect(value.length).toBeLessThanOrEqual(100);
        const [speaker] = label.split(' — ').slice(-1);
        for (const quote of [value, label]) {
          const answer = whoSaid(library, { quote });
          const [result] = answer.status === 'found' ? answer.results : [];
          expect(result?.quote?.speaker?.name).toBe(speaker);
        }
      }
    },
  );

  it('offer passages by their id, and each is accepted', () => {
    const suggestions = completePassage(library, 'casques bleus');
    expect(suggestions[0]?.value).toBe('kaz22§7');
    for (const { label, value } of suggestions) {
      for (const passage of [label, value]) {
        const answer = context(library, { passage });
        expect(answer.status === 'found' && answer.results[0]?.passage.id).toBe(value);
      }
    }
  });

  it('offer speakers by the beginning of any of their names or of their role', () => {
    expect(completeSpeaker(library, 'kor').map(({ value }) => value)).toEqual(['Andrey Kortunov']);
    expect(
      completeSpeaker(library, 'direct')
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['Olga Oliker', 'Sam Greene']);
  });

  it('offer articles, and take their label for their value', () => {
    const [suggestion] = completeArticle(library, 'troub');
    expect(suggestion?.value).toBe('kaz22');
    expect(findArticle(library, suggestion?.label.slice(0, 60) ?? '')?.key).toBe('kaz22');
  });
});
