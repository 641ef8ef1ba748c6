import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedKey, giveKeys, isArticleKey } from '../../src/ingest/article-key.ts';

const source = fc.stringMatching(/^[a-c]{1,3}\/?[a-c]{1,3}\.(?:txt|md)$/u);
const wanted = fc.option(fc.constantFrom('kaz22', 'KAZ22', 'été', 'ete', 'x-1'), { nil: undefined });
const requests = fc
  .uniqueArray(fc.record({ source, key: wanted }), { selector: (request) => request.source, maxLength: 20 })
  .map((list) => list.map(({ source, key }) => (key === undefined ? { source } : { source, key })));

describe('the key of an article', () => {
  it('begins like the name of its file and can be typed on any keyboard', () => {
    expect(derivedKey('kazakhstan-2022.txt')).toMatch(/^kaz[a-km-np-z2-9]{4}$/u);
    expect(derivedKey('news/Été à Vétheuil.md')).toMatch(/^ete[a-km-np-z2-9]{4}$/u);
    expect(derivedKey('2022.txt')).toMatch(/^art[a-km-np-z2-9]{4}$/u);
  });

  it('tells files of the same name in different folders apart', () => {
    expect(derivedKey('a/news.txt')).not.toBe(derivedKey('b/news.txt'));
  });

  it('is the same however accents in the path are written', () => {
    expect(derivedKey('été.txt'.normalize('NFD'))).toBe(derivedKey('été.txt'));
  });

  it('is always a key that could be asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(isArticleKey(derivedKey(any))).toBe(true);
      }),
    );
  });

  it.each(['a', 'a b', 'a§1', '', 'thirteen-char', 'a.b', "l'a"])('cannot be %j', (key) => {
    expect(isArticleKey(key)).toBe(false);
  });
});

describe('giving keys', () => {
  it('gives what is asked for, to the first by source that asks', () => {
    const given = giveKeys([
      { source: 'b.txt', key: 'Kaz22' },
      { source: 'a.txt', key: 'kaz22' },
    ]);
    expect(given.get('a.txt')).toEqual({ key: 'kaz22' });
    expect(given.get('b.txt')).toEqual({ key: derivedKey('b.txt'), takenBy: 'a.txt' });
  });

  it('lengthens the hash of an article whose derived key another asked for', () => {
    const given = giveKeys([{ source: 'a.txt' }, { source: 'b.txt', key: derivedKey('a.txt') }]);
    expect(given.get('b.txt')).toEqual({ key: derivedKey('a.txt') });
    expect(given.get('a.txt')).toEqual({ key: derivedKey('a.txt', 5) });
  });

  it('gives all of any articles different keys, whatever the order they come in', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const given = giveKeys(list);
        expect(new Set([...given.values()].map(({ key }) => key.toLowerCase())).size).toBe(list.length);
        expect(giveKeys([...list].reverse())).toEqual(given);
      }),
    );
  });

  it('never changes a derived key when articles without wishes come and go', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ source: `folder ${i}/news.txt` }));
    const all = giveKeys(many);
    for (const request of many) {
      expect(giveKeys([request]).get(request.source)).toEqual(all.get(request.source));
    }
  });
});
