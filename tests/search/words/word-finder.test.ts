import { describe, expect, it } from 'vitest';
import { WordFinder } from '../../../src/search/words/word-finder.ts';
import { finish } from '../../../src/slices/steps.ts';
import { indexOf } from '../index-of.ts';

const index = indexOf([
  'population populaire populations israel drame lame lampe lampes 1998 le depuis',
  'population lampe élection électeur',
]);
const finder = new WordFinder(index);
const names = (terms: ReadonlyMap<number, number>): string[] =>
  [...terms.keys()].map((term) => index.vocabulary.stems.word(term)).sort();

describe('finding words by their spelling', () => {
  it.each([
    ['populasion', ['population']],
    ['isreal', ['israel']],
    ['darme', ['drame']],
    ['lampr', ['lampe']],
    ['electuer', ['electeur']],
  ])('knows what is meant by “%s”', (written, meant) => {
    expect(names(finder.alike(written))).toEqual(meant);
  });

  it.each(['lam', '1999', 'zzzzzz', 'lee'])('does not guess at “%s”', (written) => {
    expect(names(finder.alike(written))).toEqual([]);
  });

  it('completes a beginning with the words that begin with it, the frequent ones first', () => {
    expect([...finder.completions('lam').keys()].map((term) => index.vocabulary.stems.word(term))).toEqual([
      'lampe',
      'lame',
      'lampes',
    ]);
    expect(names(finder.completions('elect'))).toEqual(['electeur', 'election']);
    expect(names(finder.completions('zz'))).toEqual([]);
  });

  it('learns the words of articles that come later, and forgets those of removed ones', () => {
    const growing = indexOf(['phare']);
    const growingFinder = new WordFinder(growing);
    expect(growingFinder.completions('bat').size).toBe(0);
    const later = { ...indexOfArticle('bateau'), id: 'later' };
    const documents = [
      {
        passage: { id: 'later§1', articleId: 'later', span: { start: 0, end: 6 }, text: 'bateau' },
        speakers: [],
      },
    ];
    finish(growing.writer.adding(later, documents))();
    expect(growingFinder.completions('bat').size).toBe(1);
    expect(growingFinder.alike('bataeu').size).toBe(1);
    finish(growing.writer.removing('later'))();
    expect(growingFinder.completions('bat').size).toBe(0);
    expect(growingFinder.alike('bataeu').size).toBe(0);
  });
});

function indexOfArticle(text: string) {
  return { id: '', key: '', source: '', language: 'fr', title: '', text, headings: [] };
}
