import { describe, expect, it } from 'vitest';
import { type ServerWatch, watchServers } from '../../src/app/watch-servers.ts';

/** A watch whose first look waits for what the test decides on, and the lines that it logs as errors. */
function watch() {
  const joined = Promise.withResolvers<ReadonlySet<string>>();
  const errors: string[] = [];
  const never = (): never => {
    throw new Error('nothing is to be looked up');
  };
  const parts: ServerWatch = {
    joined: () => joined.promise,
    store: {
      get keeping() {
        return never();
      },
    },
    forget: never,
    clock: () => 0,
    log: { info: () => {}, warn: () => {}, error: (_, message) => errors.push(message) },
  };
  return { joined, errors, end: watchServers(parts) };
}

describe('looking at the servers that the bot is in', () => {
  it('tells when they cannot be looked at', async () => {
    const { joined, errors, end } = watch();
    joined.reject(new Error('no answer'));
    await joined.promise.catch(() => {});
    await new Promise((resolve) => setImmediate(resolve));
    await end();
    expect(errors).toEqual(['the servers could not be looked at']);
  });

  it('tells nothing when the bot leaves in the middle of it', async () => {
    const { joined, errors, end } = watch();
    const ended = end();
    joined.reject(new Error('the connection was closed'));
    await ended;
    expect(errors).toEqual([]);
  });
});
