import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVERY, MOST_AT_ONCE, RateLimit } from '../../src/discord/rate-limit.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type RunningFrontEnd, startFrontEnd } from './front-end.ts';

describe('the rate limit', () => {
  it('counts each person alone, and says how long to wait', () => {
    const limit = new RateLimit(() => 0);
    for (let count = 0; count < MOST_AT_ONCE; count++) expect(limit.take('a')).toBe(0);
    expect([limit.take('a'), limit.take('a', 5), limit.take('b')]).toEqual([1, 5, 0]);
  });

  it('never answers more than it says, nor makes anybody wait longer than it tells them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 200 }), (pauses) => {
        let now = 1_000_000;
        const limit = new RateLimit(() => now);
        const answered: number[] = [];
        let promised = 0;
        for (const pause of pauses) {
          now += pause;
          const seconds = limit.take('a');
          if (seconds === 0) answered.push(now);
          else expect(promised === 0 || now < promised).toBe(true);
          promised =
            seconds === 0
              ? 0
              : promised === 0
                ? now + seconds * 1000
                : Math.min(promised, now + seconds * 1000);
        }
        answered.forEach((from, first) => {
          const within = answered.slice(first).filter((at) => at - from < EVERY * 10).length;
          expect(within).toBeLessThanOrEqual(MOST_AT_ONCE + 10);
        });
      }),
    );
  });

  it('remembers no more people than it may', () => {
    const limit = new RateLimit(() => 0);
    for (let person = 0; person < 20_000; person++) limit.take(`${person}`);
    expect(limit.size).toBe(5000);
  });
});

describe('commands and buttons', () => {
  let discord: FakeDiscord;
  let frontEnd: RunningFrontEnd;
  let now = 0;

  beforeEach(async () => {
    now = 1_000_000;
    discord = await startFakeDiscord();
    frontEnd = await startFrontEnd(discord, { now: () => now });
  });

  afterEach(async () => {
    await frontEnd.stop();
    await discord.close();
    discord.expectNoViolations();
  });

  it.each([
    ['en', 'Give me a second'],
    ['fr', 'Laissez-moi une seconde'],
  ])(
    'are told kindly and privately when they come too fast, and are answered again soon (%s)',
    async (locale, part) => {
      const reply = await discord.slash('who-said', { quote: 'grand' }, { locale });
      for (let count = 1; count < MOST_AT_ONCE; count++)
        await discord.click(reply, count % 2 ? '▶' : '◀', { locale });
      for (const refused of [
        await discord.slash('who-said', { quote: 'grand' }, { locale }),
        await discord.click(reply, '◀', { locale }),
      ]) {
        expect(refused.isUpdate).toBe(false);
        expect(refused.isEphemeral).toBe(true);
        expect(refused.text).toContain(part);
      }
      expect(await discord.autocomplete('context', 'passage', 'kaz22§8', {}, { locale })).not.toEqual([]);
      expect(
        (await discord.slash('who-said', { quote: 'grand' }, { user: discord.user() })).text,
      ).not.toContain(part);
      now += EVERY;
      expect((await discord.click(reply, '◀', { locale })).isUpdate).toBe(true);
    },
  );
});
