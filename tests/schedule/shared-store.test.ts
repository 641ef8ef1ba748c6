import { describe, expect, it } from 'vitest';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { DUE, schedule } from '../store/daily-schedule.ts';
import { makeSchema, POSTGRES_URL, postgresMissing } from '../store/postgres-place.ts';
import { quotableLibrary } from './quotable-library.ts';
import { RecordingOutlet } from './recording-outlet.ts';

const SCHEDULES = 150;
const PROCESSES = 3;

describe('several processes on one PostgreSQL', () => {
  it('share the work, and post every run once', async ({ skip }) => {
    const missing = await postgresMissing();
    if (missing !== undefined) skip(missing);
    const schema = await makeSchema();
    const place = { url: POSTGRES_URL, schema: schema.name, connections: 3 };
    const clock = (): number => DUE + 1000;
    const outlets = Array.from({ length: PROCESSES }, () => new RecordingOutlet(clock));
    const first = await openPostgres(place);
    const others = await Promise.all(outlets.slice(1).map(() => openPostgres(place)));
    const stores = [first, ...others];
    try {
      for (let number = 0; number < SCHEDULES; number++) await first.schedules.add(schedule(`s${number}`));
      const faults: unknown[] = [];
      const schedulers = stores.flatMap((store, index) => {
        const outlet = outlets[index];
        if (!outlet) return [];
        const log = { info: () => {}, warn: () => {}, error: (details: object) => faults.push(details) };
        const owner = `process ${index}`;
        const libraryOf = () => quotableLibrary;
        return [createScheduler({ store, outlet, clock, owner, libraryOf, log, random: () => 0.5 })];
      });
      await Promise.all(schedulers.map((scheduler) => scheduler.tick()));
      expect(faults).toEqual([]);
      const nonces = outlets.flatMap(({ messages }) => messages.map(({ nonce }) => nonce));
      expect(nonces).toHaveLength(SCHEDULES);
      expect(new Set(nonces).size).toBe(SCHEDULES);
      for (const { messages } of outlets) expect(messages.length).toBeGreaterThan(SCHEDULES / PROCESSES / 4);
      expect(await first.runs.nextWake()).toBe(DUE + 86_400_000);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
      await schema.remove();
    }
  }, 60_000);
});
