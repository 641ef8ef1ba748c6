import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAM, START } from './e2e/program.ts';
import { makeSmallDisk } from './store/small-disk.ts';

const root = resolve(import.meta.dirname, '..');
const LEAST = 24;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The system's own Node, where it is too old. */
function oldNode(): string | undefined {
  for (const path of ['/usr/bin/node', '/usr/local/bin/node']) {
    try {
      const major = Number.parseInt(execFileSync(path, ['--version'], { encoding: 'utf8' }).slice(1), 10);
      if (major < LEAST && major >= 20) return path;
    } catch {
      // There is none at this path.
    }
  }
  return undefined;
}

/** Asks once, with compiled code kept in a folder. */
function askWith(folder: string) {
  const { DISCORD_TOKEN: _, NODE_OPTIONS: __, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...PROGRAM, 'ask', 'who-said', 'grand et fort'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...environment, NODE_COMPILE_CACHE: folder, LOCALE: 'en' },
    },
  );
  return { status, stderr, isAnswered: stdout.includes('— Sam Greene') };
}

const ANSWERED = { status: 0, stderr: '', isAnswered: true };

describe('a Node that is too old', () => {
  it('is older than what package.json asks for', () => {
    expect(JSON.parse(read('package.json')).engines).toEqual({ node: `>=${LEAST}` });
    expect(read('src/prepare-node.cjs')).toContain(`const LEAST_NODE = ${LEAST};`);
  });

  it.for([
    ['as the scripts do', START],
    ['by a loader of TypeScript', ['--import', 'tsx']],
  ] as const)(
    'is told of in one line, and nothing is started: %s',
    { timeout: 60_000 },
    ([, start], { skip }) => {
      const node = oldNode();
      if (node === undefined) return skip('no older Node is installed here');
      for (const [args, expected] of [[['ask', 'who-said', 'anything'], 2] as const, [[], 1] as const]) {
        const { status, stdout, stderr } = spawnSync(node, [...start, 'src/main.ts', ...args], {
          cwd: root,
          encoding: 'utf8',
        });
        expect(stdout).toBe('');
        expect(stderr).toMatch(/^verbatim: Node 24 or newer is needed, and this is [\d.]+;[^\n]*\n$/u);
        expect(status).toBe(expected);
      }
    },
  );

  it('is told of however the program is started', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const line = ['node', ...PROGRAM].join(' ');
    expect(scripts).toMatchObject({
      start: line,
      ask: `${line} ask`,
      backup: `${line} backup`,
      restore: `${line} restore`,
    });
    expect(read('src/operation/verbatim.service')).toContain(`\nExecStart=/usr/bin/env ${line}\n`);
    expect(read('src/operation/Containerfile')).toContain(
      `\nCMD ${JSON.stringify(['node', ...PROGRAM]).replaceAll(',', ', ')}\n`,
    );
  });
});

describe('the compiled code', { timeout: 60_000 }, () => {
  const inFolder = (use: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
    try {
      use(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('is kept where the operator says', () =>
    inFolder((folder) => {
      expect(askWith(folder)).toEqual(ANSWERED);
      expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(100);
      expect(askWith(folder)).toEqual(ANSWERED);
    }));

  it('is done without, in silence, where nothing can be written', () => {
    expect(askWith('/dev/null/nowhere')).toEqual(ANSWERED);
  });

  it('is done without, in silence, on a full disk', ({ skip }) => {
    const disk = makeSmallDisk();
    if (typeof disk === 'string') return skip(disk);
    try {
      disk.fill();
      expect(askWith(disk.path)).toEqual(ANSWERED);
      disk.free();
      // Full half-way.
      expect(askWith(disk.path)).toEqual(ANSWERED);
      expect(askWith(disk.path)).toEqual(ANSWERED);
    } finally {
      disk.remove();
    }
  });
});
