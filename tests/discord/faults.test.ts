import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type RunningFrontEnd, startFrontEnd, threeResults, whoSaidThat } from './front-end.ts';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const DAY = 86_400_000;
const PATIENCE = 10_000;

let discord: FakeDiscord;
let frontEnd: RunningFrontEnd;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  discord = await startFakeDiscord({ heartbeatInterval: 60 });
  frontEnd = await startFrontEnd(discord);
});

afterEach(async () => {
  await frontEnd.stop();
  await discord.close();
  vi.useRealTimers();
  discord.expectNoViolations();
});

/** Moves the clock on, or back. */
const jump = (milliseconds: number): void => {
  vi.setSystemTime(Date.now() + milliseconds);
};

/** The library waits five seconds between two identifies; the clock says that they are over. */
const letIdentify = (): void => jump(6_000);

const isAnswered = async (): Promise<boolean> => {
  await discord.waitForReady(PATIENCE);
  return (await discord.slash('who-said', { quote: 'x' })).text.includes('Sam Greene');
};

const faultsLogged = () => frontEnd.lines.filter(({ level }) => level === 'error');

describe('on the gateway, the bot goes on', () => {
  it.each([
    [4000, 'unknown error'],
    [4001, 'unknown opcode'],
    [4002, 'decode error'],
    [1006, 'no handshake'],
    [1011, 'a failing server'],
    [1012, 'a server that restarts'],
  ])('with the same session after a close with %i: %s', async (code) => {
    if (code === 1006) discord.gateway.cutAll();
    else discord.gateway.closeAll(code);
    await discord.until(() => discord.gateway.resumes === 1, 'a resume', PATIENCE);
    expect(await isAnswered()).toBe(true);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it.each([
    [1000, 'a normal end'],
    [4003, 'not authenticated'],
    [4005, 'authenticated already'],
    [4007, 'a wrong sequence'],
    [4008, 'too many frames'],
    [4009, 'a session that timed out'],
  ])('with a new session after a close with %i: %s', async (code) => {
    letIdentify();
    discord.gateway.closeAll(code);
    await discord.until(() => discord.gateway.identifies.length === 2, 'an identify', PATIENCE);
    expect(await isAnswered()).toBe(true);
  });

  it.each([
    [true, 1],
    [false, 2],
  ])('after its session is declared invalid (resumable: %s)', async (isResumable, identifies) => {
    letIdentify();
    discord.gateway.invalidateSessions(isResumable);
    const isBack = () =>
      discord.gateway.identifies.length === identifies && discord.gateway.resumes === 2 - identifies;
    await discord.until(isBack, 'a session', PATIENCE);
    expect(await isAnswered()).toBe(true);
  });

  it('after a connection that looks open and is dead', async () => {
    await discord.until(() => discord.gateway.heartbeats > 0, 'a heartbeat');
    discord.gateway.acknowledgeHeartbeats(false);
    await discord.until(() => discord.gateway.resumes > 0, 'a resume', PATIENCE);
    discord.gateway.acknowledgeHeartbeats(true);
    expect(await isAnswered()).toBe(true);
  });

  it('after five connections are lost in a row', async () => {
    for (let lost = 1; lost <= 5; lost++) {
      discord.gateway.cutAll();
      await discord.until(() => discord.gateway.resumes === lost, `resume ${lost}`, PATIENCE);
    }
    expect(await isAnswered()).toBe(true);
  });

  it('and tells of the loss and of the return once each, whether it resumes or not', async () => {
    const told = () => frontEnd.lines.filter(({ message }) => message.includes('again'));
    discord.gateway.cutAll();
    await discord.until(() => discord.gateway.resumes === 1, 'a resume', PATIENCE);
    await vi.waitFor(() => expect(told()).toHaveLength(2), PATIENCE);
    letIdentify();
    discord.gateway.closeAll(4007);
    await vi.waitFor(() => expect(told()).toHaveLength(4), PATIENCE);
    expect(told().map(({ message }) => message)).toEqual([
      'connecting again',
      'connected again',
      'connecting again',
      'connected again',
    ]);
  });

  it('on trying while Discord is out, and says so only once', async () => {
    await discord.close();
    // The library tries again every half second.
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    expect(frontEnd.lines.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(frontEnd.lines.filter(({ message }) => message === 'connecting again')).toHaveLength(1);
  });

  it.each([
    ['forward', DAY],
    ['back', -DAY],
  ])('after the clock jumps %s by a day', async (_, by) => {
    jump(by);
    expect(await isAnswered()).toBe(true);
    discord.gateway.closeAll(4000);
    await discord.until(() => discord.gateway.resumes === 1, 'a resume', PATIENCE);
    expect(await isAnswered()).toBe(true);
  });
});

describe('on the REST side, the bot goes on', () => {
  it('after an answer that took longer than Discord waits', async () => {
    const hold = discord.faults.holdNext(CALLBACK);
    await discord.slash('who-said', { quote: 'x' }, { until: 'sent' });
    await hold.arrived;
    jump(3_500);
    hold.release();
    await discord.until(() => discord.rest.requests.some(({ status }) => status === 404), 'a refusal');
    expect(await isAnswered()).toBe(true);
    expect(faultsLogged()).toEqual([]);
  });

  it('answers others while one answer hangs', async () => {
    const hold = discord.faults.holdNext(CALLBACK);
    const slow = discord.slash('who-said', { quote: 'x' });
    await hold.arrived;
    expect(await isAnswered()).toBe(true);
    hold.release();
    expect((await slow).text).toContain('Sam Greene');
  });

  it.each([500, 502, 503])('asks again after a %i', async (status) => {
    discord.faults.failNext(CALLBACK, { kind: 'status', status });
    expect(await isAnswered()).toBe(true);
  });

  it('asks again after a broken connection', async () => {
    discord.faults.failNext(CALLBACK, { kind: 'cut' });
    expect(await isAnswered()).toBe(true);
  });

  it('asks again after a broken connection that took the answer with it, without a word to anybody', async () => {
    discord.faults.failNext(CALLBACK, { kind: 'cut', afterStoring: true });
    expect(await isAnswered()).toBe(true);
    await discord.until(() => discord.rest.requests.some(({ status }) => status === 400), 'a second answer');
    expect(faultsLogged()).toEqual([]);
  });

  it('logs an answer that Discord fails to take for good, once, and answers the next', async () => {
    discord.faults.failNext(CALLBACK, { kind: 'status', status: 500 }, 4);
    await discord.slash('who-said', { quote: 'x' }, { until: 'sent' });
    await discord.until(() => discord.rest.requests.filter(({ status }) => status === 500).length === 4, '4');
    expect(await isAnswered()).toBe(true);
    expect(faultsLogged()).toEqual([
      expect.objectContaining({ details: expect.objectContaining({ status: 500, fault: 'fault-1' }) }),
    ]);
  });

  it.each([
    ['of the route', false],
    ['of everything', true],
  ])('answers everybody in a storm of 429s %s', async (_, isGlobal) => {
    let storm = 40;
    discord.faults.failWhen(() =>
      storm-- > 0 ? { kind: 'rate-limit', retryAfter: 0.02, isGlobal } : undefined,
    );
    const replies = await Promise.all(
      Array.from({ length: 30 }, () =>
        discord.slash('who-said', { quote: 'x' }, { patience: PATIENCE, user: discord.user() }),
      ),
    );
    expect(replies.every(({ text }) => text.includes('Sam Greene'))).toBe(true);
    expect(faultsLogged()).toEqual([]);
  });
});

describe('when a command fails', () => {
  it('tells each asker so privately, with the number that is in the log, and answers the others', async () => {
    await frontEnd.stop();
    let asked = 0;
    const run = () => {
      asked += 1;
      if (asked % 2 === 1) throw new TypeError('a fault');
      return threeResults;
    };
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(run)] });
    for (let turn = 1; turn <= 3; turn++) {
      const failed = await discord.slash('who-said', { quote: 'x' });
      expect(failed.isEphemeral).toBe(true);
      expect(failed.text).toContain(`fault-${turn}`);
      expect(await isAnswered()).toBe(true);
    }
  });
});
