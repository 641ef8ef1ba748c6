import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import type { Schedule } from '../../src/model/schedule.ts';
import { nextOccurrence } from '../../src/schedule/recurrence.ts';
import { createScheduler, type Scheduler } from '../../src/schedule/scheduler.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { libraryOfQuotes, quotableLibrary } from './quotable-library.ts';
import { RecordingOutlet } from './recording-outlet.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Monday 23 November 2026, 08:30 in Paris. */
const DUE = Date.UTC(2026, 10, 23, 7, 30);

let folder: string;
let store: Store;
let now: number;
let outlet: RecordingOutlet;
let scheduler: Scheduler;
let library: Library;
let faults: string[];

const start = (owner = 'a'): Scheduler =>
  createScheduler({
    store,
    outlet,
    owner,
    clock: () => now,
    random: () => 0.5,
    libraryOf: () => library,
    log: { info: () => {}, warn: () => {}, error: (_, message) => faults.push(message) },
  });

const add = async (more: Partial<Schedule> = {}): Promise<Schedule> => {
  const recurrence = { time: '08:30', weekdays: [1, 2, 3, 4, 5, 6, 7], zone: 'Europe/Paris' } as const;
  const schedule: Schedule = {
    id: 's1',
    serverId: 'server',
    channelId: 'channel',
    isAnnouncement: false,
    kind: 'quote',
    recurrence,
    locale: 'en',
    whenEmpty: 'skip',
    createdBy: 'user',
    createdAt: now,
    next: nextOccurrence(recurrence, now),
    ...more,
  };
  await store.schedules.add(schedule);
  return schedule;
};

const at = async (instant: number): Promise<void> => {
  now = instant;
  await scheduler.tick();
};

