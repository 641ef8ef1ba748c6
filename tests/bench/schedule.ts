import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { createPosting } from '../../src/discord/posting.ts';
import { startDiscord } from '../../src/discord/start-discord.ts';
import type { Schedule } from '../../src/model/schedule.ts';
import { nextOccurrence } from '../../src/schedule/recurrence.ts';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';

// Many schedules due in one minute, posted through the real store and REST client to a server that refuses more requests
// in a second than Discord does, while commands are asked: `npm run bench:schedule -- --schedules 10000`.

const { values } = parseArgs({ options: { schedules: { type: 'string', default: '10000' } } });
const COUNT = Number(values.schedules);
const DISCORD_LIMIT = 50;
const CHANNELS = 500;
const QUIET = { info: () => {}, warn: () => {}, error: (details: object) => console.error(details) };

/** Refuses what Discord would: more than 50 requests in a second, answers to interactions not counted. */
function limitRequests(discord: FakeDiscord): { refused: number } {
  const count = { refused: 0 };
  let second = 0;
  let requests = 0;
  discord.faults.failWhen(({ path }) => {
    if (path.startsWith('/interactions/') || path.startsWith('/webhooks/')) return undefined;
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) [second, requests] = [now, 0];
    requests++;
    if (requests <= DISCORD_LIMIT) return undefined;
    count.refused++;
    return { kind: 'rate-limit', retryAfter: 1, isGlobal: true };
  });
  return count;
}

/** Half of them are due a minute before the other half, in a mixed order. */
async function addSchedules(store: Store, discord: FakeDiscord, now: number): Promise<number> {
  let last = 0;
  const channels = Array.from({ length: CHANNELS }, () => discord.addChannel(discord.guild));
  for (let index = 0; index < COUNT; index++) {
    const recurrence = {
      time: index % 3 === 0 ? '08:29' : '08:30',
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      zone: 'Europe/Paris',
    } as const;
    const next = nextOccurrence(recurrence, now);
    const schedule: Schedule = {
      id: `s${index}`,
      serverId: discord.guild.id,
      channelId: channels[index % CHANNELS]?.id ?? '',
      isAnnouncement: false,
      kind: 'quote',
      recurrence,
      locale: 'fr',
      whenEmpty: 'skip',
      createdBy: discord.guild.owner.id,
      createdAt: now,
      next,
    };
    last = Math.max(last, next.dueAt);
    await store.schedules.add(schedule);
  }
  return last;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-schedule-'));
  const store = await openSqlite({ folder });
  const discord = await startFakeDiscord();
  const { token, apiUrl } = discord;
  const libraryOf = () => quotableLibrary;
  const contextOf = () => ({ library: quotableLibrary, locale: 'en' as const });
  const bot = await startDiscord({ token, apiUrl, commands, contextOf, log: QUIET });
  const started = performance.now();
  const due = await addSchedules(store, discord, Date.now());
  const addedIn = performance.now() - started;
  const limit = limitRequests(discord);
  const ahead = due - Date.now();
  const clock = (): number => Date.now() + ahead;
  const scheduler = createScheduler({
    store,
    clock,
    random: Math.random,
    owner: 'bench',
    libraryOf,
    log: QUIET,
    outlet: createPosting({ token, apiUrl, libraryOf }),
  });

  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const latencies: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const asked = performance.now();
      await discord.slash('context', { passage: 'town1§3' });
      latencies.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })();

  const begun = performance.now();
  for (;;) {
    await scheduler.tick();
    const next = (await scheduler.nextWake()) ?? Number.POSITIVE_INFINITY;
    if (next > clock() + 3_600_000) break;
    await new Promise((resolve) => setTimeout(resolve, Math.max(1, next - clock())));
  }
  const seconds = (performance.now() - begun) / 1000;
  isOver = true;
  await asking;
  delay.disable();

  const posted = discord.guild.channels
    .flatMap((channel) => discord.messages(channel))
    .filter(({ nonce }) => nonce !== undefined)
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const dueOf = new Map<string, number>();
  for (let index = 0; index < COUNT; index++) {
    const [run] = await store.runs.history(`s${index}`, 1);
    dueOf.set(run?.messageId ?? '', run?.dueAt ?? 0);
  }
  let latest = 0;
  let worst = 0;
  for (const { id } of posted) {
    const dueAt = dueOf.get(id) ?? Number.NaN;
    worst = Math.max(worst, latest - dueAt);
    latest = Math.max(latest, dueAt);
  }
  latencies.sort((a, b) => a - b);
  const share = (part: number): number =>
    Math.round(latencies[Math.floor((latencies.length - 1) * part)] ?? 0);
  console.log(
    JSON.stringify(
      {
        schedules: COUNT,
        addedInSeconds: Math.round(addedIn / 100) / 10,
        messages: posted.length,
        runs: new Set(posted.map(({ nonce }) => nonce)).size,
        seconds: Math.round(seconds * 10) / 10,
        postsPerSecond: Math.round((posted.length / seconds) * 10) / 10,
        refusedByRateLimit: limit.refused,
        worstDisorderInSecondsOfDueTime: worst / 1000,
        commands: latencies.length,
        commandMilliseconds: { p50: share(0.5), p99: share(0.99), worst: share(1) },
        eventLoopDelayMilliseconds: {
          p99: Math.round(delay.percentile(99) / 1e6),
          worst: Math.round(delay.max / 1e6),
        },
      },
      null,
      2,
    ),
  );
  await bot.stop();
  await discord.close();
  await store.close();
  rmSync(folder, { recursive: true });
}

await main();
process.exit(0);
