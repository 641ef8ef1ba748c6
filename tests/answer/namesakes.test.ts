import { describe, expect, it } from 'vitest';
import { completeSpeaker } from '../../src/answer/find-speaker.ts';
import { quotes } from '../../src/answer/quotes.ts';
import { libraryOf, type WrittenQuote } from '../discord/library-fixture.ts';

function said(words: string, name: string): WrittenQuote {
  return { words, kind: 'direct', speaker: { name } };
}

const texts = ['I build walls.', 'I sell shoes.', 'I build towers.', 'The police asks for patience.'];
const library = libraryOf({
  key: 'names',
  text: texts.join('\n\n'),
  quotes: [
    said('I build walls.', 'Donald Trump'),
    said('I sell shoes.', 'Ivanka Trump'),
    said('I build towers.', 'Donald Trump'),
    said('The police asks for patience.', 'police of Orlando'),
  ],
});

describe('speakers of one name', () => {
  it('are told apart: the words of each together, and their full names to choose from', () => {
    const answer = quotes(library, { speaker: 'Trump' });
    if (answer.status !== 'found') throw new Error('nothing was found');
    expect(answer.results.map(({ quote }) => quote?.speaker?.name)).toEqual([
      'Donald Trump',
      'Donald Trump',
      'Ivanka Trump',
    ]);
    expect(answer.suggestions.map(({ value }) => value)).toEqual(['Donald Trump', 'Ivanka Trump']);
  });

  it('are not mixed up when the full name is given', () => {
    const answer = quotes(library, { speaker: 'Ivanka Trump' });
    if (answer.status !== 'found') throw new Error('nothing was found');
    expect(answer.results.map(({ quote }) => quote?.speaker?.name)).toEqual(['Ivanka Trump']);
    expect(answer.suggestions).toEqual([]);
  });

  it.each([
    ['trump', ['Donald Trump', 'Ivanka Trump']],
    ['Mrs Trump', ['Donald Trump', 'Ivanka Trump']],
    ['iva', ['Ivanka Trump']],
    ['Tromp', ['Donald Trump', 'Ivanka Trump']],
    ['orlando police', ['police of Orlando']],
    ['xyz', []],
  ])('are suggested while their name is typed, also when it is misspelt: %s', (typed, names) => {
    expect(completeSpeaker(library, typed).map(({ value }) => value)).toEqual(names);
  });
});
