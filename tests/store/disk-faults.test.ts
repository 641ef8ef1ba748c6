import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { idsIn, schedule } from './daily-schedule.ts';
import { canFailWrites, setWritesFail } from './failing-writes.ts';
import { postWhileBroken } from './post-while-broken.ts';
import { makeSmallDisk } from './small-disk.ts';

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
      expect(String(refusal)).toMatch(/: the data folder .* cannot be used: its disk (?:is full|fails)$/u);
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
      await postWhileBroken(store, disk.fill, disk.free);
      await store.close();
    });
  },
);

describe.skipIf(!canFailWrites())('a data folder whose disk fails, which needs the program `prlimit`', () => {
  const folder = mkdtempSync(join(tmpdir(), 'failing-disk-'));
  const fail = () => setWritesFail(process.pid, true);
  const mend = () => setWritesFail(process.pid, false);
  let store: Store;

  beforeEach(async () => {
    store = await openSqlite({ folder });
  });
  afterEach(async () => {
    mend();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('is told of in one clear line, is read, keeps what was stored, and takes more once it is mended', async () => {
    await store.schedules.add(schedule('s1'));
    fail();
    await expect(store.schedules.add(schedule('s2'))).rejects.toThrow(
      /^the data folder .* cannot be used: its disk fails$/u,
    );
    expect(await idsIn(store)).toEqual(['s1']);
    mend();
    await store.schedules.add(schedule('s3'));
    await store.close();
    store = await openSqlite({ folder });
    expect(await idsIn(store)).toEqual(['s1', 's3']);
  });

  it('between a post and its record lets it be posted once', () => postWhileBroken(store, fail, mend));
});

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
