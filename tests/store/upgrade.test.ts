import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations/index.ts';
import { backUp, restore } from '../../src/store/open-store.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';

const names = Object.keys(migrations).sort();
/** Every schema that there has been, by the last change that made it. */
const schemas = names.map((name, index) => ({ name, steps: names.slice(0, index + 1) }));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const only = (steps: readonly string[]) =>
  Object.fromEntries(Object.entries(migrations).filter(([name]) => steps.includes(name)));

/** What the first version stored, written as its own tables had it. */
function writeFirstRows(path: string): void {
  const database = new DatabaseSync(path);
  database.exec(`
    insert into schedules (id, server_id, channel_id, is_announcement, kind, article_id, local_time, weekdays, zone, locale,
        when_empty, created_by, created_at, next_date, next_due_at, pause_reason, paused_at, is_notice_pending)
      values ('abc', 'server', 'channel', 1, 'article', 'été.txt', '08:30', '157', 'Europe/Paris', 'fr',
        'skip', 'user', 1000, '2026-11-23', 1700, null, null, 0),
      ('def', 'server', 'other', 0, 'quote', null, '18:00', '1234567', 'Asia/Tokyo', 'en',
        'say', 'user', 2000, null, null, 'forbidden', 2500, 1);
    insert into runs (schedule_id, local_date, local_time, due_at, state, is_requested, covers, covers_since, attempts,
        next_attempt_at, items, round, message_id, posted_at)
      values ('abc', '2026-11-20', '08:30', 1500, 'posted', 0, 1, '2026-11-20', 1, 1500, '["q1"]', 2, 'm1', 1501);
    insert into used_items (schedule_id, item, round) values ('abc', 'q1', 2);`);
  database.close();
}

/** Reads what the first version stored through the code of this one. */
async function contents(): Promise<unknown> {
  const store = await openSqlite({ folder });
  try {
    return {
      schedules: await store.schedules.ofServer('server'),
      history: await store.runs.history('abc', 5),
      used: await store.runs.usedItems('abc'),
    };
  } finally {
    await store.close();
  }
}

describe('a data folder of an earlier version', () => {
  it.each(schemas)('with the schema of $name keeps what it holds', async ({ steps }) => {
    await (await openSqlite({ folder, migrations: only(steps) })).close();
    writeFirstRows(join(folder, 'verbatim.db'));
    const held = await contents();
    expect(held).toMatchObject({
      schedules: [
        { id: 'abc', articleId: 'été.txt', isAnnouncement: true, next: { date: '2026-11-23', dueAt: 1700 } },
        { id: 'def', locale: 'en', pause: { reason: 'forbidden', at: 2500 } },
      ],
      history: [{ state: 'posted', messageId: 'm1', date: '2026-11-20' }],
      used: new Map([['q1', 2]]),
    });
    await backUp({ folder }, join(folder, 'backup.db'));
    await restore(join(folder, 'backup.db'), { folder });
    expect(await contents()).toEqual(held);
  });

  it('comes back from a backup that an earlier version wrote', async () => {
    const [first = ''] = names;
    const earlier = join(folder, 'earlier');
    await (await openSqlite({ folder: earlier, migrations: only([first]) })).close();
    writeFirstRows(join(earlier, 'verbatim.db'));
    copyFileSync(join(earlier, 'verbatim.db'), join(folder, 'backup.db'));
    await restore(join(folder, 'backup.db'), { folder });
    expect(await contents()).toMatchObject({ schedules: [{ id: 'abc' }, { id: 'def' }] });
  });
});

describe('a data folder of a later version', () => {
  it.each(schemas.slice(0, -1))(
    'is refused by a version that stops at $name, and left as it is',
    async ({ steps }) => {
      await (await openSqlite({ folder })).close();
      const bytes = readFileSync(join(folder, 'verbatim.db'));
      await expect(openSqlite({ folder, migrations: only(steps) })).rejects.toThrow(
        /^[^\n]* was written by a newer version of this program \(it has [^\n]*\); start that version, or restore an older backup$/u,
      );
      expect(readFileSync(join(folder, 'verbatim.db')).equals(bytes)).toBe(true);
    },
  );
});
