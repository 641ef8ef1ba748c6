import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScheduleRequest, ScheduleService } from '../../src/answer/schedule-service.ts';
import { createScheduleService } from '../../src/schedule/schedule-service.ts';
import { createScheduler, type Scheduler } from '../../src/schedule/scheduler.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { seededRandom } from './crash/seeded-random.ts';
import { libraryOfQuotes, quotableLibrary } from './quotable-library.ts';
import { RecordingOutlet } from './recording-outlet.ts';

const HOUR = 3_600_000;
/** Monday 23 November 2026, 07:30 in Paris. */
const NOW = Date.UTC(2026, 10, 23, 6, 30);

let folder: string;
let store: Store;
let now: number;
let outlet: RecordingOutlet;
let scheduler: Scheduler;
let service: ScheduleService;
let library = quotableLibrary;
let wakes: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'service-'));
  store = await openSqlite({ folder });
  now = NOW;
  wakes = 0;
  library = quotableLibrary;
  const random = seededRandom(1);
  const parts = { store, clock: () => now, random, libraryOf: () => library };
  outlet = new RecordingOutlet(() => now);
  const log = {
    info: () => {},
    warn: () => {},
    error: (details: object) => expect.fail(JSON.stringify(details)),
  };
  scheduler = createScheduler({ ...parts, outlet, owner: 'a', log });
  service = createScheduleService({ ...parts, wake: () => wakes++ });
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const request: ScheduleRequest = {
  serverId: 'server',
  channelId: 'channel',
  kind: 'quote',
  time: '8h30',
  weekdays: 'en semaine',
  zone: 'Paris',
  locale: 'fr',
  createdBy: 'user',
};

const create = async (more: Partial<ScheduleRequest> = {}): Promise<string> => {
  const outcome = await service.create({ ...request, ...more });
  if (outcome.status !== 'created') return expect.fail(JSON.stringify(outcome));
  return outcome.schedule.id;
};

describe('making a schedule', () => {
  it('gives its next three runs', async () => {
    const outcome = await service.create(request);
    expect(outcome).toMatchObject({
      status: 'created',
      schedule: {
        recurrence: { time: '08:30', weekdays: [1, 2, 3, 4, 5], zone: 'Europe/Paris' },
        whenEmpty: 'skip',
        isAnnouncement: false,
      },
      next: [{ date: '2026-11-23', dueAt: NOW + HOUR }, { date: '2026-11-24' }, { date: '2026-11-25' }],
    });
    expect(wakes).toBe(1);
  });

  it.each<[string, Partial<ScheduleRequest>, object]>([
    ['a time', { time: 'soon' }, { code: 'unreadable-time', given: 'soon' }],
    ['weekdays', { weekdays: 'someday' }, { code: 'unreadable-weekdays' }],
    ['a zone', { zone: 'Par' }, { code: 'unknown-zone', known: [{ value: 'Europe/Paris' }, {}, {}, {}] }],
    ['an article', { kind: 'article', article: 'Town 77' }, { code: 'unknown-article', given: 'Town 77' }],
    ['permissions', { missingPermissions: ['SendMessages'] }, { code: 'missing-permissions' }],
  ])('says what is wrong with %s', async (_, wrong, problem) => {
    expect(await service.create({ ...request, ...wrong })).toMatchObject({ status: 'invalid', problem });
    expect(await service.list('server')).toEqual([]);
  });

  it('finds the article by its title', async () => {
    await create({ kind: 'article', article: 'Town 2' });
    expect((await service.list('server'))[0]?.schedule.articleId).toBe('town2');
  });

  it('ends at a hundred of one server', async () => {
    for (let number = 0; number < 100; number++) await create();
    expect(await service.create(request)).toMatchObject({ problem: { code: 'too-many', maximum: 100 } });
    await create({ serverId: 'elsewhere' });
  });
});

describe('a schedule', () => {
  it('is never seen or changed from another server', async () => {
    const id = await create();
    const unknown = { status: 'unknown-schedule', given: id, known: [] };
    expect(await service.pause('elsewhere', id)).toEqual(unknown);
    expect(await service.remove('elsewhere', id)).toEqual(unknown);
    expect(await service.preview('elsewhere', id)).toEqual(unknown);
    expect(await service.history('elsewhere', id)).toEqual(unknown);
    expect(await service.list('elsewhere')).toEqual([]);
    expect(await service.list('server')).toHaveLength(1);
  });

  it('is named by its id or by a label that begins with it', async () => {
    const id = await create();
    expect(await service.pause('server', `${id} · 08:30`)).toMatchObject({ status: 'changed' });
  });

  it.each(['newest', 'article', 'quote', 'prompt'] as const)(
    'of the kind %s posts exactly what its preview shows',
    async (kind) => {
      const id = await create({ kind, article: 'Town 1' });
      const preview = await service.preview('server', id);
      now = NOW + HOUR;
      await scheduler.tick();
      expect(preview).toMatchObject({ status: 'previewed', post: outlet.messages[0]?.post });
      expect(outlet.messages).toHaveLength(1);
    },
  );

  it('previews silence where it would say nothing', async () => {
    library = libraryOfQuotes(0, 0);
    const [silent, saying] = [await create(), await create({ whenEmpty: 'say' })];
    expect(await service.preview('server', silent)).toMatchObject({ status: 'silent' });
    expect(await service.preview('server', saying)).toMatchObject({
      post: { content: { kind: 'empty', of: 'quote' } },
    });
  });

  it('pauses and goes on, with nothing posted between', async () => {
    const id = await create();
    expect(await service.pause('server', id)).toMatchObject({ status: 'changed', next: [] });
    expect(await service.pause('server', id)).toMatchObject({ status: 'unchanged' });
    now = NOW + 2 * HOUR;
    await scheduler.tick();
    expect(await service.resume('server', id)).toMatchObject({
      status: 'changed',
      next: [{ date: '2026-11-24' }, {}, {}],
    });
    await scheduler.tick();
    expect(outlet.messages).toEqual([]);
  });

  it('is posted at once when asked for, also while paused, and as planned besides', async () => {
    const id = await create();
    await service.pause('server', id);
    expect(await service.runNow('server', id)).toMatchObject({ status: 'changed' });
    expect(await service.runNow('server', id)).toMatchObject({ status: 'unchanged' });
    await scheduler.tick();
    expect(outlet.messages).toHaveLength(1);
    await service.resume('server', id);
    now = NOW + HOUR;
    await scheduler.tick();
    expect(outlet.messages).toHaveLength(2);
    expect(await service.history('server', id)).toMatchObject({
      status: 'listed',
      runs: [
        { time: '08:30', isRequested: false, state: 'posted', messageId: 'm2' },
        { time: '07:30:00', isRequested: true, state: 'posted', messageId: 'm1' },
      ],
    });
  });

  it('is gone with its history when deleted', async () => {
    const id = await create();
    expect(await service.remove('server', id)).toMatchObject({ status: 'removed', schedule: { id } });
    now = NOW + HOUR;
    await scheduler.tick();
    expect(outlet.messages).toEqual([]);
    expect(await service.history('server', id)).toMatchObject({ status: 'unknown-schedule' });
  });
});
