import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knowsServer } from '../../src/store/sqlite/knows-server.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'knows-server-'));
  store = await openSqlite({ folder });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('what a data folder holds of a server', () => {
  it('is told while the data is in use: nothing, an article, nothing again', async () => {
    expect(knowsServer(folder, 'here')).toBe(false);
    await store.articles.add({
      serverId: 'here',
      key: 'abc.1',
      origin: { kind: 'text' },
      title: 'A title',
      language: 'en',
      text: 'Some words.',
      headings: [],
      addedBy: 'user',
      addedAt: 0,
      readAt: 0,
    });
    expect([knowsServer(folder, 'here'), knowsServer(folder, 'there')]).toEqual([true, false]);
    await store.articles.remove('here', 'abc.1');
    expect(knowsServer(folder, 'here')).toBe(false);
  });

  it('is told of a correction too', async () => {
    await store.reports.putCorrection({
      id: 'c1',
      serverId: 'here',
      words: { articleKey: 'abc', passageId: 'abc§1', parts: ['Some words.'], kind: 'direct' },
      speaker: null,
      madeAt: 0,
    });
    expect([knowsServer(folder, 'here'), knowsServer(folder, 'there')]).toEqual([true, false]);
  });

  it('may be anything where the data cannot be read', async () => {
    await store.close();
    writeFileSync(join(folder, 'verbatim.db'), 'no database');
    expect(knowsServer(folder, 'here')).toBe(true);
    rmSync(join(folder, 'verbatim.db'));
    store = await openSqlite({ folder });
  });
});
