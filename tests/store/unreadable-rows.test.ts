import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openServerStates } from '../../src/answer/server/server-states.ts';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { RecordingOutlet } from '../schedule/recording-outlet.ts';
import { DUE, schedule } from './daily-schedule.ts';

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unreadable-rows-'));
  const store = await openSqlite({ folder });
  for (const serverId of ['touched', 'other']) {
    await store.schedules.add({ ...schedule(serverId), serverId });
    await store.settings.put(serverId, { isPrivate: true, locale: 'fr' });
    const words = { articleKey: 'a', passageId: 'a§1', parts: ['words'] };
    await store.reports.putCorrection({ id: serverId, serverId, words, speaker: 'Ada', madeAt: 1 });
  }
  await store.close();
});

afterEach(() => rmSync(folder, { recursive: true }));

function edit(table: string, column: string, value: string | number): void {
  const database = new DatabaseSync(join(folder, 'verbatim.db'));
  const key = table === 'schedules' ? 'id' : 'server_id';
  database.prepare(`update ${table} set ${column} = ? where ${key} = 'touched'`).run(value);
  database.close();
}

describe('a row that somebody has edited by hand so that it cannot be read', () => {
  it.each([
    ['kind', 'poem'],
    ['weekdays', ''],
    ['zone', 'Mars/Phobos'],
    ['local_time', '25:99'],
    ['locale', 'x'],
    ['next_due_at', 9_007_199_254_740_991],
    ['next_due_at', -9_007_199_254_740_991],
  ])('keeps no other schedule waiting, and is told of once (%s: %s)', async (column, value) => {
    edit('schedules', column, value);
    const told: string[] = [];
    const tell = (_: unknown, what: string) => told.push(what);
    const store = await openSqlite({ folder, onUnreadable: tell });
    const outlet = new RecordingOutlet(() => DUE);
    const scheduler = createScheduler({
      store,
      outlet,
      owner: 'a',
      clock: () => DUE,
      random: () => 0.5,
      libraryOf: () => quotableLibrary,
      log: { info: () => {}, warn: () => {}, error: (_, message) => told.push(message) },
    });
    for (let turn = 0; turn < 3; turn++) await scheduler.tick();
    await store.close();
    expect(outlet.messages.filter((message) => message.schedule.id === 'other')).toHaveLength(1);
    expect(told.length).toBeLessThanOrEqual(1);
    if (column !== 'next_due_at') expect(told).toHaveLength(1);
  });

  it('keeps no server from its settings and corrections when the bot starts', async () => {
    edit('server_settings', 'locale', 'x');
    edit('corrections', 'parts', '{');
    const told: string[] = [];
    const store = await openSqlite({ folder, onUnreadable: (_, what) => told.push(what) });
    const states = await openServerStates({
      store,
      now: () => DUE,
      onFault: (error) => expect.fail(String(error)),
    });
    expect(states.of('other')).toMatchObject({
      settings: { locale: 'fr' },
      corrections: [{ speaker: 'Ada' }],
    });
    expect(states.of('touched')).toEqual({ settings: { isPrivate: false }, corrections: [] });
    expect(told).toEqual(['settings of server touched', 'correction touched']);
    await store.close();
  });
});
