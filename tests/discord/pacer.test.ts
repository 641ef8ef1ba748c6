import { expect, it } from 'vitest';
import { createPacer } from '../../src/discord/pacer.ts';

it('spreads what comes at once evenly, and lets what comes later through at once', async () => {
  let now = 0;
  const waits: number[] = [];
  const turn = createPacer(
    50,
    () => now,
    async (milliseconds) => {
      waits.push(milliseconds);
    },
  );
  for (let count = 0; count < 4; count++) await turn();
  expect(waits).toEqual([20, 40, 60]);
  now = 1000;
  await turn();
  expect(waits).toHaveLength(3);
});
