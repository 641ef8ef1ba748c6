import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Occurrence, RunKey, Schedule } from '../../src/model/schedule.ts';
import type { ClaimedRun, NewRun, Store } from '../../src/store/store.ts';

/** A place for one store: opened any number of times, then thrown away. */
export interface StorePlace {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 10, 23, 7, 30);

const occurrence = (day: number): Occurrence => ({
  date: new Date(MONDAY + day * DAY).toISOString().slice(0, 10),
  time: '08:30',
  dueAt: MONDAY + day * DAY,
});

const schedule = (id: string, more: Partial<Schedule> = {}): Schedule => ({
  id,
  serverId: 'server',
  channelId: 'channel',
  isAnnouncement: false,
  kind: 'quote',
  recurrence: { time: '08:30', weekdays: [1, 2, 3, 4, 5], zone: 'Europe/Paris' },
  locale: 'fr',
  whenEmpty: 'skip',
  createdBy: 'user',
  createdAt: MONDAY - DAY,
  next: occurrence(0),
  ...more,
});

const keyOf = (id: string, day: number): RunKey => {
  const { date, time } = occurrence(day);
  return { scheduleId: id, date, time };
};

/** What every store does, whatever it stands on. */
export function describeStore(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(name, () => {
    let place: StorePlace;
    let store: Store;

    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });

    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const claim = (now: number, owner = 'a', limit = 10): Promise<readonly ClaimedRun[]> =>
      store.runs.claim({ now, owner, lease: 60_000, longestWait: HOUR, limit });
    const begin = (key: RunKey, owner: string, at: number, items = ['q1']): Promise<boolean> =>
      store.runs.begin(key, { owner, lease: 60_000 }, { items, round: 0 }, at);

    const advance = (id: string, runs: readonly NewRun[], next: number): Promise<number> =>
      store.schedules.advance([{ id, from: occurrence(0), runs, next: occurrence(next) }]);

    const reopen = async (): Promise<void> => {
      await store.close();
      store = await place.open();
    };

    const withDueRun = async (id = 's1'): Promise<RunKey> => {
      await store.schedules.add(schedule(id));
      await advance(id, [{ ...occurrence(0), state: 'due' }], 1);
      return keyOf(id, 0);
    };

    describe('schedules', () => {
      it('come back as they were put in, also after a restart', async () => {
        const full = schedule('s1', { articleId: 'kaz', isAnnouncement: true, kind: 'article' });
        expect(await store.schedules.add(full)).toBe(true);
        await reopen();
        expect(await store.schedules.find('s1')).toEqual(full);
      });

      it('keep an id that is taken', async () => {
        await store.schedules.add(schedule('s1'));
        expect(await store.schedules.add(schedule('s1', { channelId: 'other' }))).toBe(false);
        expect((await store.schedules.find('s1'))?.channelId).toBe('channel');
      });

      it('are listed for their own server only', async () => {
        await store.schedules.add(schedule('s1'));
        await store.schedules.add(schedule('s2', { serverId: 'elsewhere' }));
        expect((await store.schedules.ofServer('server')).map(({ id }) => id)).toEqual(['s1']);
      });

      it('are due from their next occurrence on, earliest first', async () => {
        await store.schedules.add(schedule('s1', { next: occurrence(1) }));
        await store.schedules.add(schedule('s2'));
        expect(await store.schedules.due(MONDAY - 1, 10)).toEqual([]);
        expect((await store.schedules.due(MONDAY + DAY, 10)).map(({ id }) => id)).toEqual(['s2', 's1']);
        expect(await store.schedules.due(MONDAY + DAY, 1)).toHaveLength(1);
      });

      it('that are active are gone through in parts', async () => {
        for (const id of ['s1', 's2', 's3']) await store.schedules.add(schedule(id));
        const ids = async (after: string) => (await store.schedules.active(after, 2)).map(({ id }) => id);
        expect(await ids('')).toEqual(['s1', 's2']);
        expect(await ids('s2')).toEqual(['s3']);
      });

      it('advance once from one occurrence', async () => {
        await store.schedules.add(schedule('s1'));
        const again = () => advance('s1', [{ ...occurrence(0), state: 'due' }], 1);
        expect(await again()).toBe(1);
        expect(await again()).toBe(0);
        expect(await store.runs.history('s1', 10)).toHaveLength(1);
      });

      it('keep a run that is recorded when they pass it again', async () => {
        const key = await withDueRun();
        await store.runs.finish(key, { state: 'posted', messageId: 'm1', at: MONDAY });
        await store.schedules.rewind('s1', occurrence(0), MONDAY - 1);
        await advance('s1', [{ ...occurrence(0), state: 'due' }], 1);
        expect(await store.runs.find(key)).toMatchObject({ state: 'posted', messageId: 'm1' });
        expect(await claim(MONDAY)).toEqual([]);
      });

      it('forget, when the clock was ahead, the runs that were not missed after all', async () => {
        await store.schedules.add(schedule('s1'));
        const missed = {
          ...occurrence(2),
          state: 'missed',
          covers: 3,
          coversSince: occurrence(0).date,
        } as const;
        await advance('s1', [missed], 3);
        expect((await store.runs.history('s1', 10))[0]).toMatchObject({ covers: 3, state: 'missed' });
        await store.schedules.rewind('s1', occurrence(0), MONDAY - HOUR);
        expect(await store.runs.history('s1', 10)).toEqual([]);
        expect((await store.schedules.find('s1'))?.next).toEqual(occurrence(0));
      });

      it('are not moved later by a rewind', async () => {
        await store.schedules.add(schedule('s1'));
        await store.schedules.rewind('s1', occurrence(3), MONDAY - HOUR);
        expect((await store.schedules.find('s1'))?.next).toEqual(occurrence(0));
      });

      it('stop being due while paused, and go on when resumed', async () => {
        await store.schedules.add(schedule('s1'));
        expect(await store.schedules.pause('s1', MONDAY)).toBe(true);
        expect(await store.schedules.pause('s1', MONDAY + 1)).toBe(false);
        expect(await store.schedules.due(MONDAY, 10)).toEqual([]);
        expect(await store.schedules.active('', 9)).toEqual([]);
        expect((await store.schedules.find('s1'))?.pause).toEqual({ reason: 'administrator', at: MONDAY });
        expect(await store.schedules.resume('s1', occurrence(4), MONDAY)).toBe(true);
        expect(await store.schedules.resume('s1', occurrence(5), MONDAY)).toBe(false);
        expect(await store.schedules.find('s1')).toEqual(schedule('s1', { next: occurrence(4) }));
      });

      it('take their history with them', async () => {
        const key = await withDueRun();
        expect(await store.schedules.remove('s1')).toBe(true);
        expect(await store.schedules.remove('s1')).toBe(false);
        expect(await store.runs.find(key)).toBeUndefined();
        expect(await begin(key, 'a', MONDAY)).toBe(false);
      });
    });

    describe('runs', () => {
      it('are claimed by one owner until the lease ends', async () => {
        await withDueRun();
        expect(await claim(MONDAY, 'a')).toHaveLength(1);
        expect(await claim(MONDAY + 59_999, 'b')).toEqual([]);
        expect(await claim(MONDAY + 60_000, 'b')).toHaveLength(1);
      });

      it('are claimed earliest due first', async () => {
        await store.schedules.add(schedule('s1'));
        await advance(
          's1',
          [2, 0, 1].map((day) => ({ ...occurrence(day), state: 'due' })),
          3,
        );
        const claimed = await claim(MONDAY + 3 * DAY, 'a', 2);
        expect(claimed.map(({ run }) => run.date)).toEqual([occurrence(0).date, occurrence(1).date]);
      });

      it('can be claimed again after a clock that was ahead wrote their lease', async () => {
        await withDueRun();
        expect(await claim(MONDAY + 30 * DAY, 'a')).toHaveLength(1);
        expect(await claim(MONDAY, 'b')).toHaveLength(1);
      });

      it('are free at once when a process that was alone starts again', async () => {
        await withDueRun();
        await claim(MONDAY, 'a');
        await store.runs.releaseAll();
        expect(await claim(MONDAY + 1, 'b')).toHaveLength(1);
      });

      it('may be sent only by the owner of the lease', async () => {
        const key = await withDueRun();
        await claim(MONDAY, 'a');
        await claim(MONDAY + 60_000, 'b');
        expect(await begin(key, 'a', MONDAY + 60_001)).toBe(false);
        expect(await begin(key, 'b', MONDAY + 60_001)).toBe(true);
      });

      it('may not be sent once their schedule is paused', async () => {
        const key = await withDueRun();
        await claim(MONDAY, 'a');
        await store.schedules.pause('s1', MONDAY + 1);
        expect(await begin(key, 'a', MONDAY + 2)).toBe(false);
        await store.runs.release(key, 'a', MONDAY + 2, false);
        expect(await claim(MONDAY + 3)).toEqual([]);
      });

      it('remember that something may have been sent, and what', async () => {
        const key = await withDueRun();
        expect((await claim(MONDAY))[0]).not.toHaveProperty('doubtSince');
        await begin(key, 'a', MONDAY + 5, ['q7', 'q8']);
        await store.runs.release(key, 'a', MONDAY + 10, true);
        expect(await claim(MONDAY + 9)).toEqual([]);
        const [again] = await claim(MONDAY + 10);
        expect(again).toMatchObject({
          doubtSince: MONDAY + 5,
          lastSentAt: MONDAY + 5,
          choice: { items: ['q7', 'q8'], round: 0 },
          run: { attempts: 1 },
        });
        await begin(key, 'a', MONDAY + 20);
        await store.runs.release(key, 'a', MONDAY + 30, true);
        expect((await claim(MONDAY + 30))[0]).toMatchObject({
          doubtSince: MONDAY + 5,
          lastSentAt: MONDAY + 20,
        });
      });

      it('are in no doubt after an answer that says that nothing was stored', async () => {
        const key = await withDueRun();
        await claim(MONDAY);
        await begin(key, 'a', MONDAY + 5);
        await store.runs.release(key, 'a', MONDAY + 10, false);
        expect((await claim(MONDAY + 10))[0]).not.toHaveProperty('doubtSince');
      });

      it('keep their end', async () => {
        const key = await withDueRun();
        await claim(MONDAY);
        await begin(key, 'a', MONDAY);
        await store.runs.finish(key, { state: 'posted', messageId: 'm1', at: MONDAY + 9 });
        await store.runs.finish(key, { state: 'missed' });
        await store.runs.refuse(key, 'forbidden', MONDAY + 10);
        expect(await store.runs.find(key)).toMatchObject({
          state: 'posted',
          messageId: 'm1',
          postedAt: MONDAY + 9,
        });
        expect(await claim(MONDAY + DAY)).toEqual([]);
      });

      it('are claimed once more to be published, then end', async () => {
        const key = await withDueRun();
        await claim(MONDAY);
        await begin(key, 'a', MONDAY);
        await store.runs.finish(key, { state: 'publishing', messageId: 'm1', at: MONDAY });
        const [again] = await claim(MONDAY + 1);
        expect(again?.run).toMatchObject({ state: 'publishing', messageId: 'm1' });
        await store.runs.finish(key, { state: 'posted', messageId: 'm1', at: MONDAY });
        expect(await claim(MONDAY + DAY)).toEqual([]);
      });

      it('leave what they posted behind as used, with the round', async () => {
        const key = await withDueRun();
        await claim(MONDAY);
        await begin(key, 'a', MONDAY, ['q1', 'q2']);
        expect(await store.runs.usedItems('s1')).toEqual(new Map());
        await store.runs.finish(key, { state: 'posted', messageId: 'm1', at: MONDAY });
        expect(await store.runs.usedItems('s1')).toEqual(
          new Map([
            ['q1', 0],
            ['q2', 0],
          ]),
        );
      });

      it('that Discord refuses pause their schedule, and the administrator is told once', async () => {
        const key = await withDueRun();
        await claim(MONDAY);
        await begin(key, 'a', MONDAY);
        await store.runs.refuse(key, 'forbidden', MONDAY + 1);
        expect((await store.schedules.find('s1'))?.pause).toEqual({ reason: 'forbidden', at: MONDAY + 1 });
        await reopen();
        const [notice, ...more] = await store.schedules.notices(10);
        expect(more).toEqual([]);
        expect(notice).toMatchObject({ reason: 'forbidden', pausedAt: MONDAY + 1, schedule: { id: 's1' } });
        await store.schedules.settleNotice('s1', MONDAY + 1);
        expect(await store.schedules.notices(10)).toEqual([]);
      });

      it('that were refused lately are due once more when the schedule is resumed', async () => {
        const key = await withDueRun();
        await store.runs.refuse(key, 'forbidden', MONDAY + 1);
        await store.schedules.resume('s1', occurrence(1), MONDAY - HOUR);
        expect(await claim(MONDAY + HOUR)).toHaveLength(1);
      });

      it('that were refused long ago stay refused', async () => {
        const key = await withDueRun();
        await store.runs.refuse(key, 'forbidden', MONDAY + 1);
        await store.schedules.resume('s1', occurrence(9), MONDAY + HOUR);
        expect(await store.runs.find(key)).toMatchObject({ state: 'refused' });
      });

      it('that a person asked for run even while the schedule is paused, once', async () => {
        await store.schedules.add(schedule('s1'));
        await store.schedules.pause('s1', MONDAY);
        const asked = { date: occurrence(0).date, time: '09:12:44', dueAt: MONDAY + HOUR };
        expect(await store.runs.request('s1', asked)).toBe(true);
        expect(await store.runs.request('s1', asked)).toBe(false);
        expect((await claim(MONDAY + HOUR))[0]?.run).toMatchObject({ isRequested: true, time: '09:12:44' });
        expect(await begin({ scheduleId: 's1', ...asked }, 'a', MONDAY + HOUR)).toBe(true);
      });

      it('are listed latest first', async () => {
        await store.schedules.add(schedule('s1'));
        const runs = [0, 1, 2].map((day) => ({ ...occurrence(day), state: 'due' }) as const);
        await advance('s1', runs, 3);
        const dates = (await store.runs.history('s1', 2)).map(({ date }) => date);
        expect(dates).toEqual([occurrence(2).date, occurrence(1).date]);
        const until = await store.runs.history('s1', 2, occurrence(1).dueAt);
        expect(until.map(({ date }) => date)).toEqual([occurrence(1).date, occurrence(0).date]);
      });

      it('tell when there is something to do next', async () => {
        expect(await store.runs.nextWake()).toBeUndefined();
        const key = await withDueRun();
        expect(await store.runs.nextWake()).toBe(MONDAY);
        await claim(MONDAY + 5);
        expect(await store.runs.nextWake()).toBe(MONDAY + 60_005);
        await store.runs.release(key, 'a', MONDAY + 90_000, false);
        expect(await store.runs.nextWake()).toBe(MONDAY + 90_000);
        await store.runs.finish(key, { state: 'empty' });
        expect(await store.runs.nextWake()).toBe(occurrence(1).dueAt);
        await store.schedules.pause('s1', MONDAY);
        expect(await store.runs.nextWake()).toBeUndefined();
      });
    });
  });
}
