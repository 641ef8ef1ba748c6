import { describe, expect, it } from 'vitest';
import { targets } from './targets.ts';

const SEED = 20_250_114;
const MOST = 80;

describe('whatever comes in, nothing is thrown and nothing is broken', () => {
  it.each(targets)('$name', { timeout: 60_000 }, async ({ share, run, end }) => {
    const inputs = Math.ceil(Math.min(MOST, share * 5));
    expect(await run(inputs, SEED)).toBe(inputs);
    await end?.();
  });
});
