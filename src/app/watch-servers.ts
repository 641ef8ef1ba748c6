import { type ForgettingParts, forgetLeftServers } from '../answer/server/forget-left-servers.ts';
import type { Log } from '../schedule/log.ts';

/** What is watched, and how. */
export interface ServerWatch extends Pick<ForgettingParts, 'store' | 'forget'> {
  readonly joined: () => Promise<ReadonlySet<string>>;
  readonly clock: () => number;
  readonly log: Log;
}

const DAY = 24 * 3_600_000;

/** Sees once a day, from now on, which servers the bot has left. Returns what ends it, once a look under way is over. */
export function watchServers(watch: ServerWatch): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve();
  let isOver = false;
  const look = (): void => {
    looking = lookAtServers(watch).catch((error: unknown) => {
      // Whoever leaves Discord in the middle of it has no more to ask there.
      if (!isOver) watch.log.error({ err: error }, 'the servers could not be looked at');
    });
  };
  look();
  const timer = setInterval(look, DAY);
  timer.unref();
  return () => {
    isOver = true;
    clearInterval(timer);
    return looking;
  };
}

/** Looks once. */
export async function lookAtServers({ store, forget, joined, clock, log }: ServerWatch): Promise<void> {
  const forgotten = await forgetLeftServers({ store, forget, joined: await joined(), now: clock() });
  if (forgotten.length > 0)
    log.info({ servers: forgotten.length }, 'the data of servers left long ago are deleted');
}
