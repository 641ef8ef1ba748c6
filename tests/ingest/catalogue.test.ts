import { describe, expect, it } from 'vitest';
import { derivedKey } from '../../src/ingest/article-key.ts';
import { Catalogue } from '../../src/ingest/catalogue.ts';
import type { ReadOutcome, SourceMetadata } from '../../src/ingest/reader.ts';
import { finish } from '../../src/slices/steps.ts';

const read = (text: string, metadata: SourceMetadata = {}): ReadOutcome => ({
  status: 'read',
  document: { text, headings: [], metadata },
});
const refused: ReadOutcome = { status: 'refused', reason: { code: 'binary' } };

function catalogue() {
  const kept = new Catalogue((text) => (text.includes('é') ? 'fr' : 'en'));
  return {
    kept,
    update: (outcomes: Readonly<Record<string, ReadOutcome>>, removed: readonly string[] = []) =>
      finish(kept.updating({ outcomes: new Map(Object.entries(outcomes)), removed })),
  };
}

describe('the catalogue', () => {
  it('tells of a new article with its passages', () => {
    const { update } = catalogue();
    const key = derivedKey('news/le-pont_fermé.txt');
    expect(update({ 'news/le-pont_fermé.txt': read('Fermé.\n\nMot.') })).toEqual([
      {
        kind: 'article',
        article: {
          id: 'news/le-pont_fermé.txt',
          key,
          source: 'news/le-pont_fermé.txt',
          language: 'fr',
          title: 'Le pont fermé',
          isTitleDescriptive: true,
          text: 'Fermé.\n\nMot.',
          headings: [],
        },
        passages: [
          expect.objectContaining({ id: `${key}§1`, text: 'Fermé.' }),
          expect.objectContaining({ id: `${key}§2`, text: 'Mot.' }),
        ],
      },
    ]);
  });

  it('tells of a changed article again, and not of one that was only saved again', () => {
    const { update } = catalogue();
    update({ 'a.txt': read('One.') });
    expect(update({ 'a.txt': read('One.') })).toEqual([]);
    expect(update({ 'a.txt': read('Two.') })).toMatchObject([{ kind: 'article', article: { text: 'Two.' } }]);
  });

  it('tells of an article that is gone', () => {
    const { kept, update } = catalogue();
    update({ 'a.txt': read('One.'), 'b.txt': refused });
    expect(update({}, ['a.txt', 'b.txt'])).toEqual([{ kind: 'removed', articleId: 'a.txt' }]);
    expect([kept.articles(), kept.problems()]).toEqual([[], []]);
  });

  it('keeps serving the old version of a file that can no longer be read', () => {
    const { kept, update } = catalogue();
    update({ 'a.txt': read('One.') });
    expect(update({ 'a.txt': refused })).toEqual([
      { kind: 'unreadable', source: 'a.txt', reason: { code: 'binary' }, isOldVersionServed: true },
    ]);
    expect(kept.articles()).toMatchObject([{ article: { text: 'One.' } }]);
    expect(update({ 'a.txt': read('Two.') })).toMatchObject([{ kind: 'article' }]);
    expect(kept.problems()).toEqual([]);
  });

  it('tells the same problem once, and again when it comes back', () => {
    const { update } = catalogue();
    expect(update({ 'a.txt': refused })).toHaveLength(1);
    expect(update({ 'a.txt': refused })).toEqual([]);
    expect(update({ 'a.txt': { status: 'refused', reason: { code: 'empty' } } })).toHaveLength(1);
    expect(update({ 'a.txt': read('One.') })).toMatchObject([{ kind: 'article' }]);
    expect(update({ 'a.txt': refused })).toHaveLength(1);
  });

  it('serves an article whose key is taken under another, and says so once', () => {
    const { kept, update } = catalogue();
    update({ 'a.txt': read('One.', { key: 'kaz22' }) });
    const problem = {
      kind: 'duplicate-key',
      source: 'b.txt',
      wanted: 'KAZ22',
      holder: 'a.txt',
      key: derivedKey('b.txt'),
    };
    expect(update({ 'b.txt': read('Two.', { key: 'KAZ22' }) })).toEqual([
      expect.objectContaining({ kind: 'article' }),
      problem,
    ]);
    expect(update({ 'b.txt': read('Three.', { key: 'KAZ22' }) })).toMatchObject([{ kind: 'article' }]);
    expect(kept.problems()).toEqual([problem]);
    expect(update({}, ['a.txt'])).toMatchObject([
      { kind: 'removed', articleId: 'a.txt' },
      { kind: 'removed', articleId: 'b.txt' },
      { kind: 'article', article: { id: 'b.txt', key: 'KAZ22' } },
    ]);
    expect(kept.problems()).toEqual([]);
  });

  it('asks for the language only where the metadata names none', () => {
    const { kept, update } = catalogue();
    update({ 'a.txt': read('été', { language: 'de' }), 'b.txt': read('été') });
    expect(kept.articles().map(({ article }) => article.language)).toEqual(['de', 'fr']);
  });
});
