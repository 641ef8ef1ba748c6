import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/model/schedule.ts';
import { migrations } from '../../src/store/migrations/index.ts';
import { backUp, restore } from '../../src/store/open-store.ts';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store, StoreRefused } from '../../src/store/store.ts';
import { makeSchema, POSTGRES_URL, postgresMissing } from './postgres-place.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-file-'));
  file = join(folder, 'verbatim.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = (): Promise<Store> => openSqlite({ folder });

const refusal = (reason: StoreRefused['reason']) => expect.objectContaining({ name: 'StoreRefused', reason });

const schedule = (number: number): Schedule => ({
  id: `s${number}`,
  serverId: 'server',
  channelId: 'channel',
  isAnnouncement: false,
  kind: 'quote',
  recurrence: { time: '08:30', weekdays: [1, 5], zone: 'Europe/Paris' },
  locale: 'fr',
  whenEmpty: 'skip',
  createdBy: 'user',
  createdAt: number,
  next: { date: '2026-11-23', time: '08:30', dueAt: 1000 },
});

const fill = async (store: Store): Promise<void> => {
  await store.articles.add({
    serverId: 'server',
    key: 'abc.1',
    origin: { kind: 'text' },
    title: 'A title',
    language: 'en',
    text: 'Some words.',
    headings: [],
    addedBy: 'user',
    addedAt: 1000,
    readAt: 1000,
  });
  await store.settings.put('server', { isPrivate: true, locale: 'fr' });
  const words = { articleKey: 'abc', passageId: 'abc§1', parts: ['Some words'] };
  const limits = { open: 9, ofPerson: 9, since: 0 };
  const report = { serverId: 'server', reportedAt: 1, words, fault: 'no-quote', state: 'open' } as const;
  for (const id of ['r1', 'r2']) await store.reports.add({ ...report, id }, limits);
  const correction = { id: 'c1', serverId: 'server', words, speaker: null, madeAt: 2 };
  await store.reports.settle('server', 'r1', { state: 'corrected', by: 'user', at: 2 }, correction);
  await store.keeping.markRemoved('gone', 3);
  for (let number = 0; number < 50; number++) await store.schedules.add(schedule(number));
  const [first] = await store.schedules.due(1000, 1);
  const from = { date: '2026-11-23', time: '08:30', dueAt: 1000 };
  await store.schedules.advance([
    { id: first?.id ?? '', from, runs: [{ ...from, state: 'due' }], next: { ...from, dueAt: 2000 } },
  ]);
  const [claimed] = await store.runs.claim({ now: 1000, owner: 'a', lease: 9, longestWait: 9, limit: 1 });
  if (!claimed) throw new Error('no run was due');
  await store.runs.begin(claimed.run, { owner: 'a', lease: 9 }, { items: ['q1'], round: 2 }, 1000);
  await store.runs.finish(claimed.run, { state: 'posted', messageId: 'm1', at: 1000 });
};

const contents = async (store: Store): Promise<unknown> => ({
  schedules: await store.schedules.ofServer('server'),
  history: await store.runs.history('s0', 10),
  used: await store.runs.usedItems('s0'),
  articles: await store.articles.ofServer('server'),
  settings: await store.settings.all(),
  reports: await store.reports.open('server'),
  corrections: await store.reports.corrections('server'),
  removed: await store.keeping.removed(),
});

describe('a data folder that is in use', () => {
  it('refuses a second process with one clear line, and serves it once the first has stopped', async () => {
    const store = await open();
    const module = join(import.meta.dirname, '../../src/store/sqlite/open-sqlite.ts');
    const script = `
      const { openSqlite } = await import(${JSON.stringify(module)});
      try { await (await openSqlite({ folder: ${JSON.stringify(folder)} })).close(); console.log('opened'); }
      catch (error) { console.log(error.message); }`;
    const tryToOpen = (): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim();
    expect(tryToOpen()).toBe(
      `another process is using ${folder}; stop it first, or set DATA_DIR to another folder`,
    );
    await store.close();
    expect(tryToOpen()).toBe('opened');
  });

  it('still lets a backup be made, which holds what was there', async () => {
    const store = await open();
    await fill(store);
    await backUp({ folder }, join(folder, 'backup.db'));
    const before = await contents(store);
    await store.close();
    await restore(join(folder, 'backup.db'), { folder: join(folder, 'elsewhere') });
    const restored = await openSqlite({ folder: join(folder, 'elsewhere') });
    expect(await contents(restored)).toEqual(before);
    await restored.close();
  });

  it('refuses to be restored into', async () => {
    const store = await open();
    await fill(store);
    await backUp({ folder }, join(folder, 'backup.db'));
    await expect(restore(join(folder, 'backup.db'), { folder })).rejects.toEqual(refusal('in-use'));
    await store.close();
  });
});

describe('a database file', () => {
  it.each([
    ['damaged in the middle', (bytes: Buffer) => bytes.fill(0xff, 4096, bytes.length - 100)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 5000)],
    ['of something else', () => Buffer.from('no database at all, but words '.repeat(200))],
  ])('%s is refused and left as it is', async (_, spoil) => {
    const store = await open();
    await fill(store);
    await store.close();
    const spoilt = spoil(readFileSync(file));
    writeFileSync(file, spoilt);
    await expect(open()).rejects.toEqual(refusal('damaged'));
    expect(readFileSync(file).equals(spoilt)).toBe(true);
    await expect(restore(file, { folder: join(folder, 'elsewhere') })).rejects.toEqual(refusal('damaged'));
  });

  it('of a newer version is refused and left as it is', async () => {
    const later = { up: async () => {} };
    await (await openSqlite({ folder, migrations: { ...migrations, '9999-later': later } })).close();
    const bytes = readFileSync(file);
    await expect(open()).rejects.toEqual(refusal('newer-version'));
    await expect(open()).rejects.toThrow('9999-later');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    await expect(restore(file, { folder: join(folder, 'elsewhere') })).rejects.toEqual(
      refusal('newer-version'),
    );
  });

  it('of another program is refused and left as it is', async () => {
    const other = new DatabaseSync(file);
    other.exec('create table notes (text)');
    other.close();
    const bytes = readFileSync(file);
    await expect(open()).rejects.toEqual(refusal('foreign'));
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('that is empty, as a start that was cut off leaves it, is made anew', async () => {
    await (await open()).close();
    truncateSync(file, 0);
    const store = await open();
    expect(await store.schedules.ofServer('server')).toEqual([]);
    await store.close();
  });

  it('is not migrated halfway when a migration fails', async () => {
    await (await open()).close();
    const broken = {
      up: async () => {
        throw new Error('no room on the disk');
      },
    };
    const wrong = { ...migrations, '9999-broken': broken };
    await expect(openSqlite({ folder, migrations: wrong })).rejects.toThrow('no room on the disk');
    await (await open()).close();
  });
});

describe('a backup', () => {
  it('is never written over a file that is there', async () => {
    await (await open()).close();
    writeFileSync(join(folder, 'backup.db'), 'kept');
    await expect(backUp({ folder }, join(folder, 'backup.db'))).rejects.toThrow('is there already');
    expect(readFileSync(join(folder, 'backup.db'), 'utf8')).toBe('kept');
  });

  it('of nothing is refused', async () => {
    await expect(backUp({ folder }, join(folder, 'backup.db'))).rejects.toThrow('nothing to back up');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('when restored keeps what was there before under another name', async () => {
    const store = await open();
    await fill(store);
    await store.close();
    await backUp({ folder }, join(folder, 'backup.db'));
    const changed = await open();
    await changed.schedules.remove('s0');
    await changed.close();
    expect(await restore(join(folder, 'backup.db'), { folder })).toBe(`${file}.replaced-1`);
    const restored = await open();
    expect((await restored.schedules.ofServer('server')).length).toBe(50);
    await restored.close();
    const former = new DatabaseSync(`${file}.replaced-1`);
    expect(former.prepare('select count(*) as count from schedules').get()).toEqual({ count: 49 });
    former.close();
  });

  it('moves the data to PostgreSQL and back', async ({ skip }) => {
    const missing = await postgresMissing();
    if (missing !== undefined) skip(missing);
    const schema = await makeSchema();
    const place = { url: POSTGRES_URL, schema: schema.name };
    try {
      const store = await open();
      await fill(store);
      const before = await contents(store);
      await store.close();
      await backUp({ folder }, join(folder, 'there.db'));
      await restore(join(folder, 'there.db'), place);
      await restore(join(folder, 'there.db'), place);
      const moved = await openPostgres(place);
      expect(await contents(moved)).toEqual(before);
      await moved.close();
      await backUp(place, join(folder, 'back.db'));
      await restore(join(folder, 'back.db'), { folder });
      const restored = await open();
      expect(await contents(restored)).toEqual(before);
      await restored.close();
    } finally {
      await schema.remove();
    }
  });
});
