import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleDraft, ServerArticle } from '../../src/model/server-article.ts';
import type { Store } from '../../src/store/store.ts';
import type { StorePlace } from './describe-store.ts';

const NOW = Date.UTC(2026, 10, 23, 7, 30);

const article = (key: string, more: Partial<ServerArticle> = {}): ServerArticle => ({
  serverId: 'server',
  key,
  origin: { kind: 'address', address: 'https://example.org/a' },
  title: `Title of ${key}`,
  language: 'fr',
  text: `Un titre\n\nLe texte de ${key}, avec des accents et 🙂.`,
  headings: [{ start: 0, end: 8 }],
  addedBy: 'user',
  addedAt: NOW,
  readAt: NOW,
  ...more,
});

const draft = (id: string, more: Partial<ArticleDraft> = {}): ArticleDraft => ({
  id,
  serverId: 'server',
  origin: { kind: 'text' },
  title: 'A draft',
  language: 'en',
  text: 'Some words that wait.',
  headings: [],
  createdBy: 'user',
  expiresAt: NOW + 1000,
  ...more,
});

/** What every store does with the articles of servers, whatever it stands on. */
export function describeArticleStore(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`${name}, with articles of servers`, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const keysOf = async (serverId: string) =>
      (await store.articles.ofServer(serverId)).map(({ key }) => key);

    it('gives articles back as they were put in, also after a restart', async () => {
      const full = article('abc.1', {
        isTitleDescriptive: true,
        author: 'Somebody',
        publisher: 'A paper',
        publishedAt: '2022-01-07',
        url: 'https://example.org/',
        headings: [
          { start: 0, end: 8 },
          { start: 10, end: 12 },
        ],
      });
      const plain = article('abc.2', { origin: { kind: 'text' }, headings: [], addedAt: NOW + 1 });
      const file = article('abc.3', { origin: { kind: 'file', name: 'a.md' }, addedAt: NOW + 2 });
      for (const each of [file, plain, full]) {
        expect(await store.articles.add(each)).toEqual({ status: 'added' });
      }
      await store.close();
      store = await place.open();
      expect(await store.articles.ofServer('server')).toEqual([full, plain, file]);
      expect(await store.articles.find('server', 'abc.2')).toEqual(plain);
    });

    it('keeps one server from another', async () => {
      await store.articles.add(article('abc.1'));
      await store.articles.add(article('abc.1', { serverId: 'elsewhere' }));
      await store.articles.add(article('abc.2', { serverId: 'elsewhere' }));
      expect(await keysOf('server')).toEqual(['abc.1']);
      expect(await store.articles.find('server', 'abc.2')).toBeUndefined();
      expect(await store.articles.remove('server', 'abc.2')).toBe(false);
      expect(await keysOf('elsewhere')).toEqual(['abc.1', 'abc.2']);
    });

    it('names the servers that have articles, those that changed last first', async () => {
      expect(await store.articles.servers()).toEqual([]);
      await store.articles.add(article('abc.1'));
      await store.articles.add(article('abc.1', { serverId: 'elsewhere', readAt: NOW + 1 }));
      await store.articles.add(article('abc.2', { serverId: 'nowhere', readAt: NOW - 1 }));
      expect(await store.articles.servers()).toEqual(['elsewhere', 'server', 'nowhere']);
    });

    it('tells a key that is taken and a text that is known, in this server only', async () => {
      await store.articles.add(article('abc.1'));
      const other = article('abc.1', { text: 'Something else.' });
      expect(await store.articles.add(other)).toEqual({ status: 'key-taken' });
      const spaced = article('abc.2', { text: `${article('abc.1').text.replace('\n\n', ' \n\n ')}\n` });
      expect(await store.articles.add(spaced)).toEqual({ status: 'known', key: 'abc.1' });
      expect(await store.articles.add({ ...spaced, serverId: 'elsewhere' })).toEqual({ status: 'added' });
    });

    it('puts a text that was read again in the place of the old one', async () => {
      await store.articles.add(article('abc.1', { author: 'Somebody' }));
      await store.articles.add(article('abc.2'));
      const again = { serverId: 'server', key: 'abc.1', text: 'New words.', headings: [], readAt: NOW + 5 };
      expect(await store.articles.reread(again)).toBe('changed');
      expect(await store.articles.find('server', 'abc.1')).toEqual(
        article('abc.1', { author: 'Somebody', text: 'New words.', headings: [], readAt: NOW + 5 }),
      );
      expect(await store.articles.reread({ ...again, key: 'abc.9', text: 'Others.' })).toBe('unknown');
      expect(await store.articles.reread({ ...again, text: article('abc.2').text })).toBe('known');
    });

    it('tells by its revision whether the articles of a server changed', async () => {
      const seen = new Set<string>();
      const look = async () => seen.add(await store.articles.revision('server')).size;
      expect(await look()).toBe(1);
      await store.articles.add(article('abc.1'));
      expect(await look()).toBe(2);
      await store.articles.add(article('abc.2', { serverId: 'elsewhere' }));
      expect(await look()).toBe(2);
      await store.articles.reread({ ...article('abc.1'), text: 'New.', headings: [], readAt: NOW + 1 });
      expect(await look()).toBe(3);
      await store.articles.remove('server', 'abc.1');
      await store.articles.add(article('abc.3'));
      expect(await look()).toBe(4);
    });

    it('keeps a draft until it expires, for its own server', async () => {
      const full = draft('d1', { origin: { kind: 'file', name: 'b.txt' }, author: 'Somebody' });
      await store.drafts.put(full, 5);
      expect(await store.drafts.find('server', 'd1', NOW)).toEqual(full);
      expect(await store.drafts.find('elsewhere', 'd1', NOW)).toBeUndefined();
      expect(await store.drafts.find('server', 'd1', NOW + 1000)).toBeUndefined();
      await store.drafts.put({ ...full, title: 'Another title' }, 5);
      expect(await store.drafts.find('server', 'd1', NOW)).toMatchObject({ title: 'Another title' });
      await store.drafts.put(draft('d1', { serverId: 'elsewhere', title: 'Not theirs' }), 5);
      expect(await store.drafts.find('server', 'd1', NOW)).toMatchObject({ title: 'Another title' });
      await store.drafts.remove('elsewhere', 'd1');
      await store.drafts.expire(NOW);
      expect(await store.drafts.find('server', 'd1', NOW)).toBeDefined();
      await store.drafts.remove('server', 'd1');
      expect(await store.drafts.find('server', 'd1', NOW)).toBeUndefined();
    });

    it('keeps only so many drafts of a server, the newest', async () => {
      await store.drafts.put(draft('other', { serverId: 'elsewhere', expiresAt: NOW + 1 }), 2);
      for (const [at, id] of ['d1', 'd2', 'd3'].entries()) {
        await store.drafts.put(draft(id, { expiresAt: NOW + 10 + at }), 2);
      }
      const found = ['d1', 'd2', 'd3'].map((id) => store.drafts.find('server', id, NOW));
      expect((await Promise.all(found)).map((each) => each?.id)).toEqual([undefined, 'd2', 'd3']);
      expect(await store.drafts.find('elsewhere', 'other', NOW)).toBeDefined();
      await store.drafts.expire(NOW + 11);
      expect(await store.drafts.find('server', 'd2', NOW)).toBeUndefined();
      expect(await store.drafts.find('server', 'd3', NOW)).toBeDefined();
    });
  });
}
