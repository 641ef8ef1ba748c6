import { describe, expect, it } from 'vitest';
import { KeepWriter } from '../../src/keep/keep-writer.ts';

/** A writer with a clock that is moved by hand. */
function createWriter(write: (isStale: () => boolean) => Promise<boolean> = async () => true) {
  let now = 0;
  let waiting: { readonly at: number; readonly run: () => void } | undefined;
  const writes: number[] = [];
  const faults: unknown[] = [];
  const writer = new KeepWriter({
    write: (isStale) => {
      writes.push(now);
      return write(isStale);
    },
    onFault: (error) => faults.push(error),
    clock: () => now,
    after: (milliseconds, run) => {
      const own = { at: now + milliseconds, run };
      waiting = own;
      return () => {
        if (waiting === own) waiting = undefined;
      };
    },
  });
  const pass = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    if (waiting === undefined || waiting.at > now) return;
    const { run } = waiting;
    waiting = undefined;
    run();
    // A whole turn of the event loop, in which the writing ends.
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { writer, writes, faults, pass };
}

describe('writing down what is to be kept', () => {
  it('waits until nothing has changed for a while', async () => {
    const { writer, writes, pass } = createWriter();
    writer.changed();
    await pass(6_000);
    writer.changed();
    await pass(6_000);
    expect(writes).toEqual([]);
    await pass(6_000);
    expect(writes).toEqual([18_000]);
    await pass(600_000);
    expect(writes).toHaveLength(1);
  });

  it('writes seldom what changes all the time', async () => {
    const { writer, writes, pass } = createWriter();
    for (let minute = 0; minute < 20; minute++) {
      writer.changed();
      await pass(60_000);
    }
    expect(writes.length).toBeGreaterThan(1);
    expect(writes.length).toBeLessThanOrEqual(5);
  });

  it('writes at once when told to settle, and only what is not written yet', async () => {
    const { writer, writes } = createWriter();
    await writer.settle();
    expect(writes).toEqual([]);
    writer.changed();
    await writer.settle();
    await writer.settle();
    expect(writes).toHaveLength(1);
  });

  it('tells the writing of a change meanwhile, and writes again', async () => {
    const stale: boolean[] = [];
    const { writer, writes, pass } = createWriter(async (isStale) => {
      if (stale.length === 0) writer.changed();
      stale.push(isStale());
      return !isStale();
    });
    writer.changed();
    await pass(10_000);
    await pass(10_000);
    expect(stale).toEqual([true, false]);
    expect(writes).toHaveLength(2);
  });

  it('tells of a failure once, and tries again at the next change', async () => {
    const { writer, writes, faults, pass } = createWriter(async () => {
      throw new Error('disk full');
    });
    for (let round = 0; round < 3; round++) {
      writer.changed();
      await pass(10_000);
    }
    expect(writes).toHaveLength(3);
    expect(faults).toHaveLength(1);
  });

  it('writes nothing once it is closed', async () => {
    const { writer, writes, pass } = createWriter();
    writer.changed();
    await writer.close();
    writer.changed();
    await pass(600_000);
    expect(writes).toEqual([]);
  });
});
