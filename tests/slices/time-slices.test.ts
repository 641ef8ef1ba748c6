import { describe, expect, it } from 'vitest';
import type { Steps } from '../../src/slices/steps.ts';
import { TimeSlices } from '../../src/slices/time-slices.ts';

/** Slices of ten milliseconds of a clock that only work moves on; `log` tells what was done, and `|` where others had their turn. */
function slicesByHand() {
  let now = 0;
  const log: string[] = [];
  const slices = new TimeSlices({
    length: 10,
    clock: () => now,
    pause: async () => {
      log.push('|');
    },
  });
  const work = function* (name: string, steps: number, each = 4): Steps<string> {
    try {
      for (let step = 1; step <= steps; step++) {
        now += each;
        log.push(`${name}${step}`);
        yield;
      }
      return `${name} done`;
    } finally {
      log.push(`${name}.`);
    }
  };
  return { slices, log, work };
}

describe('work in slices', () => {
  it('lets others have their turn before it begins and whenever its time is over', async () => {
    const { slices, log, work } = slicesByHand();
    expect(await slices.run(work('a', 4))).toBe('a done');
    expect(log.join(' ')).toBe('| a1 a2 a3 | a4 a.');
  });

  it('gives each work that is under way its turn', async () => {
    const { slices, log, work } = slicesByHand();
    const both = await Promise.all([slices.run(work('a', 3, 10)), slices.run(work('b', 2, 10))]);
    expect(both).toEqual(['a done', 'b done']);
    expect(log.join(' ')).toBe('| a1 | b1 | a2 | b2 | a3 | b. | a.');
  });

  it('tells whoever runs it what it failed of, and goes on with the others', async () => {
    const { slices, work } = slicesByHand();
    const failing = function* (): Steps {
      yield;
      throw new Error('no more');
    };
    const all = [slices.run(failing()), slices.run(work('b', 2))];
    await expect(all[0]).rejects.toThrow('no more');
    expect(await all[1]).toBe('b done');
  });

  it('leaves what is under way undone when it is closed, and begins nothing any more', async () => {
    const { slices, log, work } = slicesByHand();
    const running = slices.run(work('a', 100));
    await Promise.resolve();
    await Promise.resolve();
    slices.close();
    expect(await running).toBeUndefined();
    expect(log.at(-1)).toBe('a.');
    expect(await slices.run(work('b', 1))).toBeUndefined();
    expect(log.join(' ')).not.toContain('b1');
  });
});