const history = async (): Promise<string[]> =>
  (await store.runs.history('s1', 50)).map(
    ({ date, state, covers }) => `${date} ${state}${covers > 1 ? ` ×${covers} ` : ''}`,
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scheduler-'));
  store = await openSqlite({ folder });
  now = DUE - HOUR;
  outlet = new RecordingOutlet(() => now);
  library = quotableLibrary;
  faults = [];
  scheduler = start();
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('a due post', () => {
  it('is posted when it is due, not before, and once', async () => {
    await add();
    await at(DUE - 1);
    expect(outlet.messages).toEqual([]);
    await at(DUE);
    await at(DUE + MINUTE);
    expect(outlet.messages).toHaveLength(1);
    expect(outlet.messages[0]?.post).not.toHaveProperty('late');
    expect(await store.runs.history('s1', 5)).toMatchObject([
      { date: '2026-11-23', time: '08:30', state: 'posted', messageId: 'm1', postedAt: DUE, attempts: 1 },
    ]);
    expect(await scheduler.nextWake()).toBe(DUE + DAY);
  });

  it('waits as long as it is told to, then is sent with the same nonce', async () => {
    await add();
    outlet.troubles.push({ outcome: { status: 'rate-limited', retryAfter: 7000, isGlobal: false } });
    await at(DUE);
    expect(await scheduler.nextWake()).toBe(DUE + 7000);
    await at(DUE + 6999);
    expect(outlet.sends).toBe(1);
    await at(DUE + 7000);
    expect(outlet.messages).toHaveLength(1);
    expect(outlet.finds).toBe(0);
  });

  it('holds all others back when the whole bot has to wait', async () => {
    await add();
    outlet.troubles.push({ outcome: { status: 'rate-limited', retryAfter: 5000, isGlobal: true } });
    await at(DUE);
    await add({ id: 's2', next: { date: '2026-11-23', time: '08:30', dueAt: DUE } });
    await at(DUE + 4000);
    expect(outlet.sends).toBe(1);
    await at(DUE + 5000);
    expect(outlet.messages.map(({ schedule }) => schedule.id).sort()).toEqual(['s1', 's2']);
  });

  it('is looked for before it is sent again when it may have arrived', async () => {
    await add();
    outlet.troubles.push({ outcome: { status: 'unavailable', isDoubtful: true }, isStored: true });
    await at(DUE);
    await at(DUE + HOUR);
    expect(outlet.messages).toHaveLength(1);
    expect([outlet.finds, outlet.sends]).toEqual([1, 1]);
    expect(await history()).toEqual(['2026-11-23 posted']);
  });

  it('is sent again, saying the same, when it did not arrive', async () => {
    await add();
    const lost = { outcome: { status: 'unavailable', isDoubtful: true } } as const;
    outlet.troubles.push(lost, lost, lost);
    await at(DUE);
    library = libraryOfQuotes(9, 9);
    for (let minute = 1; minute < 6; minute++) await at(DUE + minute * MINUTE);
    expect(outlet.messages).toHaveLength(1);
    expect(await store.runs.history('s1', 1)).toMatchObject([{ state: 'posted', attempts: 4 }]);
  });

  it('is left uncertain when it may have arrived and the channel does not let us look', async () => {
    await add();
    outlet.isReadable = false;
    outlet.troubles.push({ outcome: { status: 'unavailable', isDoubtful: true }, isStored: true });
    await at(DUE);
    await at(DUE + 2 * HOUR);
    expect(outlet.messages).toHaveLength(1);
    expect(await history()).toEqual(['2026-11-23 uncertain']);
  });

  it('is published where the channel is one for announcements, also when that takes two attempts', async () => {
    await add({ isAnnouncement: true });
    outlet.publishTroubles.push({ status: 'rate-limited', retryAfter: 1000, isGlobal: false });
    await at(DUE);
    expect(await history()).toEqual(['2026-11-23 publishing']);
    await at(DUE + 1000);
    expect(outlet.published).toEqual(['m1']);
    expect(await store.runs.history('s1', 1)).toMatchObject([{ state: 'posted', postedAt: DUE }]);
  });

  it('says nothing when there is nothing, if so set', async () => {
    library = libraryOfQuotes(0, 0);
    await add();
    await at(DUE);
    expect(outlet.messages).toEqual([]);
    expect(await history()).toEqual(['2026-11-23 empty']);
  });

  it('says that there is nothing, if so set', async () => {
    library = libraryOfQuotes(0, 0);
    await add({ whenEmpty: 'say', kind: 'newest' });
    await at(DUE);
    expect(outlet.messages[0]?.post.content).toEqual({ kind: 'empty', of: 'newest' });
  });

  it('does not keep others from being posted when building it fails', async () => {
    await add();
    await add({ id: 's2', serverId: 'broken' });
    scheduler = createScheduler({
      store,
      outlet,
      owner: 'a',
      clock: () => now,
      random: () => 0.5,
      libraryOf: (serverId) => {
        if (serverId === 'broken') throw new Error('no library');
        return library;
      },
      log: { info: () => {}, warn: () => {}, error: (_, message) => faults.push(message) },
    });
    await at(DUE);
    expect(outlet.messages.map(({ schedule }) => schedule.id)).toEqual(['s1']);
    expect(faults).toEqual(['a post failed']);
    await at(DUE + 7 * HOUR);
    expect((await store.runs.history('s2', 1))[0]?.state).toBe('missed');
  });
});

describe('after being down', () => {
  it('up to six hours late it is posted, with a note', async () => {
    await add();
    await at(DUE + 6 * HOUR);
    expect(outlet.messages[0]?.post.late).toEqual({ dueAt: DUE, missed: 0 });
  });

  it('later it is missed', async () => {
    await add();
    await at(DUE + 6 * HOUR + 1);
    expect(outlet.messages).toEqual([]);
    expect(await history()).toEqual(['2026-11-23 missed']);
  });

  it('several missed ones are one, and the last is posted if it is not too late', async () => {
    await add();
    await at(DUE + 3 * DAY + HOUR);
    expect(outlet.messages).toHaveLength(1);
    expect(outlet.messages[0]?.post.late).toEqual({ dueAt: DUE + 3 * DAY, missed: 3 });
    expect(await history()).toEqual(['2026-11-26 posted', '2026-11-25 missed ×3 ']);
  });

  it('a run that could not be sent for six hours is missed', async () => {
    await add();
    outlet.troubles.push({ outcome: { status: 'unavailable', isDoubtful: false } });
    await at(DUE);
    await at(DUE + 6 * HOUR + MINUTE);
    expect(outlet.messages).toEqual([]);
    expect(await history()).toEqual(['2026-11-23 missed']);
  });

  it('a run that arrived without being confirmed is found even after six hours', async () => {
    await add();
    outlet.troubles.push({ outcome: { status: 'unavailable', isDoubtful: true }, isStored: true });
    await at(DUE);
    await at(DUE + 8 * HOUR);
    expect(await history()).toEqual(['2026-11-23 posted']);
    expect(outlet.messages).toHaveLength(1);
  });
});

describe('when Discord refuses', () => {
  const refuse = { outcome: { status: 'refused', reason: 'forbidden' } } as const;

  it('the schedule is paused and kept, and its administrator told once', async () => {
    await add();
    outlet.troubles.push(refuse);
    await at(DUE);
    await at(DUE + 3 * DAY);
    scheduler = start('b');
    await at(DUE + 4 * DAY);
    expect(outlet.sends).toBe(1);
    expect(outlet.notices).toMatchObject([{ reason: 'forbidden', schedule: { id: 's1' } }]);
    expect((await store.schedules.find('s1'))?.pause).toEqual({ reason: 'forbidden', at: DUE });
    expect(await history()).toEqual(['2026-11-23 refused']);
  });

  it('what was refused is posted when the schedule is resumed within six hours', async () => {
    const { recurrence } = await add();
    outlet.troubles.push(refuse);
    await at(DUE);
    now = DUE + 2 * HOUR;
    await store.schedules.resume('s1', nextOccurrence(recurrence, now), now - 6 * HOUR);
    await at(now);
    expect(outlet.messages[0]?.post.late).toEqual({ dueAt: DUE, missed: 0 });
    expect(await history()).toEqual(['2026-11-23 posted']);
  });
});

describe('when the clock is set', () => {
  it('back by an hour, nothing comes twice', async () => {
    await add();
    await at(DUE);
    await at(DUE - HOUR);
    await at(DUE);
    await at(DUE + MINUTE);
    expect(outlet.messages).toHaveLength(1);
  });

  it('back, a run that waited to be sent again still is', async () => {
    await add();
    outlet.troubles.push({ outcome: { status: 'unavailable', isDoubtful: false } });
    await at(DUE + 2 * HOUR);
    await at(DUE + 10 * MINUTE);
    expect(outlet.messages).toHaveLength(1);
  });

  it('a week ahead and back again, every day is still posted once', async () => {
    await add();
    await at(DUE);
    await at(DUE + 7 * DAY + HOUR);
    expect(await history()).toEqual(['2026-11-30 posted', '2026-11-29 missed ×6 ', '2026-11-23 posted']);
    for (let day = 0; day <= 8; day++) await at(DUE + day * DAY + 2 * HOUR);
    const dates = (await history()).sort();
    expect(dates).toEqual(
      [23, 24, 25, 26, 27, 28, 29, 30].map((day) => `2026-11-${day} posted`).concat('2026-12-01 posted'),
    );
    expect(outlet.messages).toHaveLength(9);
  });

  it('ahead before a restart and back after it, every day is still posted once', async () => {
    await add();
    await at(DUE + 3 * DAY + 7 * HOUR);
    expect(outlet.messages).toEqual([]);
    scheduler = start('b');
    for (let day = 0; day <= 4; day++) await at(DUE + day * DAY);
    expect(outlet.messages).toHaveLength(5);
    expect((await history()).filter((run) => run.endsWith('posted'))).toHaveLength(5);
  });

  it('to long ago, what was posted is not called missed', async () => {
    await add();
    await at(DUE);
    await at(0);
    await at(DUE + DAY + 7 * HOUR);
    expect(await history()).toEqual(['2026-11-24 missed', '2026-11-23 posted']);
  });

  it('to before everything, nothing happens, and it goes on when the clock is right', async () => {
    await add();
    await at(0);
    await at(DUE + MINUTE);
    expect(await history()).toEqual(['2026-11-23 posted']);
  });

  it('a lease and a hold that a wrong clock wrote do not last', async () => {
    await add();
    outlet.troubles.push({ outcome: { status: 'rate-limited', retryAfter: HOUR, isGlobal: true } });
    await at(DUE + 5 * HOUR);
    await at(DUE + MINUTE);
    expect(outlet.messages).toHaveLength(1);
  });
});

describe('many schedules', () => {
  it('are posted in the order of their due times', async () => {
    for (let index = 0; index < 60; index++) {
      const dueAt = DUE - ((index * 7919) % 3600);
      await add({ id: `s${index}`, next: { date: '2026-11-23', time: '08:30', dueAt } });
    }
    await at(DUE + MINUTE);
    const order = outlet.messages.map(({ schedule }) => schedule.next?.dueAt ?? 0);
    expect(order).toHaveLength(60);
    const due = await Promise.all(
      outlet.messages.map(async ({ schedule }) => (await store.runs.history(schedule.id, 1))[0]?.dueAt ?? 0),
    );
    expect(due).toEqual(due.toSorted((a, b) => a - b));
  });
});
