import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSections } from '../../src/keep/read-sections.ts';
import { temporaryFolder } from '../ingest/temporary-folder.ts';

/** Kills a process that writes without end, `pieces` pieces of news after its first, and waits for its end. */
async function killWhileWriting(path: string, pieces: number): Promise<void> {
  const script = join(import.meta.dirname, 'write-for-ever.ts');
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  for (let heard = 0; heard <= pieces; heard++) await once(child.stdout, 'data');
  // The next file is under way by now, at no particular point.
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a process that is killed while it writes', () => {
  it('leaves the file as it was written last', { timeout: 60_000 }, async () => {
    for (const pieces of [0, 1, 2, 3, 5]) {
      const folder = await temporaryFolder();
      await killWhileWriting(folder.at('kept'), pieces);
      const found = await readSections(folder.at('kept'), new Uint8Array(32));
      expect(found.status).toBe('read');
      if (found.status !== 'read') return;
      const [large, small] = found.sections;
      expect(large).toHaveLength(4_000_000);
      expect(small).toEqual(large?.slice(0, 10));
    }
  });
});
