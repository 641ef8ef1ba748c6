import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { startFrontEnd } from './front-end.ts';

/** Longer than the library waits before it connects anew. */
const A_WHILE = 700;

describe('leaving Discord', () => {
  let discord: FakeDiscord;

  beforeEach(async () => {
    discord = await startFakeDiscord();
  });

  afterEach(async () => {
    vi.useRealTimers();
    await discord.close();
    discord.expectNoViolations();
  });

  /** Whether the start ends for the signal's own reason, and not for another. */
  const isGivenUp = (start: Promise<unknown>, signal: AbortSignal): Promise<boolean> =>
    start.then(
      () => false,
      (error: unknown) => error === signal.reason,
    );

  it('does not even begin when it is to leave already', async () => {
    const signal = AbortSignal.abort();
    expect(await isGivenUp(startFrontEnd(discord, { signal }), signal)).toBe(true);
    expect(discord.rest.requests).toEqual([]);
  });

  it('gives up while Discord does not say where to connect', async () => {
    const hold = discord.faults.holdNext('GET /gateway/bot');
    const ending = new AbortController();
    const start = isGivenUp(startFrontEnd(discord, { signal: ending.signal }), ending.signal);
    await hold.arrived;
    ending.abort();
    expect(await start).toBe(true);
    hold.release();
    await discord.until(() => discord.rest.requests.length > 0, 'the request to be answered');
    await pass(A_WHILE);
    expect(discord.gateway.connections).toBe(0);
  });

  it('gives up between identify and READY, and does not come back', async () => {
    discord.gateway.greetSessions(false);
    const ending = new AbortController();
    const start = isGivenUp(startFrontEnd(discord, { signal: ending.signal }), ending.signal);
    await discord.until(() => discord.gateway.identifies.length === 1, 'an identify');
    ending.abort();
    expect(await start).toBe(true);
    await discord.until(() => discord.gateway.openConnections === 0, 'the connection to be closed');
    await pass(A_WHILE);
    expect(discord.gateway.connections).toBe(1);
  });

  it('gives up while the commands are read', async () => {
    const hold = discord.faults.holdNext('GET /applications/{application_id}/commands');
    const ending = new AbortController();
    const start = isGivenUp(startFrontEnd(discord, { signal: ending.signal }), ending.signal);
    await hold.arrived;
    ending.abort();
    expect(await start).toBe(true);
    hold.release();
  });

  it('does not come back when it leaves while connecting again, and says nothing of that', async () => {
    const frontEnd = await startFrontEnd(discord);
    discord.gateway.closeAll(4000);
    await discord.until(() => discord.gateway.openConnections === 0, 'the connection to be closed');
    await frontEnd.stop();
    const said = frontEnd.lines.length;
    await pass(A_WHILE);
    expect(discord.gateway.connections).toBe(1);
    expect(frontEnd.lines.slice(said)).toEqual([]);
  });

  it('says nothing of connecting again when it leaves', async () => {
    const frontEnd = await startFrontEnd(discord);
    await frontEnd.stop();
    expect(discord.gateway.isReady).toBe(false);
    expect(frontEnd.lines.map(({ message }) => message)).not.toContain('connecting again');
  });

  it('leaves a second time without a word', async () => {
    const frontEnd = await startFrontEnd(discord);
    await frontEnd.stop();
    await expect(frontEnd.stop()).resolves.toBeUndefined();
  });
});

/** That nothing happens can be seen only after a while. */
function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
