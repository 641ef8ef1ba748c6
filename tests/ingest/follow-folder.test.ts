import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { CorpusEvent } from '../../src/ingest/corpus.ts';
import { openCorpus } from '../../src/ingest/open-corpus.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A corpus as it really runs: the system's notices and the clock. */
async function live(folder: string) {
  const events: CorpusEvent[] = [];
  const arrivals: (() => void)[] = [];
  const corpus = await openCorpus({ folder, detectLanguage: () => 'en' });
  await corpus.watch((event) => {
    events.push(event);
    for (const arrive of arrivals.splice(0)) arrive();
  });
  return {
    corpus,
    next: async (count: number) => {
      while (events.length < count) await new Promise<void>((resolve) => arrivals.push(resolve));
      return events.splice(0);
    },
  };
}

describe('a corpus on a real folder', () => {
  it('notices files that come, change, are replaced and go, in folders that come later too', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'One.' });
    const { corpus, next } = await live(folder.path);
    await folder.write('new/deep/b.md', '# Title\n\nTwo.');
    expect(await next(1)).toMatchObject([
      { kind: 'article', article: { id: 'new/deep/b.md', title: 'Title' } },
    ]);
    await folder.write('a.txt', 'One, changed.');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { text: 'One, changed.' } }]);
    await writeFile(folder.at('.a.txt.swp'), 'One, replaced.');
    await rename(folder.at('.a.txt.swp'), folder.at('a.txt'));
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { text: 'One, replaced.' } }]);
    await folder.remove('new');
    expect(await next(1)).toEqual([{ kind: 'removed', articleId: 'new/deep/b.md' }]);
    await corpus.close();
  });

  // Tried again where the machine was too busy to give it the processor in time.
  it('is live within a second', { retry: 3 }, async () => {
    const folder = await temporaryFolder();
    const { corpus, next } = await live(folder.path);
    const start = performance.now();
    await folder.write('a.txt', 'One.');
    await next(1);
    expect(performance.now() - start).toBeLessThan(1_000);
    await corpus.close();
  });

  it('notices the folder itself come, go and come again', async () => {
    const folder = await temporaryFolder();
    const { corpus, next } = await live(folder.at('corpus'));
    expect(corpus.status()).toMatchObject({ status: 'no-folder' });
    await folder.write('corpus/a.txt', 'One.');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { id: 'a.txt' } }]);
    await rm(folder.at('corpus'), { recursive: true });
    expect(await next(1)).toEqual([{ kind: 'removed', articleId: 'a.txt' }]);
    await mkdir(folder.at('corpus'));
    await folder.write('corpus/b.txt', 'Two.');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { id: 'b.txt' } }]);
    await folder.write('corpus/c.txt', 'Three.');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { id: 'c.txt' } }]);
    await corpus.close();
  });

  it('notices changes in a folder that it reaches through a link, and another folder in its place', async () => {
    const folder = await temporaryFolder({ 'one/a.txt': 'One.', 'two/b.txt': 'Two.' });
    await symlink('one', folder.at('corpus'));
    const { corpus, next } = await live(folder.at('corpus'));
    await folder.write('one/c.txt', 'Three.');
    expect(await next(1)).toMatchObject([{ kind: 'article', article: { id: 'c.txt' } }]);
    await symlink('two', folder.at('next'));
    await rename(folder.at('next'), folder.at('corpus'));
    expect((await next(3)).map((event) => event.kind)).toEqual(['removed', 'removed', 'article']);
    await corpus.close();
  });
});
