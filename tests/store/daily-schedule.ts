import type { Schedule } from '../../src/model/schedule.ts';
import type { Store } from '../../src/store/store.ts';

/** When a new one is due first. */
export const DUE = Date.UTC(2026, 10, 23, 7, 30);

/** A daily quote. */
export const schedule = (id: string): Schedule => ({
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

/** Of the schedules that are stored, in order. */
export const idsIn = async (store: Store): Promise<string[]> =>
  (await store.schedules.ofServer('server')).map(({ id }) => id).sort();
