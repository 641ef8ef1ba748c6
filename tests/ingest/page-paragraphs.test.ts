import { expect, it } from 'vitest';
import { pageParagraphs } from '../../src/ingest/pdf/page-paragraphs.ts';

const line = (text: string, at: number) => ({ text, left: 60, right: 360, y: 1e7 - at * 12, height: 10 });

it.each([
  [
    'of many lines',
    Array.from({ length: 20_000 }, (_, at) => line('words of a line that goes on with infra-', at)),
  ],
  ['of one endless word', [line('a'.repeat(200_000), 0), line('b'.repeat(200_000), 1)]],
])('a paragraph %s is put together in time that grows with its length alone', (_, lines) => {
  // Some 100 ms; it was 100 seconds when each line was looked for in all that came before it.
  const before = process.cpuUsage();
  expect(pageParagraphs([lines])).toHaveLength(1);
  expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
});
