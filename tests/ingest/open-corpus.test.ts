import { appendFile, mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { CorpusEvent } from '../../src/ingest/corpus.ts';
import { openCorpus } from '../../src/ingest/open-corpus.ts';
import { readEntry } from '../../src/ingest/read-entry.ts';
import { temporaryFolder } from './temporary-folder.ts';

const detectLanguage = () => 'en';

async function read(folder: string, sizeLimit?: number) {
  const corpus = await openCorpus({
    folder,
    detectLanguage,
    ...(sizeLimit === undefined ? {} : { sizeLimit }),
  });
  const reasons = corpus
    .problems()
    .map((problem) => [problem.source, problem.kind === 'unreadable' ? problem.reason : problem.kind]);
  return {
    corpus,
    sources: corpus.articles().map(({ article }) => article.id),
    reasons: Object.fromEntries(reasons),
  };
}

describe('a corpus', () => {
  it('holds the articles of a folder and of the folders below it', async () => {
    const folder = await temporaryFolder({
      'b.txt': 'One.',
      'a/b/c.md': 'Two.',
      'a/D.HTML': '<p>Three.</p>',
      'notes.doc': 'x',
      'README.md': 'x',
      'a/SOURCES.md': 'x',
      '.hidden.txt': 'x',
      '.git/a.txt': 'x',
      'node_modules/a.txt': 'x',
      'lonely.yaml': 'title: x',
    });
    expect(await read(folder.path)).toMatchObject({
      sources: ['a/D.HTML', 'a/b/c.md', 'b.txt'],
      reasons: {},
    });
  });

  it('takes metadata from the file beside an article, before what the article says', async () => {
    const folder = await temporaryFolder({
      'a.txt': 'One.',
      'a.yaml': 'title: The bridge\nauthor: Jeanne Martin\nkey: pont\nlanguage: fr',
      'b.html': '<html lang="de"><head><title>Page</title></head><body><p>Two.</p></body></html>',
      'b.yml': 'title: Better',
      'c.txt': 'Three.',
      'c.yaml': '',
    });
    const { corpus } = await read(folder.path);
    expect(corpus.articles().map(({ article: { text, headings, ...known } }) => known)).toEqual([
      {
        id: 'a.txt',
        key: 'pont',
        source: 'a.txt',
        language: 'fr',
        title: 'The bridge',
        author: 'Jeanne Martin',
      },
      expect.objectContaining({ id: 'b.html', language: 'de', title: 'Better' }),
      expect.objectContaining({ id: 'c.txt', title: 'C', isTitleDescriptive: true }),
    ]);
  });

  it('names each file that cannot be read with the reason, and serves the others', async () => {
    const folder = await temporaryFolder({
      'good.txt': 'One.',
      'empty.txt': ' \n',
      'front.md': '---\ntitle: a: b\n---\ntext',
      'large.txt': 'x'.repeat(101),
      'beside.txt': 'text',
      'beside.yaml': 'key: §',
      'folder.txt/inside.txt': 'text',
    });
    await folder.write('binary.txt', new Uint8Array([1, 0, 2]));
    await folder.write('latin.txt', Buffer.from('été', 'latin1'));
    expect(await read(folder.path, 100)).toMatchObject({
      sources: ['good.txt'],
      reasons: {
        'beside.txt': {
          code: 'in-metadata-file',
          file: 'beside.yaml',
          reason: { code: 'wrong-value', line: 1, field: 'key' },
        },
        'binary.txt': { code: 'binary' },
        'empty.txt': { code: 'empty' },
        'folder.txt': { code: 'not-a-file', isFolder: true },
        'front.md': { code: 'broken-metadata', line: 2 },
        'large.txt': { code: 'too-large', size: 101, limit: 100 },
        'latin.txt': { code: 'wrong-encoding' },
      },
    });
  });

  it('follows links inside the folder, to files only, and none that lead out', async () => {
    const outside = await temporaryFolder({ 'secret.txt': 'secret', 'below/secret.txt': 'secret' });
    const folder = await temporaryFolder({ 'a/one.txt': 'One.', 'meta.txt': 'Two.' });
    await symlink('a/one.txt', folder.at('inside.txt'));
    await symlink('.', folder.at('loop'));
    await symlink(outside.at('secret.txt'), folder.at('out.txt'));
    await symlink(outside.at('below'), folder.at('shelf'));
    await symlink(outside.at('secret.txt'), folder.at('meta.yaml'));
    await symlink('nowhere', folder.at('nowhere.txt'));
    expect(await read(folder.path)).toMatchObject({
      sources: ['a/one.txt', 'inside.txt'],
      reasons: {
        'meta.txt': { code: 'in-metadata-file', file: 'meta.yaml', reason: { code: 'leads-outside' } },
        'nowhere.txt': { code: 'broken-link' },
        'out.txt': { code: 'leads-outside' },
        shelf: { code: 'leads-outside' },
      },
    });
  });

  // Other systems than Linux accept no such name in the first place.
  it.runIf(process.platform === 'linux')('names a file whose name is not in UTF-8', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    await writeFile(
      Buffer.concat([Buffer.from(folder.at('b')), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'Two.',
    );
    expect(await read(folder.path)).toMatchObject({
      sources: ['a.txt'],
      reasons: { 'b\ufffd.txt': { code: 'cannot-open', cause: 'EILSEQ' } },
    });
  });

  it('may itself be a link', async () => {
    const folder = await temporaryFolder({ 'real/a.txt': 'One.' });
    await symlink('real', folder.at('link'));
    expect((await read(folder.at('link'))).sources).toEqual(['a.txt']);
  });

  it('says when there is no folder, no article in it, or a file in its place', async () => {
    const folder = await temporaryFolder({ 'empty/README.md': 'x', file: 'x' });
    for (const [name, status] of [
      ['missing', 'no-folder'],
      ['empty', 'empty'],
      ['file', 'not-a-folder'],
    ] as const) {
      const { corpus } = await read(folder.at(name));
      expect(corpus.status()).toEqual({ status, folder: folder.at(name) });
      expect(corpus.articles()).toEqual([]);
    }
  });

  it.each(['EACCES', 'EIO'])('gives the system’s reason when a file cannot be opened: %s', async (code) => {
    const entry = { source: 'a.txt', path: 'a.txt', size: 1, stamp: '', changedAt: 0 };
    const open = () => Promise.reject(Object.assign(new Error(code), { code }));
    expect(await readEntry(entry, 10, open)).toEqual({
      status: 'refused',
      reason: { code: 'cannot-open', cause: code },
    });
  });

  it('leaves out a file that goes while it is opened', async () => {
    const entry = { source: 'a.txt', path: 'a.txt', size: 1, stamp: '', changedAt: 0 };
    const open = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }));
    expect(await readEntry(entry, 10, open)).toBeUndefined();
  });

  it('refuses a file that has grown beyond the limit since it was measured', async () => {
    const entry = { source: 'a.txt', path: 'a.txt', size: 1, stamp: '', changedAt: 0 };
    expect(await readEntry(entry, 10, async () => new Uint8Array(11))).toEqual({
      status: 'refused',
      reason: { code: 'too-large', size: 11, limit: 10 },
    });
  });
});

