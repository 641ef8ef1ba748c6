import { parseArgs } from 'node:util';
import { createPosting } from '../../../src/discord/posting.ts';
import { createScheduler } from '../../../src/schedule/scheduler.ts';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { quotableLibrary } from '../quotable-library.ts';

// The process that the crash test kills: the real scheduler, store and Discord adapter, with a clock that starts where
// the test says and skips the time in which there is nothing to do.

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    url: { type: 'string' },
    schema: { type: 'string' },
    api: { type: 'string', default: '' },
    token: { type: 'string', default: '' },
    now: { type: 'string', default: '0' },
    timeout: { type: 'string', default: '300' },
  },
});

/** Waits of more than this are left to the next process. */
const LONGEST_SKIP = 10 * 60_000;

let skipped = Number(values.now) - Date.now();
const clock = (): number => Date.now() + skipped;

process.stdout.write('ready\n');
const store =
  values.url === undefined
    ? await openSqlite({ folder: values.folder ?? '' })
    : await openPostgres({
        url: values.url,
        connections: 2,
        ...(values.schema ? { schema: values.schema } : {}),
      });
const scheduler = createScheduler({
  store,
  clock,
  random: Math.random,
  owner: `process ${process.pid}`,
  libraryOf: () => quotableLibrary,
  outlet: createPosting({
    token: values.token,
    apiUrl: values.api,
    libraryOf: () => quotableLibrary,
    timeout: Number(values.timeout),
    requestsPerSecond: Number.POSITIVE_INFINITY,
  }),
  log: { info: () => {}, warn: () => {}, error: (details, message) => console.error(message, details) },
});
for (;;) {
  await scheduler.tick();
  const next = (await scheduler.nextWake()) ?? Number.POSITIVE_INFINITY;
  if (next > clock() + LONGEST_SKIP) break;
  skipped += Math.max(1, next - clock());
  // Time must not go back for the next process: that is another test's matter.
  process.stdout.write(`${clock()}\n`);
}
await store.close();
process.exit(0);
