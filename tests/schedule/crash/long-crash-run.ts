import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { makeSchema, POSTGRES_URL } from '../../store/postgres-place.ts';
import { type CrashReport, crashRun } from './crash-run.ts';

// The crash test at length: `npm run crash -- --kills 500 --seed 1 --store sqlite`.

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    store: { type: 'string', default: 'sqlite' },
  },
});
const options = { kills: Number(values.kills), seed: Number(values.seed), schedules: 40 };

async function onSqlite(): Promise<CrashReport> {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  try {
    return await crashRun({
      ...options,
      open: () => openSqlite({ folder }),
      storeArguments: ['--folder', folder],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onPostgres(): Promise<CrashReport> {
  const schema = await makeSchema();
  try {
    return await crashRun({
      ...options,
      open: () => openPostgres({ url: POSTGRES_URL, schema: schema.name, connections: 2 }),
      storeArguments: ['--url', POSTGRES_URL, '--schema', schema.name],
    });
  } finally {
    await schema.remove();
  }
}

const started = performance.now();
const report = await (values.store === 'postgres' ? onPostgres() : onSqlite());
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ ...options, store: values.store, seconds, ...report }, null, 2));
process.exitCode = report.wrong.length === 0 ? 0 : 1;
