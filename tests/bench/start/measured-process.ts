import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../../..');
const reporter = pathToFileURL(join(import.meta.dirname, 'report-memory.ts')).href;

/** A program started as `npm start` does, whose time and memory are measured. */
export interface MeasuredProcess {
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  /** Milliseconds since it was started. */
  readonly elapsed: () => number;
  /** Milliseconds from its start to the first output. */
  readonly firstOutput: Promise<number>;
  /** Waits for its end; the peak of resident memory in MiB. */
  readonly end: () => Promise<number>;
}

/** Starts Node with these arguments and these variables besides the machine's own, and data of its own. */
export async function startMeasured(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<MeasuredProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const report = join(folder, 'memory');
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: join(folder, 'data'), ...variables, MEMORY_REPORT: report },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const elapsed = (): number => performance.now() - begin;
  return {
    child,
    elapsed,
    firstOutput: once(child.stdout, 'data').then(elapsed),
    end: async () => {
      child.stdout.resume();
      if (child.exitCode === null) await once(child, 'exit');
      const kibibytes = Number(await readFile(report, 'utf8'));
      await rm(folder, { recursive: true });
      return kibibytes / 1024;
    },
  };
}
