import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleSource } from '../../src/answer/corpus-service.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import { articlePage, SHARED, startTestCorpus, type TestCorpus } from './test-corpus.ts';

let corpus: TestCorpus;

beforeEach(async () => {
  corpus = await startTestCorpus();
});

afterEach(() => corpus.close());

const BRIDGE = ['"The bridge was never safe," said Tom Hall, an engineer of the county. "We told them so."'];
const text = (words: string): ArticleSource => ({ kind: 'text', text: words });
const address = (given: string): ArticleSource => ({ kind: 'address', address: given });
const file = (name: string, size = 100): ArticleSource => ({
  kind: 'file',
  file: { name, size, address: `https://cdn.discordapp.com/${encodeURIComponent(name)}` },
});

const propose = (source: ArticleSource, details = {}, server = 's1') =>
  corpus.service.propose(server, 'u1', source, details);
async function proposed(source: ArticleSource, details = {}, server = 's1') {
  const outcome = await propose(source, details, server);
  if (outcome.status === 'refused') throw new Error(outcome.why.en);
  return outcome.article;
}
async function add(source: ArticleSource, details = {}, server = 's1') {
  const outcome = await corpus.service.accept(server, (await proposed(source, details, server)).id, 'u1');
  if (outcome.status !== 'added') throw new Error(outcome.status);
  return outcome.article;
}
async function whyNot(source: ArticleSource): Promise<string> {
  const outcome = await propose(source);
  return outcome.status === 'refused' ? outcome.why.en : outcome.status;
}
async function whoSaidIn(server: string, quote: string) {
  return whoSaid(await corpus.libraries.libraryOf(server), { quote });
}

describe('an article of a server', () => {
  it('is proposed from an address with what its page says of itself', async () => {
    const head =
      '<meta name="author" content="Ida Lund"><meta property="og:site_name" content="The County Paper">' +
      '<meta property="article:published_time" content="2026-03-04T08:00:00Z">';
    corpus.pages['/news/bridge'] = articlePage('The bridge is closed', BRIDGE, head);
    expect(await proposed(address('https://paper.example/news/bridge#top'))).toMatchObject({
      title: 'The bridge is closed',
      author: 'Ida Lund',
      publisher: 'The County Paper',
      publishedAt: '2026-03-04',
      url: 'https://paper.example/news/bridge',
      language: 'en',
      passages: 1,
      quotes: 2,
      opening: BRIDGE[0],
    });
    expect(await corpus.service.list('s1')).toEqual([]);
    expect((await whoSaidIn('s1', 'The bridge was never safe')).status).toBe('nothing-found');
  });

  it('answers at once when it is added, in its own server alone', async () => {
    await whoSaidIn('s1', 'The bridge was never safe');
    const article = await add(text(BRIDGE.join('\n\n')), { title: 'A bridge' });
    expect(article.key).toMatch(/^abr\.[a-z2-9]{3}$/u);
    expect(await whoSaidIn('s1', 'The bridge was never safe')).toMatchObject({
      status: 'found',
      results: [{ passage: { id: `${article.key}§1` }, quote: { speaker: { name: 'Tom Hall' } } }],
    });
    expect((await whoSaidIn('s2', 'The bridge was never safe')).status).toBe('nothing-found');
    for (const server of ['s1', 's2']) {
      expect((await whoSaidIn(server, 'harbour will stay open all winter')).status).toBe('found');
    }
  });

  it('is there again after a restart', async () => {
    const { key } = await add(text(BRIDGE.join('')), { title: 'A bridge' });
    corpus.libraries.forget('s1');
    expect((await whoSaidIn('s1', 'The bridge was never safe')).status).toBe('found');
    expect((await corpus.service.list('s1')).map((each) => each.key)).toEqual([key]);
  });

  it('answers no more once it is removed, and has the same key when it is added again', async () => {
    const { key } = await add(text(BRIDGE.join('')), { title: 'A bridge' });
    expect(await corpus.service.remove('s2', key)).toMatchObject({ status: 'unknown-article' });
    expect(await corpus.service.remove('s1', 'a bridge')).toMatchObject({
      status: 'removed',
      article: { key },
    });
    expect((await whoSaidIn('s1', 'The bridge was never safe')).status).toBe('nothing-found');
    expect((await add(text(BRIDGE.join('')), { title: 'A bridge' })).key).toBe(key);
  });

  it('of the folder is none of the server, and cannot be removed there', async () => {
    expect(await corpus.service.remove('s1', 'win22')).toMatchObject({ status: 'unknown-article' });
    expect(await corpus.service.find('s1', SHARED.title)).toBeUndefined();
    expect(await corpus.service.suggest('s1', '')).toEqual([]);
  });

  it('is read from a file as its name says', async () => {
    corpus.pages['/talk.md'] = (_, response) =>
      response.end('---\ntitle: A talk\nauthor: Me\n---\n\nSome **words** here.\n');
    expect(await proposed(file('talk.md'))).toMatchObject({
      title: 'A talk',
      author: 'Me',
      opening: 'Some words here.',
    });
    corpus.pages['/Notes_du%20jour.txt'] = (_, response) =>
      response.end('Quelques mots que je garde pour toujours.');
    expect(await proposed(file('Notes_du jour.txt'))).toMatchObject({
      title: 'Notes du jour',
      language: 'fr',
    });
  });

  it('without a title is called by its first words', async () => {
    expect(
      await proposed(text('Some words. And more of them, which say nothing that has not been said.')),
    ).toMatchObject({
      title: 'Some words. And more of them, which say nothing that has…',
      isTitleDescriptive: true,
    });
  });
});

