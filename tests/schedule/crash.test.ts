import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { makeSchema, POSTGRES_URL, postgresMissing } from '../store/postgres-place.ts';
import { crashRun } from './crash/crash-run.ts';

const missing = await postgresMissing();

it('posts every due run once although its process is killed and the network fails, on SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  try {
    const report = await crashRun({
      seed: 20_261_122,
      kills: 8,
      schedules: 30,
      open: () => openSqlite({ folder }),
      storeArguments: ['--folder', folder],
    });
    expect(report.wrong).toEqual([]);
    expect(report.due).toBeGreaterThan(0);
    expect(report.faults).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

it('posts every due run once although its process is killed and the network fails, on PostgreSQL', async ({
  skip,
}) => {
  if (missing !== undefined) skip(missing);
  const schema = await makeSchema();
  try {
    const report = await crashRun({
      seed: 7,
      kills: 4,
      schedules: 30,
      open: () => openPostgres({ url: POSTGRES_URL, schema: schema.name, connections: 2 }),
      storeArguments: ['--url', POSTGRES_URL, '--schema', schema.name],
    });
    expect(report.wrong).toEqual([]);
    expect(report.due).toBeGreaterThan(0);
  } finally {
    await schema.remove();
  }
}, 120_000);
