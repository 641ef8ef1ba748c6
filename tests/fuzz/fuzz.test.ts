import { describe, expect, it } from 'vitest';
import { targets } from './targets.ts';

const SEED = 20_250_114;
const INPUTS = 80;

describe('whatever comes in, nothing is thrown and nothing is broken', () => {
  it.each(targets)('$name', { timeout: 60_000 }, async ({ run }) => {
    expect(await run(INPUTS, SEED)).toBe(INPUTS);
  });
});
