import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, it } from 'vitest';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { RecordingOutlet } from '../schedule/recording-outlet.ts';
import { DUE, schedule } from './daily-schedule.ts';
import { makeSchema, POSTGRES_URL, postgresMissing } from './postgres-place.ts';

const SCHEDULES = 40;
const HOUR = 3_600_000;

/** Passes bytes on to PostgreSQL, until it drops all connections, and refuses new ones for as long as it is told to. */
async function proxyTo({ port: target, hostname }: URL) {
  const open = new Set<Socket>();
  let isRefusing = false;
  const server = createServer((near) => {
    if (isRefusing) {
      near.destroy();
      return;
    }
    const far = connect(Number(target), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => {}).on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    drop: (refuses: boolean) => {
      isRefusing = refuses;
      for (const socket of open) socket.destroy();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

it('posts each run once although the connections to PostgreSQL are dropped again and again', async ({
  skip,
}) => {
  const missing = await postgresMissing();
  if (missing !== undefined) skip(missing);
  const url = new URL(POSTGRES_URL);
  const proxy = await proxyTo(url);
  const schema = await makeSchema();
  url.port = String(proxy.port);
  const store = await openPostgres({ url: url.href, schema: schema.name, connections: 3 });
  try {
    for (let number = 0; number < SCHEDULES; number++) await store.schedules.add(schedule(`s${number}`));
    let now = DUE + 1000;
    const outlet = new RecordingOutlet(() => now);
    const dropping = {
      find: outlet.find.bind(outlet),
      publish: outlet.publish.bind(outlet),
      tell: outlet.tell.bind(outlet),
      send: async (request: Parameters<RecordingOutlet['send']>[0]) => {
        const outcome = await outlet.send(request);
        // Between a post and its record, where a lost record could double it.
        if (outlet.sends % 7 === 0) proxy.drop(false);
        return outcome;
      },
    };
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const parts = { store, clock: () => now, random: () => 0.5, log, libraryOf: () => quotableLibrary };
    const scheduler = createScheduler({ ...parts, outlet: dropping, owner: 'a' });
    await scheduler.tick().catch(() => {});
    // The server is away for a while, as when it is started again.
    proxy.drop(true);
    await expect(scheduler.tick()).rejects.toThrow();
    proxy.drop(false);
    for (let round = 0; round < 5; round++, now += HOUR) await scheduler.tick().catch(() => {});
    const nonces = outlet.messages.map(({ nonce }) => nonce);
    expect(new Set(nonces).size).toBe(SCHEDULES);
    expect(nonces).toHaveLength(SCHEDULES);
    for (let number = 0; number < SCHEDULES; number++)
      expect(await store.runs.history(`s${number}`, 2)).toMatchObject([{ state: 'posted' }]);
  } finally {
    await store.close();
    await schema.remove();
    await proxy.close();
  }
}, 60_000);
