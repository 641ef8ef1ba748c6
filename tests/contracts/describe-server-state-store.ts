import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Correction, Report } from '../../src/model/report.ts';
import type { Store } from '../../src/store/store.ts';
import type { StorePlace } from './describe-store.ts';

const NOW = Date.UTC(2026, 10, 23, 7, 30);
const LIMITS = { open: 100, ofPerson: 100, since: 0 };
const END = { state: 'corrected', by: 'manager', at: NOW + 1 } as const;

const words = {
  articleKey: 'abc',
  passageId: 'abc§2',
  parts: ['Il a dit', 'que “oui” 🙂'],
  kind: 'direct',
} as const;

const report = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  serverId: 'server',
  reportedBy: 'reader',
  reportedAt: NOW,
  words,
  shownSpeaker: 'Paul',
  fault: 'speaker',
  saidBy: 'Marie',
  note: "It is 'her'; drop table reports",
  state: 'open',
  ...more,
});

const correction = (id: string, more: Partial<Correction> = {}): Correction => ({
  id,
  serverId: 'server',
  words,
  speaker: 'Marie',
  madeBy: 'manager',
  madeAt: NOW,
  ...more,
});

/** What every store does with settings, reports and corrections, and when something is to be forgotten. */
export function describeServerStateStore(name: string, makePlace: () => Promise<StorePlace>): void {
  describe(`${name}, with the state of servers`, () => {
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

    const reopen = async (): Promise<void> => {
      await store.close();
      store = await place.open();
    };

    it('keeps the settings of each server apart, and the last that were put', async () => {
      await store.settings.put('a', { isPrivate: true, locale: 'fr', articleKey: 'abc' });
      await store.settings.put('b', { isPrivate: true });
      await store.settings.put('b', { isPrivate: false, locale: 'en' });
      await reopen();
      expect(await store.settings.find('a')).toEqual({ isPrivate: true, locale: 'fr', articleKey: 'abc' });
      expect([...(await store.settings.all()).keys()].sort()).toEqual(['a', 'b']);
      await store.settings.remove('a');
      expect(await store.settings.find('a')).toBeUndefined();
      expect(await store.settings.find('b')).toEqual({ isPrivate: false, locale: 'en' });
    });

    it('gives reports back as they were put in, oldest first, of one server only', async () => {
      const { shownSpeaker: _, saidBy: __, note: ___, ...bare } = report('r2', { reportedAt: NOW - 1 });
      const { kind: ____, ...passage } = words;
      const second: Report = { ...bare, fault: 'passage', words: passage };
      await store.reports.add(report('r1'), LIMITS);
      await store.reports.add(second, LIMITS);
      await store.reports.add(report('r3', { serverId: 'other' }), LIMITS);
      await reopen();
      expect(await store.reports.open('server')).toEqual([second, report('r1')]);
      expect(await store.reports.find('server', 'r3')).toBeUndefined();
      expect(await store.reports.find('other', 'r3')).toMatchObject({ id: 'r3' });
    });

    it('takes no more reports than it may, of a server and of a person', async () => {
      const add = (id: string, more: Partial<Report> = {}, limits: object = {}) =>
        store.reports.add(report(id, more), { open: 3, ofPerson: 2, since: NOW - 10, ...limits });
      expect(await add('r1', { reportedAt: NOW - 20 })).toBe('added');
      expect(await add('r2')).toBe('added');
      expect(await add('r3')).toBe('added');
      expect(await add('r4', {}, { open: 9 })).toBe('too-many-of-person');
      expect(await add('r4', { reportedBy: 'another' })).toBe('too-many-open');
      expect(await add('r4', { serverId: 'other' })).toBe('added');
      await store.reports.settle('server', 'r1', END);
      expect(await add('r5', { reportedBy: 'another' })).toBe('added');
    });

    it('settles a report once, in its own server only, with the correction that comes of it', async () => {
      await store.reports.add(report('r1'), LIMITS);
      expect(await store.reports.settle('other', 'r1', END, correction('c1'))).toBe(false);
      expect(await store.reports.settle('server', 'r1', END, correction('c1'))).toBe(true);
      const late = { ...END, state: 'dismissed' } as const;
      expect(await store.reports.settle('server', 'r1', late, correction('c2'))).toBe(false);
      await reopen();
      expect(await store.reports.open('server')).toEqual([]);
      expect(await store.reports.find('server', 'r1')).toMatchObject({ state: 'corrected' });
      expect(await store.reports.ofServer('server')).toMatchObject([{ id: 'r1', state: 'corrected' }]);
      expect(await store.reports.ofServer('other')).toEqual([]);
      expect(await store.reports.allCorrections()).toEqual([correction('c1')]);
    });

    it('puts a later correction of the same words in the place of the first, and takes it back', async () => {
      for (const id of ['r1', 'r2']) await store.reports.add(report(id), LIMITS);
      await store.reports.settle('server', 'r1', END, correction('c1'));
      await store.reports.settle('server', 'r2', END, correction('c1', { speaker: null }));
      expect(await store.reports.corrections('server')).toEqual([correction('c1', { speaker: null })]);
      await store.reports.putCorrection(correction('c1', { speaker: 'Anna' }));
      expect(await store.reports.corrections('server')).toEqual([correction('c1', { speaker: 'Anna' })]);
      expect(await store.reports.corrections('other')).toEqual([]);
      expect(await store.reports.removeCorrection('other', 'c1')).toBe(false);
      expect(await store.reports.removeCorrection('server', 'c1')).toBe(true);
      expect(await store.reports.corrections('server')).toEqual([]);
    });

    const fill = async (serverId: string): Promise<void> => {
      await store.settings.put(serverId, { isPrivate: true });
      for (const id of ['r1', 'r2'])
        await store.reports.add(report(`${serverId}${id}`, { serverId }), LIMITS);
      await store.reports.settle(serverId, `${serverId}r1`, END, correction(`${serverId}c1`, { serverId }));
      await store.schedules.add({
        id: `${serverId}s1`,
        serverId,
        channelId: 'channel',
        isAnnouncement: false,
        kind: 'quote',
        recurrence: { time: '08:30', weekdays: [1], zone: 'Europe/Paris' },
        locale: 'fr',
        whenEmpty: 'skip',
        createdBy: 'reader',
        createdAt: NOW,
      });
      await store.articles.add({
        serverId,
        key: 'abc',
        origin: { kind: 'text' },
        title: 'A title',
        language: 'en',
        text: 'Some words.',
        headings: [],
        addedBy: 'reader',
        addedAt: NOW,
        readAt: NOW,
      });
    };

    it('forgets all of a server and nothing of another', async () => {
      await fill('a');
      await fill('b');
      await store.keeping.markRemoved('a', NOW);
      await store.keeping.forgetServer('a');
      expect(await store.keeping.servers()).toEqual(['b']);
      expect(await store.schedules.ofServer('a')).toEqual([]);
      expect(await store.articles.ofServer('a')).toEqual([]);
      expect(await store.reports.corrections('a')).toEqual([]);
      expect(await store.keeping.removed()).toEqual(new Map());
      expect(await store.reports.open('b')).toHaveLength(1);
    });

    it('remembers when a server was first missed, until it comes back', async () => {
      await store.keeping.markRemoved('a', NOW);
      await store.keeping.markRemoved('a', NOW + 5);
      await store.keeping.markRemoved('b', NOW + 1);
      await reopen();
      expect(await store.keeping.removed()).toEqual(
        new Map([
          ['a', NOW],
          ['b', NOW + 1],
        ]),
      );
      await store.keeping.unmarkRemoved('a');
      expect([...(await store.keeping.removed()).keys()]).toEqual(['b']);
    });

    it('welcomes a server once, and again after it was forgotten', async () => {
      expect(await store.keeping.welcome('a', NOW)).toBe(true);
      await reopen();
      expect(await store.keeping.welcome('a', NOW)).toBe(false);
      expect(await store.keeping.welcome('b', NOW)).toBe(true);
      await store.keeping.forgetServer('a');
      expect(await store.keeping.welcome('a', NOW)).toBe(true);
    });

    it('knows and forgets what bears a person’s id, and leaves the server its own', async () => {
      await fill('a');
      expect(await store.keeping.person('reader')).toMatchObject({
        reports: [{ id: 'ar1' }, { id: 'ar2' }],
        corrections: 0,
        schedules: 1,
        articles: 1,
      });
      expect(await store.keeping.person('manager')).toMatchObject({ reports: [], corrections: 1 });
      await store.keeping.forgetPerson('reader');
      await store.keeping.forgetPerson('manager');
      for (const person of ['reader', 'manager'])
        expect(await store.keeping.person(person)).toEqual({
          reports: [],
          corrections: 0,
          schedules: 0,
          articles: 0,
        });
      const { madeBy: _, ...anonymous } = correction('ac1', { serverId: 'a' });
      expect(await store.reports.corrections('a')).toEqual([anonymous]);
      expect(await store.schedules.ofServer('a')).toHaveLength(1);
    });
  });
}
