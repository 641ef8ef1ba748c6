import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/model/schedule.ts';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { RecordingOutlet } from '../schedule/recording-outlet.ts';
import { makeSmallDisk } from './small-disk.ts';

const DUE = Date.UTC(2026, 10, 23, 7, 30);
const HOUR = 3_600_000;

const schedule = (id: string): Schedule => ({
  id,
  serverId: 'server',
  channelId: 'channel',
  isAnnouncement: false,
  kind: 'quote',
  recurrence: { time: '08:30', weekdays: [1, 2, 3, 4, 5, 6, 7], zone: 'Europe/Paris' },
  locale: 'en',
  whenEmpty: 'skip',
  createdBy: 'user',
  createdAt: 0,
  next: { date: '2026-11-23', time: '08:30', dueAt: DUE },
});

const idsIn = async (store: Store): Promise<string[]> =>
  (await store.schedules.ofServer('server')).map(({ id }) => id).sort();

/** Adds schedules until one is refused; gives those that were taken, and the refusal. */
async function addUntilRefused(store: Store): Promise<{ taken: string[]; refusal: unknown }> {
  const taken: string[] = [];
  for (let number = 0; number < 10_000; number++) {
    const id = `s${number}`;
    try {
      await store.schedules.add(schedule(id));
    } catch (refusal) {
      return { taken, refusal };
    }
    taken.push(id);
  }
  throw new Error('the disk never got full');
}

const disk = makeSmallDisk();

describe.skipIf(typeof disk === 'string')(
  `a data folder on a small disk${typeof disk === 'string' ? ` (${disk})` : ''}`,
  () => {
    if (typeof disk === 'string') return;
    const folder = join(disk.path, 'data');

    afterEach(() => {
      disk.free();
      rmSync(folder, { recursive: true, force: true });
    });
    afterAll(() => disk.remove());

    it('that is full is refused with one clear line, and serves once there is room', async () => {
      disk.fill();
      await expect(openSqlite({ folder })).rejects.toThrow(
        /^the data folder .* cannot be used: its disk is full$/u,
      );
      disk.free();
      await (await openSqlite({ folder })).close();
    });

    it('that nobody may write to is refused with one clear line', async () => {
      await (await openSqlite({ folder })).close();
      disk.setWritable(false);
      try {
        await expect(openSqlite({ folder })).rejects.toThrow(
          /^the data folder .* cannot be used: nothing can be written there$/u,
        );
      } finally {
        disk.setWritable(true);
      }
      await (await openSqlite({ folder })).close();
    });

    it('that gets full keeps what was stored, is read, and takes more once there is room', async () => {
      const store = await openSqlite({ folder });
      disk.fill();
      const { taken, refusal } = await addUntilRefused(store);
      // What is told depends on whether a page or the room to share it was lacking.
      expect(String(refusal)).toMatch(/disk is full|disk I\/O error/u);
      expect(await idsIn(store)).toEqual(taken.toSorted());
      disk.free();
      await store.schedules.add(schedule('late'));
      await store.close();
      const again = await openSqlite({ folder });
      expect(await idsIn(again)).toEqual([...taken, 'late'].toSorted());
      await again.close();
    });

    it('that gets full between a post and its record lets it be posted once', async () => {
      const store = await openSqlite({ folder });
      await store.schedules.add(schedule('s1'));
      let now = DUE + 1000;
      const faults: string[] = [];
      const outlet = new RecordingOutlet(() => now);
      const log = { info: () => {}, warn: () => {}, error: (_: object, what: string) => faults.push(what) };
      const parts = { store, clock: () => now, random: () => 0.5, log, libraryOf: () => quotableLibrary };
      const filling = {
        find: outlet.find.bind(outlet),
        publish: outlet.publish.bind(outlet),
        tell: outlet.tell.bind(outlet),
        send: async (request: Parameters<RecordingOutlet['send']>[0]) => {
          const outcome = await outlet.send(request);
          disk.fill();
          return outcome;
        },
      };
      const scheduler = createScheduler({ ...parts, outlet: filling, owner: 'a' });
      await scheduler.tick().catch(() => {});
      expect(outlet.messages).toHaveLength(1);
      expect(faults).toEqual(['a post failed']);
      disk.free();
      for (now += HOUR / 2; now < DUE + 6 * HOUR; now += HOUR) await scheduler.tick();
      expect(outlet.messages).toHaveLength(1);
      expect(await store.runs.history('s1', 5)).toMatchObject([{ state: 'posted', messageId: 'm1' }]);
      await store.close();
    });
  },
);

describe('a data folder', () => {
  const place = mkdtempSync(join(tmpdir(), 'disk-faults-'));
  const folder = join(place, 'data');

  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => rmSync(place, { recursive: true }));

  it('whose place a file has is refused with one clear line', async () => {
    writeFileSync(folder, '');
    await expect(openSqlite({ folder })).rejects.toThrow(
      /^the data folder .* cannot be used: it is no folder and none can be made there$/u,
    );
  });

  it('that is removed while it is used loses nothing: its data is written again, and no more is taken', async () => {
    const store = await openSqlite({ folder });
    await store.schedules.add(schedule('s1'));
    rmSync(folder, { recursive: true });
    const add = (): Promise<unknown> => store.schedules.add(schedule('s2'));
    await expect(add()).rejects.toThrow(/was removed, and written again, while the program was using it/u);
    await expect(add()).rejects.toThrow(/was replaced while the program was using it/u);
    expect(await idsIn(store)).toEqual(['s1']);
    await store.close();
    const again = await openSqlite({ folder });
    expect(await idsIn(again)).toEqual(['s1']);
    await again.schedules.add(schedule('s2'));
    await again.close();
  });
});