/** A corpus whose notices the test gives itself, and in which no time passes but between two looks. */
async function watched(folder: string, betweenLooks: () => Promise<unknown> = async () => undefined) {
  const events: CorpusEvent[] = [];
  const arrivals: (() => void)[] = [];
  let notice: () => void = () => undefined;
  const corpus = await openCorpus({
    folder,
    detectLanguage,
    wait: betweenLooks,
    follow: async (_, onChange) => {
      notice = onChange;
      return async () => undefined;
    },
  });
  await corpus.watch((event) => {
    events.push(event);
    for (const arrive of arrivals.splice(0)) arrive();
  });
  return {
    corpus,
    /** Gives notice and waits for that many events, which are then forgotten. */
    next: async (count: number) => {
      notice();
      while (events.length < count) await new Promise<void>((resolve) => arrivals.push(resolve));
      return events.splice(0);
    },
  };
}

describe('a watched corpus', () => {
  it('tells of files that are added, changed and removed', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    const { corpus, next } = await watched(folder.path);
    await folder.write('b.txt', 'Two.');
    expect(await next(1)).toMatchObject([
      { kind: 'article', article: { id: 'b.txt' }, passages: [{ text: 'Two.' }] },
    ]);
    await folder.write('b.txt', 'Three.');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { text: 'Three.' } }]);
    await folder.remove('b.txt');
    expect(await next(1)).toEqual([{ kind: 'removed', articleId: 'b.txt' }]);
    expect(corpus.articles()).toHaveLength(1);
    await corpus.close();
  });

  it('reads an article again when its metadata file changes', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    const { corpus, next } = await watched(folder.path);
    await folder.write('a.yaml', 'title: The bridge');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { title: 'The bridge' } }]);
    await folder.remove('a.yaml');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { title: 'A' } }]);
    await corpus.close();
  });

  it('waits for a file until it is written', async () => {
    const folder = await temporaryFolder();
    let parts = 3;
    const { corpus, next } = await watched(folder.path, async () => {
      if (parts > 0) await appendFile(folder.at('a.txt'), ` part ${parts}`);
      parts -= 1;
    });
    await folder.write('a.txt', 'begin');
    expect(await next(1)).toMatchObject([
      { kind: 'article', article: { text: 'begin part 3 part 2 part 1' } },
    ]);
    await corpus.close();
  });

  it('tells of a file that an editor replaces as changed, never as removed', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.', 'a.txt~': 'Two.' });
    let isReplaced = false;
    const { corpus, next } = await watched(folder.path, async () => {
      if (!isReplaced) await rename(folder.at('a.txt~'), folder.at('a.txt'));
      isReplaced = true;
    });
    await folder.remove('a.txt');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { text: 'Two.' } }]);
    await corpus.close();
  });

  it('tells of a renamed file as removed and added, whatever changed in its name', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    const { corpus, next } = await watched(folder.path);
    await rename(folder.at('a.txt'), folder.at('A.txt'));
    expect(await next(2)).toMatchObject([
      { kind: 'removed', articleId: 'a.txt' },
      { kind: 'article', article: { id: 'A.txt' } },
    ]);
    await corpus.close();
  });

  it('tells a problem once and keeps the old version', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    const { corpus, next } = await watched(folder.path);
    await truncate(folder.at('a.txt'));
    expect(await next(1)).toEqual([
      { kind: 'unreadable', source: 'a.txt', reason: { code: 'empty' }, isOldVersionServed: true },
    ]);
    await folder.write('a.txt', '  ');
    await folder.write('b.txt', 'Two.');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { id: 'b.txt' } }]);
    expect(corpus.articles().map(({ article }) => article.text)).toEqual(['One.', 'Two.']);
    await corpus.close();
  });

  it('loses its articles with the folder and finds them again with it', async () => {
    const folder = await temporaryFolder({ 'corpus/a.txt': 'One.' });
    const { corpus, next } = await watched(folder.at('corpus'));
    await folder.remove('corpus');
    expect(await next(1)).toEqual([{ kind: 'removed', articleId: 'a.txt' }]);
    expect(corpus.status()).toMatchObject({ status: 'no-folder' });
    await mkdir(folder.at('corpus'));
    await folder.write('corpus/b.txt', 'Two.');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { id: 'b.txt' } }]);
    expect(corpus.status()).toEqual({ status: 'ready' });
    await corpus.close();
  });

  it('copes with a thousand files at once', async () => {
    const folder = await temporaryFolder();
    const { corpus, next } = await watched(folder.path);
    await Promise.all(
      Array.from({ length: 1_000 }, (_, i) => folder.write(`${i % 7}/${i}.txt`, `Text ${i}.`)),
    );
    const events = await next(1_000);
    expect(new Set(events.map((event) => event.kind === 'article' && event.article.key)).size).toBe(1_000);
    expect(corpus.articles()).toHaveLength(1_000);
    await corpus.close();
  });

  it('tells nothing once it is closed, and cannot be watched twice', async () => {
    const folder = await temporaryFolder();
    const { corpus } = await watched(folder.path);
    await expect(corpus.watch(() => undefined)).rejects.toThrow('watched or closed');
    await corpus.close();
    await corpus.close();
    await expect(corpus.watch(() => undefined)).rejects.toThrow('watched or closed');
  });
});
