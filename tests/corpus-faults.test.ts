import { chmod, mkdir, rename, symlink } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type App, openApp } from '../src/app.ts';
import { Catalogue } from '../src/ingest/catalogue.ts';
import { readEntry } from '../src/ingest/read-entry.ts';
import { finish } from '../src/slices/steps.ts';
import { temporaryFolder } from './ingest/temporary-folder.ts';

const PATIENCE = { timeout: 20_000, interval: 20 };

let app: App | undefined;

afterEach(async () => {
  await app?.close();
});

/** The bot on a folder, with all that it tells and the faults that it survived. */
async function follow(corpusFolder: string) {
  const told: string[] = [];
  const faults: string[] = [];
  const opened = await openApp({ corpusFolder, onFault: (_, what) => faults.push(what) });
  app = opened;
  await opened.follow(({ en }) => told.push(en));
  return { opened, told, faults };
}

/** The titles of the articles that answer to words, best first. */
function titlesFor(opened: App, quote: string): string[] {
  const command = opened.commands.find(({ name }) => name === 'who-said');
  const answer = command?.run({ quote }, opened.context('en'));
  return answer?.status === 'found' ? answer.results.map(({ article }) => article.title) : [];
}

const about = (subject: string): string =>
  `The council spoke about the ${subject} on Monday.\n\n"We shall never sell the ${subject} to anybody", said Anne Martin, the mayor.\n`;

describe('articles that change while the bot answers', () => {
  it('serves the old version of a file that a folder or a link out of the corpus replaces, and says so', async () => {
    const outside = await temporaryFolder({ 'secret.txt': about('treasure') });
    const folder = await temporaryFolder({ 'bridge.txt': about('bridge'), 'tower.txt': about('tower') });
    const { opened, told, faults } = await follow(folder.path);
    await rename(folder.at('bridge.txt'), folder.at('bridge.old'));
    await mkdir(folder.at('bridge.txt'));
    await rename(folder.at('tower.txt'), folder.at('tower.old'));
    await symlink(outside.at('secret.txt'), folder.at('tower.txt'));
    await vi.waitFor(() => {
      expect(told).toContainEqual(expect.stringMatching(/^bridge\.txt is a folder .* previous version/u));
      expect(told).toContainEqual(expect.stringMatching(/^tower\.txt is a link that leads out/u));
    }, PATIENCE);
    expect(titlesFor(opened, 'never sell the bridge to anybody')[0]).toBe('Bridge');
    expect(titlesFor(opened, 'never sell the tower to anybody')[0]).toBe('Tower');
    expect(titlesFor(opened, 'never sell the treasure to anybody')).not.toContain('Secret');
    expect(faults).toEqual([]);
  });

  it('answers on the other articles while one is half-written and one is deleted', async () => {
    const folder = await temporaryFolder({ 'bridge.txt': about('bridge'), 'tower.txt': about('tower') });
    const { opened, told } = await follow(folder.path);
    await folder.write('page.html', '<!doctype html><html><body><article><p>Half of a ta<');
    await folder.write('notes.md', '---\ntitle: "open');
    await folder.remove('tower.txt');
    await vi.waitFor(() => {
      expect(told).toContainEqual(expect.stringMatching(/^notes\.md /u));
      expect(told).toContainEqual(expect.stringMatching(/^Article gone: Tower/u));
    }, PATIENCE);
    expect(titlesFor(opened, 'never sell the bridge to anybody')[0]).toBe('Bridge');
    expect(titlesFor(opened, 'never sell the tower to anybody')).not.toContain('Tower');
  });

  it('lets thousands of files come and go at once, and gets to other things in between', {
    timeout: 120_000,
  }, async () => {
    const folder = await temporaryFolder({ 'bridge.txt': about('bridge') });
    const coming = await temporaryFolder();
    const names = Array.from({ length: 2_000 }, (_, index) => `many/${index}.txt`);
    await Promise.all(names.map((name, index) => coming.write(name, about(`tower number ${index}`))));
    const { opened, faults } = await follow(folder.path);
    const sizesSeen = new Set<number>();
    let isOver = false;
    const look = (): void => {
      sizesSeen.add(opened.library.articles().length);
      if (!isOver) setImmediate(look);
    };
    look();
    await rename(coming.at('many'), folder.at('many'));
    await vi.waitFor(() => expect(opened.library.articles()).toHaveLength(2_001), {
      ...PATIENCE,
      timeout: 60_000,
    });
    expect(titlesFor(opened, 'never sell the tower number 1234 to anybody')).toContain('1234');
    await rename(folder.at('many'), coming.at('many'));
    await vi.waitFor(() => expect(opened.library.articles()).toHaveLength(1), {
      ...PATIENCE,
      timeout: 60_000,
    });
    isOver = true;
    expect(titlesFor(opened, 'never sell the bridge to anybody')).toEqual(['Bridge']);
    expect(faults).toEqual([]);
    // Whoever asks is answered between any two articles.
    expect(sizesSeen.size).toBeGreaterThan(1_000);
  });

  it('reads and searches an article of one endless paragraph', async () => {
    const folder = await temporaryFolder({
      'endless.txt': about('tower').repeat(2_000).replace(/\s+/gu, ' '),
      'bridge.txt': about('bridge'),
    });
    const { opened, faults } = await follow(folder.path);
    expect(faults).toEqual([]);
    expect(titlesFor(opened, 'never sell the bridge to anybody')[0]).toBe('Bridge');
    expect(opened.library.quotes('endless.txt').length).toBeGreaterThan(1_000);
  });

  it('opens a folder that nobody may write to', async () => {
    const folder = await temporaryFolder({ 'bridge.txt': about('bridge') });
    await chmod(folder.path, 0o555);
    const { opened } = await follow(folder.path);
    expect(titlesFor(opened, 'never sell the bridge to anybody')).toEqual(['Bridge']);
    await chmod(folder.path, 0o755);
  });
});

describe('a fault in one article', () => {
  const paragraph = (text: string) => ({
    status: 'read' as const,
    document: { text, headings: [], metadata: {} },
  });

  it('of its reader is told with its words, and is no fault of the folder', async () => {
    const reader = {
      extensions: ['.txt'],
      read: () => Promise.reject(new RangeError('out of range\nmore')),
    };
    const entry = { source: 'a.txt', path: 'a.txt', size: 1, stamp: '', changedAt: 0 };
    const outcome = await readEntry(entry, 10, async () => new Uint8Array([65]), reader);
    expect(outcome).toEqual({
      status: 'refused',
      reason: { code: 'fault', detail: 'RangeError: out of range' },
    });
  });

  it('of the guess at its language leaves the others as they are', () => {
    const catalogue = new Catalogue((text) => {
      if (text.includes('bad')) throw new TypeError('no language');
      return 'en';
    });
    const outcomes = new Map([
      ['bad.txt', paragraph('A bad one.')],
      ['good.txt', paragraph('Another one.')],
    ]);
    const events = finish(catalogue.updating({ outcomes, removed: [] }));
    expect(catalogue.articles().map(({ article }) => article.id)).toEqual(['good.txt']);
    expect(events).toContainEqual({
      kind: 'unreadable',
      source: 'bad.txt',
      reason: { code: 'fault', detail: 'TypeError: no language' },
      isOldVersionServed: false,
    });
  });
});
