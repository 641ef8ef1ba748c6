import { describe, expect, it } from 'vitest';
import { KeptAnswers } from '../../src/discord/kept-answers.ts';
import type { AnswerContext } from '../../src/discord/scope.ts';
import { createManualClock } from '../fake-discord/clock.ts';
import { kazakhstan } from './kazakhstan.ts';

const context: AnswerContext = { library: kazakhstan, locale: 'en' };

/** Kept answers with a clock and timers of their own, and what was made so far. */
function keeping(maximum = 100_000) {
  const clock = createManualClock();
  const timers: (() => void)[] = [];
  const kept = new KeptAnswers<string>({
    now: clock.now,
    maximum,
    lifetime: 60_000,
    after: (_, call) => {
      timers.push(call);
      return () => {};
    },
  });
  const made: string[] = [];
  const ask = (question: string, changes: Partial<AnswerContext> = {}): string =>
    kept.of([question], { ...context, ...changes }, ({ locale, random }) => {
      made.push(question);
      return question.startsWith('chance') ? String(random?.()) : `${question} in ${locale}`;
    });
  return { kept, clock, made, ask, ring: () => timers.shift()?.() };
}

describe('answers that were given of late', () => {
  it('are given again to whoever asks the same under the same settings', () => {
    const { ask, made } = keeping();
    expect([ask('a'), ask('a'), ask('a', { locale: 'fr' }), ask('a', { canReport: true }), ask('b')]).toEqual(
      ['a in en', 'a in en', 'a in fr', 'a in en', 'b in en'],
    );
    expect(made).toEqual(['a', 'a', 'a', 'b']);
  });

  it('are made anew once anything in the library has changed', () => {
    const { ask, made } = keeping();
    let state = {};
    const library = { ...kazakhstan, state: () => state };
    ask('a', { library });
    ask('a', { library });
    state = {};
    ask('a', { library });
    expect(made).toEqual(['a', 'a']);
  });

  it('are given once where chance had a part in them', () => {
    const { ask, made } = keeping();
    const thrown = [0.1, 0.7];
    const random = () => thrown.shift() ?? 0;
    expect([ask('chance', { random }), ask('chance', { random })]).toEqual(['0.1', '0.7']);
    expect(made).toEqual(['chance', 'chance']);
  });

  it('are forgotten after a while, also if nobody asks again', () => {
    const { ask, kept, clock, made, ring } = keeping();
    ask('a');
    clock.advance(59_000);
    ask('b');
    ask('a');
    expect(made).toEqual(['a', 'b']);
    clock.advance(1_000);
    ask('a');
    expect(made).toEqual(['a', 'b', 'a']);
    clock.advance(60_000);
    ring();
    expect(kept.bytes).toBe(0);
  });

  it('never take more room than they may, the oldest being forgotten first', () => {
    const { ask, kept, made } = keeping(2_000);
    for (let number = 0; number < 50; number++) {
      ask(`question ${number}`);
      expect(kept.bytes).toBeLessThanOrEqual(2_000);
    }
    ask('question 49');
    ask('question 0');
    expect(made.slice(50)).toEqual(['question 0']);
    ask('x'.repeat(2_000));
    ask('question 49');
    expect(made.slice(51)).toEqual(['x'.repeat(2_000)]);
  });
});
