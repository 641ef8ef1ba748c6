import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeTooOld } from '../../src/app/node-too-old.ts';

const root = resolve(import.meta.dirname, '../..');

/** The system's own Node, where it is too old. */
function oldNode(): string | undefined {
  for (const path of ['/usr/bin/node', '/usr/local/bin/node']) {
    try {
      const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1);
      if (nodeTooOld(version) !== undefined && Number.parseInt(version, 10) >= 20) return path;
    } catch {
      // There is none at this path.
    }
  }
  return undefined;
}

describe('a version of Node', () => {
  it('that package.json asks for is accepted, and the one before is not', () => {
    const least = /"node": ">=(\d+)"/u.exec(readFileSync(join(root, 'package.json'), 'utf8'))?.[1];
    expect(nodeTooOld(`${least}.0.0`)).toBeUndefined();
    expect(nodeTooOld(`${Number(least) - 1}.11.1`)).toMatch(
      /^Node 24 or newer is needed, and this is 23\.11\.1/u,
    );
    expect(nodeTooOld(process.versions.node)).toBeUndefined();
  });

  it('that is too old is told in one line, and nothing is started', ({ skip }) => {
    const node = oldNode();
    if (node === undefined) skip('no older Node is installed here');
    const { status, stdout, stderr } = spawnSync(
      node ?? '',
      ['--import', 'tsx', 'src/main.ts', 'ask', 'who-said', 'anything'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^verbatim: Node 24 or newer is needed, and this is [\d.]+;[^\n]*\n$/u);
    expect(status).toBe(2);
  }, 60_000);
});
