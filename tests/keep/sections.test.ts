import { readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSections } from '../../src/keep/read-sections.ts';
import { writeSections } from '../../src/keep/write-sections.ts';
import { temporaryFolder } from '../ingest/temporary-folder.ts';

const maker = new Uint8Array(32).fill(7);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sections = [[bytes('olives '), bytes('et moulin')], [], [new Uint8Array(5).fill(255)]];
const joined = ['olives et moulin', '', '\u00FF'.repeat(5)];

async function read(path: string, by: Uint8Array = maker) {
  const found = await readSections(path, by);
  return found.status === 'read'
    ? found.sections.map((section) => Buffer.from(section).toString('latin1'))
    : found.status;
}

describe('a file of sections', () => {
  it('is read as it was written, each section by itself', async () => {
    const path = (await temporaryFolder()).at('kept');
    expect(await writeSections(path, maker, sections)).toBe(true);
    expect(await read(path)).toEqual(joined);
  });

  it('keeps pieces of any size, also beyond what is written at a time', async () => {
    const path = (await temporaryFolder()).at('kept');
    const large = new Uint8Array(3_000_017).map((_, at) => at % 251);
    await writeSections(path, maker, [[large.subarray(0, 1), large.subarray(1)], [large.subarray(5)]]);
    const found = await readSections(path, maker);
    expect(found.status).toBe('read');
    if (found.status !== 'read') return;
    expect(found.sections.map((section) => Buffer.compare(section, large))).toEqual([0, expect.any(Number)]);
    expect(Buffer.compare(found.sections[1] ?? large, large.subarray(5))).toBe(0);
  });

  it('is missing, or outdated when something else made it', async () => {
    const path = (await temporaryFolder()).at('kept');
    expect(await read(path)).toBe('missing');
    await writeSections(path, maker, sections);
    expect(await read(path, new Uint8Array(32).fill(8))).toBe('outdated');
  });

  it('is never taken with a flipped byte', async () => {
    const path = (await temporaryFolder()).at('kept');
    await writeSections(path, maker, sections);
    const whole = await readFile(path);
    for (let at = 0; at < whole.length; at++) {
      await writeFile(path, whole.with(at, (whole[at] ?? 0) ^ 0x10));
      expect(await read(path), `byte ${at}`).toMatch(/^(?:damaged|outdated)$/u);
    }
  });

  it('is never taken cut short, grown, or made of noise', async () => {
    const path = (await temporaryFolder()).at('kept');
    await writeSections(path, maker, sections);
    const whole = await readFile(path);
    await writeFile(path, Buffer.concat([whole, Buffer.alloc(1)]));
    expect(await read(path)).toBe('damaged');
    await writeFile(path, whole);
    for (let length = whole.length - 1; length >= 0; length--) {
      await truncate(path, length);
      expect(await read(path), `${length} bytes`).toBe('damaged');
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (noise) => {
        await writeFile(path, Buffer.concat([whole.subarray(0, noise.length % 60), noise]));
        expect(await read(path)).toMatch(/^(?:damaged|outdated)$/u);
      }),
      { numRuns: 50 },
    );
  });

  it('stays as it was when the writing is given up, at whatever point', async () => {
    const folder = await temporaryFolder();
    const path = folder.at('kept');
    await writeSections(path, maker, sections);
    const large = [[new Uint8Array(2_500_000)]];
    for (const after of [0, 1, 2]) {
      let asked = 0;
      expect(await writeSections(path, maker, large, () => asked++ >= after)).toBe(false);
      expect(await read(path)).toEqual(joined);
      expect(await readdir(folder.path)).toEqual(['kept']);
    }
  });

  it('is written by one process at a time; what a killed one left is written over', async () => {
    const folder = await temporaryFolder({ 'kept.unfinished': 'half' });
    const path = folder.at('kept');
    expect(await writeSections(path, maker, sections)).toBe(false);
    expect(await readFile(folder.at('kept.unfinished'), 'utf8')).toBe('half');
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(folder.at('kept.unfinished'), longAgo, longAgo);
    expect(await writeSections(path, maker, sections)).toBe(true);
    expect(await read(path)).toEqual(joined);
    expect(await readdir(folder.path)).toEqual(['kept']);
  });
});
