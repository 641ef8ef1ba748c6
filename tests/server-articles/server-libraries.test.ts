import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServerArticle } from '../../src/model/server-article.ts';
import {
  createServerLibraries,
  type ServerLibraries,
  type ServerLibrariesParts,
} from '../../src/server-articles/server-libraries.ts';
import { startTestCorpus, type TestCorpus } from './test-corpus.ts';

const HOUR = 3_600_000;

let corpus: TestCorpus;
let loads: string[];
let now: number;

beforeEach(async () => {
  corpus = await startTestCorpus();
  loads = [];
  now = 0;
});

afterEach(() => corpus.close());

/** The libraries, with a list of the servers that were read from the store. */
function libraries(more: Partial<ServerLibrariesParts> = {}): ServerLibraries {
  const { articles, store } = corpus;
  return createServerLibraries({
    store: {
      ...store.articles,
      ofServer: (serverId) => {
        loads.push(serverId);
        return store.articles.ofServer(serverId);
      },
    },
    shared: articles.library,
    makeShelf: articles.makeShelf,
    clock: () => now,
    isShared: false,
    ...more,
  });
}

const article = (serverId: string, key: string, text = `Words of ${key}.`): ServerArticle => ({
  serverId,
  key,
  origin: { kind: 'text' },
  title: `Title of ${key}`,
  language: 'en',
  text,
  headings: [],
  addedBy: 'u1',
  addedAt: 1,
  readAt: 1,
});

const titlesOf = async (of: ServerLibraries, serverId: string) =>
  (await of.libraryOf(serverId)).articles().map(({ title }) => title);

describe('the libraries of servers', () => {
  it('are what is shared where a server has nothing of its own', async () => {
    expect(await libraries().libraryOf('s1')).toBe(corpus.articles.library);
  });

  it('are read once, by whoever asks first, and are there at once from then on', async () => {
    await corpus.store.articles.add(article('s1', 'abc.1'));
    const all = libraries();
    const both = await Promise.all([all.libraryOf('s1'), all.libraryOf('s1')]);
    expect(both[0]).toBe(both[1]);
    expect(all.libraryOf('s1')).toBe(both[0]);
    expect(loads).toEqual(['s1']);
  });

  it('let others have their turn between those who waited for them', async () => {
    await corpus.store.articles.add(article('s1', 'abc.1'));
    const all = libraries();
    let turn = 0;
    let isOver = false;
    const count = (): void => {
      turn += 1;
      if (!isOver) setImmediate(count);
    };
    count();
    const turns = await Promise.all(
      ['first', 'second', 'third'].map(async () => {
        await all.libraryOf('s1');
        return turn;
      }),
    );
    isOver = true;
    expect(new Set(turns).size).toBe(3);
  });

  it('take in what is added while they are being read', async () => {
    await corpus.store.articles.add(article('s1', 'abc.1'));
    const all = libraries();
    const first = all.libraryOf('s1');
    await all.put(article('s1', 'abc.2'));
    await all.remove('s1', 'abc.1');
    await first;
    expect(await titlesOf(all, 's1')).toEqual(['Title of abc.2', 'Winter']);
  });

  it('are given up when unused for six hours, and read again when asked for', async () => {
    for (const server of ['s1', 's2']) await corpus.store.articles.add(article(server, 'abc.1'));
    const all = libraries();
    await all.libraryOf('s1');
    now += 6 * HOUR;
    await all.libraryOf('s2');
    await all.libraryOf('s1');
    expect(loads).toEqual(['s1', 's2', 's1']);
  });

  it('keep ready no more than so much, of the servers that asked last', async () => {
    for (const server of ['s1', 's2', 's3']) {
      await corpus.store.articles.add(article(server, 'abc.1', `${'word '.repeat(20)}${server}`));
    }
    const all = libraries({ mostCharacters: 250 });
    for (const server of ['s1', 's2']) await all.libraryOf(server);
    await all.libraryOf('s1');
    await all.libraryOf('s3');
    expect(all.libraryOf('s1')).not.toBeInstanceOf(Promise);
    expect(all.libraryOf('s2')).toBeInstanceOf(Promise);
  });

  it('are made ready before anybody asks, until half of the room is taken', async () => {
    for (const [at, server] of ['s1', 's2', 's3'].entries()) {
      await corpus.store.articles.add({ ...article(server, 'abc.1', 'word '.repeat(30)), readAt: at });
    }
    const all = libraries({ mostCharacters: 400 });
    await all.warmUp(new AbortController().signal);
    expect(loads).toEqual(['s3', 's2']);
    loads = [];
    await all.warmUp(AbortSignal.abort());
    expect(loads).toEqual([]);
  });

  it('see within a second what another process adds', async () => {
    const all = libraries({ isShared: true });
    expect(await titlesOf(all, 's1')).toEqual(['Winter']);
    await corpus.store.articles.add(article('s1', 'abc.1'));
    now += 500;
    await all.libraryOf('s1');
    await expect.poll(() => titlesOf(all, 's1')).toEqual(['Title of abc.1', 'Winter']);
  });

  it('say so when they cannot be read, and are read the next time', async () => {
    await corpus.store.articles.add(article('s1', 'abc.1'));
    let isBroken = true;
    const all = libraries({
      store: {
        ...corpus.store.articles,
        ofServer: (id) => (isBroken ? Promise.reject(new Error('gone')) : corpus.store.articles.ofServer(id)),
      },
    });
    await expect(all.libraryOf('s1')).rejects.toThrow('gone');
    isBroken = false;
    expect(await titlesOf(all, 's1')).toHaveLength(2);
  });
});
