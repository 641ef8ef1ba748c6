import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerContext } from '../../src/discord/scope.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type RunningFrontEnd, startFrontEnd } from './front-end.ts';
import { kazakhstan } from './kazakhstan.ts';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

let discord: FakeDiscord;
let frontEnd: RunningFrontEnd;
/** The waits under way, each with what happens when it is over. */
let waits: Set<() => void>;
/** Resolves when there is one. */
let waiting: PromiseWithResolvers<void>;
/** What a server's articles wait for. */
let ready: PromiseWithResolvers<void>;

beforeEach(async () => {
  waits = new Set();
  waiting = Promise.withResolvers();
  ready = Promise.withResolvers();
  discord = await startFakeDiscord();
  frontEnd = await startFrontEnd(discord, {
    after: (_milliseconds, call) => {
      waits.add(call);
      waiting.resolve();
      return () => waits.delete(call);
    },
    contextOf: async (_, locale): Promise<AnswerContext> => {
      await ready.promise;
      return { library: kazakhstan, locale };
    },
  });
});

afterEach(async () => {
  await frontEnd.stop();
  await discord.close();
  discord.expectNoViolations();
});

/** Lets the time be over in which an answer would not be late, and what was waited for be there after that. */
async function letTimePass(requests: number): Promise<void> {
  await waiting.promise;
  for (const call of waits) call();
  await discord.until(() => discord.rest.requests.length > requests, 'an announcement');
  ready.resolve();
}

describe('an answer that would come too late', () => {
  it('is announced to whoever asked, and follows', async () => {
    const passed = letTimePass(discord.rest.requests.length);
    const reply = await discord.slash('who-said', { quote: "l'air grand et fort" });
    await passed;
    expect(reply).toMatchObject({ wasDeferred: true, isEphemeral: true });
    expect(reply.text).toContain('— **Sam Greene**');
  });

  it('to a button is announced too, and stands beside the message', async () => {
    ready.resolve();
    const first = await discord.slash('who-said', { quote: "l'air grand et fort" });
    ready = Promise.withResolvers();
    waiting = Promise.withResolvers();
    const passed = letTimePass(discord.rest.requests.length);
    const next = await discord.click(first, 'Context');
    await passed;
    expect([next.wasDeferred, next.isUpdate]).toEqual([true, false]);
    expect(next.text).toContain('kaz22§8');
  });

  it('is not announced when it is on its way', async () => {
    ready.resolve();
    const hold = discord.faults.holdNext(CALLBACK);
    const asked = discord.slash('who-said', { quote: "l'air grand et fort" });
    await hold.arrived;
    for (const call of waits) call();
    hold.release();
    expect((await asked).text).toContain('— **Sam Greene**');
    expect(frontEnd.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('leaves nothing waiting once an answer is given', async () => {
    ready.resolve();
    const reply = await discord.slash('who-said', { quote: "l'air grand et fort" });
    expect(reply.wasDeferred).toBe(false);
    await frontEnd.stop();
    expect(waits.size).toBe(0);
  });
});