describe('what is proposed', () => {
  it('can be edited, and what is left empty is not known', async () => {
    const { id } = await proposed(text('Some words.'), { title: 'A', author: 'B', date: '2020-01-02T10:00' });
    const edited = await corpus.service.edit('s1', id, {
      title: ' A  better\ntitle ',
      author: '',
      publisher: 'P',
      date: '2021-03-04',
      language: 'fr-CA',
    });
    expect(edited).toMatchObject({
      status: 'proposed',
      article: { id, title: 'A better title', publisher: 'P', publishedAt: '2021-03-04', language: 'fr' },
    });
    expect((await corpus.service.proposed('s1', id))?.author).toBeUndefined();
    for (const wrong of [{ title: ' ' }, { title: 'x'.repeat(301) }, { language: 'klingonese' }]) {
      expect(await corpus.service.edit('s1', id, wrong)).toMatchObject({ status: 'refused' });
    }
    expect(await corpus.service.accept('s1', id, 'u1')).toMatchObject({
      article: { title: 'A better title' },
    });
  });

  it('belongs to its server, and is gone once it is added, given up, or a day old', async () => {
    const { id } = await proposed(text('Some words.'));
    expect(await corpus.service.proposed('s2', id)).toBeUndefined();
    expect(await corpus.service.edit('s2', id, { title: 'Mine' })).toEqual({ status: 'expired' });
    expect(await corpus.service.accept('s2', id, 'u1')).toEqual({ status: 'expired' });
    await corpus.service.cancel('s2', id);
    expect(await corpus.service.accept('s1', id, 'u1')).toMatchObject({ status: 'added' });
    expect(await corpus.service.accept('s1', id, 'u1')).toEqual({ status: 'expired' });
    const second = await proposed(text('Other words.'));
    await corpus.service.cancel('s1', second.id);
    expect(await corpus.service.proposed('s1', second.id)).toBeUndefined();
    const third = await proposed(text('Other words.'));
    corpus.now += 24 * 3_600_000;
    expect(await corpus.service.accept('s1', third.id, 'u1')).toEqual({ status: 'expired' });
  });

  it('can be added once only, also by two at once', async () => {
    const first = await proposed(text('The very same words.'));
    const second = await proposed(text('The  very same\nwords.'));
    const outcomes = await Promise.all(
      [first, second].map(({ id }) => corpus.service.accept('s1', id, 'u1')),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['added', 'refused']);
    expect(await corpus.service.list('s1')).toHaveLength(1);
  });
});

