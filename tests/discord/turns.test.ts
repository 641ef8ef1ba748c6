import { describe, expect, it } from 'vitest';
import { createTurns, type Turn } from '../../src/discord/turns.ts';
import { createManualClock } from '../fake-discord/clock.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { startFrontEnd, threeResults, whoSaidThat } from './front-end.ts';

/** Turns whose work takes so many milliseconds of a clock, with what became of each, in order. */
function takeTurns(takes: number) {
  const clock = createManualClock();
  const take = createTurns({ now: clock.now, patience: 1_000 });
  const done: string[] = [];
  const turn = (name: string, key?: string): Turn => ({
    run: async () => {
      clock.advance(takes);
      done.push(name);
    },
    giveUp: async () => {
      done.push(`${name} given up`);
    },
    ...(key === undefined ? {} : { key }),
  });
  return { done, take: (name: string, key?: string) => take(turn(name, key)) };
}

describe('taking turns', () => {
  it('does what came first first, and gives up what has waited too long', async () => {
    const { done, take } = takeTurns(400);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => take(name)));
    expect(done).toEqual(['a', 'b', 'c', 'd given up', 'e given up']);
  });

  it('does the newest of one key only, in the order in which they came, and all after what has no key', async () => {
    const { done, take } = takeTurns(1);
    await Promise.all([take('a1', 'a'), take('b1', 'b'), take('a2', 'a'), take('c1', 'c'), take('command')]);
    expect(done).toEqual(['a1 given up', 'command', 'b1', 'a2', 'c1']);
  });

  it('does the newest keys first once somebody has waited so long that they no longer look', async () => {
    const { done, take } = takeTurns(200);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => take(name, name)));
    expect(done).toEqual(['a', 'b', 'e', 'd', 'c']);
  });

  it('gives up what waits below newer ones too long', async () => {
    const { done, take } = takeTurns(600);
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => take(name, name)));
    expect(done).toEqual(['a', 'd', 'b given up', 'c given up']);
  });

  it('goes on after work that fails', async () => {
    const take = createTurns();
    const failed = take({ run: () => Promise.reject(new Error('no')), giveUp: async () => {} });
    const other = take({ run: async () => {}, giveUp: async () => {} });
    await expect(failed).rejects.toThrow('no');
    await expect(other).resolves.toBeUndefined();
  });
});

describe('under more load than the bot can bear', () => {
  it('everybody gets an answer: the first theirs, the others a private word to ask again', async () => {
    const discord = await startFakeDiscord();
    const clock = createManualClock();
    const run = () => {
      clock.advance(300);
      return threeResults;
    };
    const frontEnd = await startFrontEnd(discord, {
      commands: [whoSaidThat(run)],
      turns: { now: clock.now },
    });
    const replies = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        discord.slash(
          'who-said',
          { quote: 'x' },
          { user: discord.user({ locale: index % 2 === 0 ? 'en-US' : 'fr' }) },
        ),
      ),
    );
    const answered = replies.filter(({ text }) => text.includes('Sam Greene'));
    const busy = replies.filter(({ text }) =>
      /ask again in a few seconds|dans quelques secondes/u.test(text),
    );
    expect(answered.length).toBeGreaterThan(4);
    expect(busy.length).toBe(40 - answered.length);
    expect(busy.length).toBeGreaterThan(20);
    expect(busy.every(({ isEphemeral }) => isEphemeral)).toBe(true);
    expect((await discord.slash('who-said', { quote: 'x' })).text).toContain('Sam Greene');
    await frontEnd.stop();
    await discord.close();
    discord.expectNoViolations();
  });

  it('somebody who types fast gets the suggestions for what they typed last', async () => {
    const discord = await startFakeDiscord();
    const frontEnd = await startFrontEnd(discord);
    const user = discord.user();
    const typed = ['k', 'ka', 'kaz', 'kaz22', 'kaz22§8'];
    const replies = await Promise.all(
      typed.map((text) => discord.typeInto('context', 'passage', text, {}, { user })),
    );
    expect(replies.at(-1)?.choices.length).toBeGreaterThan(0);
    await frontEnd.stop();
    await discord.close();
    discord.expectNoViolations();
  });
});
