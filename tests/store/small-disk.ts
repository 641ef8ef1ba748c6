import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of one megabyte. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves no room on it. */
  fill(): void;
  /** Makes room again. */
  free(): void;
  /** Lets nobody write to it, or everybody. Nothing on it may be open. */
  setWritable(isWritable: boolean): void;
  remove(): void;
}

/** Makes a small disk in memory, or says why that cannot be done here. */
export function makeSmallDisk(): SmallDisk | string {
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path);
  } catch (error) {
    rmdirSync(path);
    return `no disk can be mounted here: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => {
      const file = openSync(ballast, 'a');
      const block = Buffer.alloc(512);
      try {
        for (;;) writeSync(file, block);
      } catch {
        // No room is left: that is what was wanted.
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    setWritable: (isWritable) => run('mount', '-o', `remount,${isWritable ? 'rw' : 'ro'}`, path),
    remove: () => {
      run('umount', '--lazy', path);
      rmdirSync(path);
    },
  };
}
