import { describe, expect, it } from 'vitest';
import { RecentMap } from '../../src/answer/recent-map.ts';

/** A map of so many values, and for each key how often its value was made. */
function counting(maximum: number) {
  const map = new RecentMap<string, string | null>(maximum);
  const made: string[] = [];
  const ask = (key: string): string | null =>
    map.of(key, () => {
      made.push(key);
      return key === 'nothing' ? null : key.toUpperCase();
    });
  return { ask, made };
}

describe('what was made out of late', () => {
  it('is made once, also where there is nothing to it', () => {
    const { ask, made } = counting(2);
    for (const key of ['a', 'nothing', 'a', 'nothing', 'b', 'nothing', 'a']) ask(key);
    expect(ask('nothing')).toBeNull();
    expect(ask('a')).toBe('A');
    expect(made).toEqual(['a', 'nothing', 'b']);
  });

  it('is forgotten when it was not asked for while twice as many others were', () => {
    const { ask, made } = counting(2);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'a']) ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
  });
});