describe('what is refused, and why', () => {
  it('an article that is there: by its address, by its words, or in the folder', async () => {
    corpus.pages['/a'] = articlePage('The bridge', BRIDGE);
    corpus.pages['/b'] = articlePage('Another name', BRIDGE);
    const { key } = await add(address('https://paper.example/a'));
    const there = `This article is there already: “The bridge” (${key}).`;
    corpus.pages['/a'] = articlePage('The bridge', ['Other words now.']);
    expect(await whyNot(address('http://www.paper.example/a/'))).toContain('no page at this address');
    expect(await whyNot(address('http://paper.example/a'))).toBe(there);
    expect(await whyNot(address('https://paper.example/b'))).toBe(
      `This article is there already: “The bridge” (${key}).`,
    );
    expect(await whyNot(text(SHARED.text))).toContain('“Winter” (win22)');
    expect((await propose(text(BRIDGE.join('')), {}, 's2')).status).toBe('proposed');
  });

  it.each([
    ['paid for', '<script type="application/ld+json">{"isAccessibleForFree":false}</script>', 'paywall'],
    ['not to be quoted', '<meta name="robots" content="nosnippet">', 'no excerpt shown'],
  ])('a page that is %s', async (_, head, why) => {
    corpus.pages['/a'] = articlePage('A page', BRIDGE, head);
    expect(await whyNot(address('https://paper.example/a'))).toContain(why);
  });

  it.each([
    [address('nowhere'), 'complete web address'],
    [address('http://127.0.0.1/'), 'private network'],
    [address('https://paper.example/none'), 'no page at this address'],
    [file('picture.png'), 'of a kind that I do not read. I read .txt, .md, .html, .docx, .pdf'],
    [file(`${'long'.repeat(200)}.png`), 'longlon…” is of a kind that I do not read'],
    [file('long.txt', 6_000_000), '“long.txt” is 5.8 MiB, more than the 5 MiB allowed'],
    [
      { kind: 'file', file: { name: 'a.txt', size: 1, address: 'file:///etc/passwd' } } as const,
      'complete web',
    ],
    [
      { kind: 'file', file: { name: 'a.txt', size: 1, address: 'https://evil.example/a.txt' } } as const,
      'from Discord',
    ],
    [text(' … '), 'no words in it'],
  ])('%j', async (source, why) => {
    expect(await whyNot(source)).toContain(why);
  });

  it('no half of a character in what is kept of a file', async () => {
    corpus.pages['/half.txt'] = (_, response) => response.end('Some words.');
    const address = 'https://cdn.discordapp.com/half.txt';
    const half = { kind: 'file', file: { name: '\ud83d.txt', size: 100, address } } as const;
    const article = await proposed(half, { publisher: `a${'𝔘'.repeat(150)}` });
    for (const told of [article.title, article.publisher ?? '']) expect(told.isWellFormed()).toBe(true);
    expect(article.publisher).toHaveLength(199);
  });

  it('a file that cannot be read', async () => {
    corpus.pages['/old.txt'] = (_, response) => response.end(Buffer.from('déjà vu', 'latin1'));
    expect(await whyNot(file('old.txt'))).toContain('“old.txt” is not in UTF-8');
  });

  it('more articles, or more text, than a server may have', async () => {
    await corpus.close();
    corpus = await startTestCorpus({ articles: 2, characters: 100 });
    await add(text('Some words.'));
    expect(await whyNot(text('word '.repeat(50)))).toContain(
      'has 250 characters, and there is room for 89 more',
    );
    const late = await proposed(text('Late words.'));
    await add(text('Other words.'));
    expect(await whyNot(text('And words.'))).toContain('This server has 2 articles, as many as it may.');
    expect(await corpus.service.accept('s1', late.id, 'u1')).toMatchObject({ status: 'refused' });
    expect(await corpus.service.overview('s1')).toMatchObject({ limits: { articles: 2 }, shared: 1 });
  });
});

describe('reading again', () => {
  it('tells what changed at an address, and keeps what people said of the article', async () => {
    corpus.pages['/a'] = articlePage('The bridge', [...BRIDGE, 'It was built in 1950 by the county.']);
    const { key } = await add(address('https://paper.example/a'), { title: 'Our bridge' });
    corpus.now += 1;
    const note = await add(text('Some words of a note.'), { title: 'Note' });
    corpus.now += 60_000;
    expect(await corpus.service.reindex('s1')).toEqual({
      status: 'reread',
      articles: [
        { key, title: 'Our bridge', status: 'unchanged' },
        { key: note.key, title: 'Note', status: 'kept' },
      ],
    });
    const fresh = '"It will open in May," said Eva Moss, the minister. "We have the money."';
    corpus.pages['/a'] = articlePage('The bridge', [...BRIDGE, fresh]);
    expect(await corpus.service.reindex('s1', 'our bridge')).toEqual({
      status: 'reread',
      articles: [{ key, title: 'Our bridge', status: 'changed', added: 1, removed: 1 }],
    });
    expect(await whoSaidIn('s1', 'It will open in May')).toMatchObject({
      results: [{ quote: { speaker: { name: 'Eva Moss' } } }],
    });
    expect((await corpus.service.list('s1'))[0]).toMatchObject({ title: 'Our bridge', readAt: corpus.now });
  });

  it('keeps the text of an article that cannot be had any more', async () => {
    corpus.pages['/a'] = articlePage('The bridge', BRIDGE);
    await add(address('https://paper.example/a'));
    delete corpus.pages['/a'];
    expect(await corpus.service.reindex('s1')).toMatchObject({ articles: [{ status: 'failed' }] });
    expect((await whoSaidIn('s1', 'The bridge was never safe')).status).toBe('found');
    expect(await corpus.service.reindex('s1', 'nothing')).toEqual({
      status: 'unknown-article',
      given: 'nothing',
    });
  });
});
