import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../src/search/engine.ts';
import { ANSWER_THRESHOLD } from '../../src/search/engine.ts';
import {
  HARVEST,
  LIGHTHOUSE,
  SEARCH_ARTICLES,
  type SearchArticle,
  searchArticle,
} from '../search/search-articles.ts';
import { describeEveryText, textOf } from './describe-every-text.ts';

/** What every search engine must do, whatever it is built on. `create` gives an empty one. */
export function describeSearchEngine(name: string, create: () => SearchEngine): void {
  const filled = (articles: readonly SearchArticle[] = SEARCH_ARTICLES): SearchEngine => {
    const engine = create();
    for (const { article, documents } of articles) engine.add(article, documents);
    return engine;
  };

  describe(`${name}, as a search engine`, () => {
    describeFinding(filled);
    describeChanges(filled, create);
    describeEveryText(filled, create);
  });
}

type Fill = (articles?: readonly SearchArticle[]) => SearchEngine;

function describeFinding(filled: Fill): void {
  it('finds a passage by its words, with other inflections and without accents', () => {
    const [first] = filled().search({ text: 'la tempete a deracine des oliviers' });
    expect(first?.passage.text).toContain('oliviers');
    expect(first?.confidence).toBeGreaterThanOrEqual(ANSWER_THRESHOLD);
  });

  it('finds a passage by a misspelt word', () => {
    expect(
      filled().search({ text: 'the keper went down to the harbor', kind: 'quote' })[0]?.passage.text,
    ).toContain('keeper');
  });

  it('gives the words that matched, in order, inside their passage', () => {
    const [first] = filled().search({ text: 'récolte des olives' });
    const text = textOf(first);
    expect(first?.matches.map(({ start, end }) => text.slice(start, end))).toEqual(['récolte', 'olives']);
  });

  it('finds what a speaker said by the name, though the passage does not name them', () => {
    const [first] = filled().search({ text: 'Que dit Mme Ferrand de la récolte ?' });
    expect(first?.passage.id).toBe('harvest§3');
  });

  it('prefers what a speaker says to what is said about them', () => {
    const about = searchArticle('about', 'fr', [
      'On a beaucoup parlé de Mme Ferrand et de la récolte des olives cette semaine.',
      'Claire Ferrand dirige un moulin à huile.',
    ]);
    const [first] = filled([HARVEST, about]).search({ text: 'Que dit Claire Ferrand des olives ?' });
    expect(first?.passage.id).toBe('harvest§3');
  });

  it('finds names and numbers asked for in another language', () => {
    const [first] = filled().search({ text: 'What happened at Valmer in 1998?' });
    expect(first?.passage.id).toBe('harvest§2');
  });

  it('takes no short word of another language for one that is spelt nearly the same', () => {
    const texts = ['On sait peu de la prise de Valmer.', 'Le moulin est fermé.', 'La route est coupée.'];
    const engine = filled([searchArticle('siege', 'fr', texts)]);
    expect(engine.search({ text: 'price of bananas in Peru' })).toEqual([]);
    expect(engine.search({ text: 'What is known about Valmre?' })[0]?.passage.id).toBe('siege§1');
  });

  it('prefers the article in the language of the question where both tell of it', () => {
    const visit = searchArticle('visit', 'en', [
      'The mill at Valmer opened in 1998, after a frost.',
      'Nobody came to the bridge.',
    ]);
    const engine = filled([HARVEST, visit]);
    expect(engine.search({ text: 'Le moulin de Valmer a-t-il fermé en 1998 ?' })[0]?.passage.id).toBe(
      'harvest§2',
    );
    expect(engine.search({ text: 'Did the mill at Valmer open in 1998?' })[0]?.passage.id).toBe('visit§1');
  });

  it('looks only in the articles asked for', () => {
    const hits = filled().search({ text: 'tempête storm', articleIds: new Set([LIGHTHOUSE.article.id]) });
    expect(new Set(hits.map(({ passage }) => passage.articleId))).toEqual(new Set([LIGHTHOUSE.article.id]));
  });

  it('gives no more hits than asked for, best first', () => {
    const [first, second, ...others] = filled().search({ text: 'the old lamp of the council' });
    expect(others).toEqual([]);
    expect(first?.score).toBeGreaterThan(second?.score ?? Number.POSITIVE_INFINITY);
    expect(filled().search({ text: 'the old lamp of the council', limit: 1 })).toEqual([first]);
  });

  it('answers nothing to a question that no passage is about', () => {
    for (const text of ['Comment réparer un vélo électrique ?', 'Who won the chess championship in Baku?']) {
      expect(
        filled()
          .search({ text })
          .filter(({ confidence }) => confidence >= ANSWER_THRESHOLD),
      ).toEqual([]);
    }
  });

  it('completes a word that is still being typed', () => {
    expect(filled().complete('les oliv')[0]?.passage.text).toContain('oliv');
    expect(filled().complete('lightho')[0]?.passage.articleId).toBe(LIGHTHOUSE.article.id);
  });
}

function describeChanges(filled: Fill, create: () => SearchEngine): void {
  it('answers from an article as soon as it is added, and no more once it is removed', () => {
    const engine = create();
    expect(engine.search({ text: 'lighthouse' })).toEqual([]);
    engine.add(LIGHTHOUSE.article, LIGHTHOUSE.documents);
    expect(engine.size).toBe(LIGHTHOUSE.documents.length);
    expect(engine.search({ text: 'lighthouse' })).not.toEqual([]);
    engine.remove(LIGHTHOUSE.article.id);
    expect(engine.size).toBe(0);
    expect(engine.search({ text: 'lighthouse' })).toEqual([]);
  });

  it('replaces an article that is added again', () => {
    const engine = filled();
    const shorter = HARVEST.documents.slice(0, 1);
    engine.add(HARVEST.article, shorter);
    expect(engine.size).toBe(LIGHTHOUSE.documents.length + shorter.length);
    expect(engine.search({ text: 'Valmer 1998' })).toEqual([]);
  });

  it('does not mind an article that it does not hold being removed', () => {
    const engine = filled();
    engine.remove('no such article');
    expect(engine.size).toBe(SEARCH_ARTICLES.flatMap(({ documents }) => documents).length);
  });

  it('answers as before once an article was added and removed again', () => {
    const words = SEARCH_ARTICLES.flatMap(({ article }) => article.text.split(/\s+/u));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, 'unheard', '1999'), { minLength: 1, maxLength: 40 }),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }),
        (written, asked) => {
          const engine = filled();
          const request = { text: asked.join(' ') };
          const before = engine.search(request);
          const text = written.join(' ');
          const span = { start: 0, end: text.length };
          const article = { ...LIGHTHOUSE.article, id: 'passing', key: 'passing', text };
          engine.add(article, [
            { passage: { id: 'passing§1', articleId: 'passing', span, text }, speakers: [] },
          ]);
          engine.search(request);
          engine.remove('passing');
          expect(engine.search(request)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
}
