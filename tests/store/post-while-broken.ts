import { expect } from 'vitest';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import type { Store } from '../../src/store/store.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { RecordingOutlet } from '../schedule/recording-outlet.ts';
import { DUE, schedule } from './daily-schedule.ts';

const HOUR = 3_600_000;

/** Posts what is due on a disk that breaks between the post and its record, and is mended: the post must stay one. */
export async function postWhileBroken(store: Store, breakDisk: () => void, mend: () => void): Promise<void> {
  await store.schedules.add(schedule('s1'));
  let now = DUE + 1000;
  const faults: string[] = [];
  const outlet = new RecordingOutlet(() => now);
  const log = { info: () => {}, warn: () => {}, error: (_: object, what: string) => faults.push(what) };
  const parts = { store, clock: () => now, random: () => 0.5, log, libraryOf: () => quotableLibrary };
  const breaking = {
    find: outlet.find.bind(outlet),
    publish: outlet.publish.bind(outlet),
    tell: outlet.tell.bind(outlet),
    send: async (request: Parameters<RecordingOutlet['send']>[0]) => {
      const outcome = await outlet.send(request);
      breakDisk();
      return outcome;
    },
  };
  const scheduler = createScheduler({ ...parts, outlet: breaking, owner: 'a' });
  await scheduler.tick().catch(() => {});
  expect(outlet.messages).toHaveLength(1);
  expect(faults).toEqual(['a post failed']);
  mend();
  for (now += HOUR / 2; now < DUE + 6 * HOUR; now += HOUR) await scheduler.tick();
  expect(outlet.messages).toHaveLength(1);
  expect(await store.runs.history('s1', 5)).toMatchObject([{ state: 'posted', messageId: 'm1' }]);
}
