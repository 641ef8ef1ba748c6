import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { openServerStates } from '../../src/answer/server/server-states.ts';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { RecordingOutlet } from '../schedule/recording-outlet.ts';
import { DUE, schedule } from '../store/daily-schedule.ts';
import { hostileInput } from './hostile-input.ts';
import { type FuzzTarget, target } from './target.ts';

const MINUTE = 60_000;
/** Somebody's hand is in the rows of the first. */
const SERVERS = ['touched', 'other'] as const;

/** The tables with rows of servers, and how to find those of one. */
const TABLES = {
  schedules: 'server_id = ?',
  runs: 'schedule_id = ?',
  server_articles: 'server_id = ?',
  server_settings: 'server_id = ?',
  reports: 'server_id = ?',
  corrections: 'server_id = ?',
} as const;

const edit = fc.record({
  table: fc.constantFrom(...(Object.keys(TABLES) as (keyof typeof TABLES)[])),
  column: fc.nat(30),
  value: fc.oneof(
    fc.constantFrom('', '[]', '{', 'null', '[1,2', '["a",1]', 'Mars/Phobos', '25:99', '2026-02-31', '9', 'x'),
    fc.constantFrom(-1, 0, 1.5, 9_007_199_254_740_991),
    hostileInput(3).map((text) => text.toWellFormed().replaceAll('\u0000', '')),
    fc.constant(null),
  ),
});

const folder = mkdtempSync(join(tmpdir(), 'fuzz-rows-'));
let sound: Promise<string> | undefined;

/** A store with rows of every kind of two servers. Gives its file. */
async function makeSound(): Promise<string> {
  const place = join(folder, 'sound');
  const store = await openSqlite({ folder: place });
  const words = { articleKey: 'a', passageId: 'a§1', parts: ['words'], kind: 'direct' } as const;
  for (const serverId of SERVERS) {
    await store.schedules.add({ ...schedule(serverId), serverId });
    await store.runs.request(serverId, { date: '2026-11-22', time: '10:00', dueAt: DUE - MINUTE });
    await store.articles.add({
      serverId,
      key: 'a',
      origin: { kind: 'text' },
      language: 'en',
      title: 'A',
      text: 'Some words.',
      headings: [{ start: 0, end: 4 }],
      addedBy: 'u',
      addedAt: 1,
      readAt: 1,
    });
    await store.settings.put(serverId, { isPrivate: true, locale: 'fr', articleKey: 'a' });
    const report = {
      id: serverId,
      serverId,
      reportedBy: 'u',
      reportedAt: 1,
      words,
      fault: 'speaker',
      state: 'open',
    } as const;
    await store.reports.add(report, { open: 9, ofPerson: 9, since: 0 });
    await store.reports.putCorrection({ id: serverId, serverId, words, speaker: 'Ada', madeAt: 1 });
  }
  await store.close();
  return join(place, 'verbatim.db');
}

/** What people did by hand to the rows of one server never reaches another. */
export const rowTargets: readonly FuzzTarget[] = [
  target('rows edited by hand', 0.3, fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
    sound ??= makeSound();
    const place = mkdtempSync(join(folder, 'edited-'));
    mkdirSync(place, { recursive: true });
    const path = join(place, 'verbatim.db');
    copyFileSync(await sound, path);
    const isWhole = editRows(path, edits);
    if (isWhole) await servesOthers(place);
    rmSync(place, { recursive: true });
  }),
];

/** False where the database itself does not let it happen. */
function editRows(
  path: string,
  edits: readonly {
    readonly table: keyof typeof TABLES;
    readonly column: number;
    readonly value: string | number | null;
  }[],
): boolean {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  try {
    for (const { table, column, value } of edits) {
      const columns = database.prepare(`pragma table_info(${table})`).all();
      const name = String(columns[column % columns.length]?.['name']);
      if (name === 'server_id') continue;
      database.prepare(`update ${table} set ${name} = ? where ${TABLES[table]}`).run(value, SERVERS[0]);
    }
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

async function servesOthers(place: string): Promise<void> {
  const store = await openSqlite({ folder: place });
  try {
    const states = await openServerStates({ store, now: () => DUE, onFault: () => {} });
    assert.equal(states.of('other').settings.articleKey, 'a');
    assert.equal(states.of('other').corrections.length, 1);
    await isThere(store);
    const outlet = new RecordingOutlet(() => DUE + 1);
    const faults: object[] = [];
    const scheduler = createScheduler({
      store,
      outlet,
      owner: 'a',
      clock: () => DUE + 1,
      random: () => 0.5,
      libraryOf: () => quotableLibrary,
      log: { info: () => {}, warn: () => {}, error: (details) => faults.push(details) },
    });
    for (let turn = 0; turn < 3; turn++) await scheduler.tick();
    const posts = outlet.messages.filter((message) => message.schedule.id === 'other');
    assert.equal(posts.length, 2, `${posts.length} posts of the other server`);
    assert(faults.length <= 6, `${faults.length} lines for one schedule`);
  } finally {
    await store.close();
  }
}

async function isThere({ articles, settings, reports, schedules }: Store): Promise<void> {
  assert.equal((await articles.ofServer('other')).length, 1);
  assert.equal((await settings.find('other'))?.locale, 'fr');
  assert.equal((await reports.open('other')).length, 1);
  assert.equal((await reports.corrections('other')).length, 1);
  assert.equal((await schedules.ofServer('other')).length, 1);
}
