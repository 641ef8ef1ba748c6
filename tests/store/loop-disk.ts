import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk with a file system of its own, which can fail while files on it are open. */
export interface LoopDisk {
  /** Where it is mounted. */
  readonly path: string;
  /** Does what the system does when a disk reports errors: nothing can be written any more. */
  makeReadOnly(): void;
  /** Takes the device away, as a plug is pulled: nothing can be read or written. */
  pull(): void;
  /** Takes it out of the tree of folders; what is open stays open. */
  unmount(): void;
  /** Puts it back as it was left. Nothing on it may be open. */
  mend(): void;
  remove(): void;
}

/** Makes a disk of eight megabytes, or says why that cannot be done here. */
export function makeLoopDisk(): LoopDisk | string {
  const place = mkdtempSync(join(tmpdir(), 'loop-disk-'));
  const [image, copy, path] = [join(place, 'image'), join(place, 'copy'), join(place, 'mounted')];
  let device: string | undefined;
  const mount = (): void => {
    device = run('losetup', '--find', '--show', image);
    run('mount', '-o', 'errors=remount-ro', device, path);
  };
  const release = (): void => {
    attempt(() => run('umount', path));
    if (device !== undefined) attempt(() => run('losetup', '--detach', device ?? ''));
    device = undefined;
  };
  let isPulled = false;
  try {
    mkdirSync(path);
    run('truncate', '--size', '8M', image);
    run('mke2fs', '-q', '-t', 'ext4', '-F', image);
    mount();
  } catch (error) {
    release();
    rmSync(place, { recursive: true });
    return `no disk can be mounted here: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
  return {
    path,
    makeReadOnly: () => void run('mount', '-o', 'remount,abort', path),
    pull: () => {
      run('sync', '--file-system', path);
      copyFileSync(image, copy);
      truncateSync(image, 0);
      run('losetup', '--set-capacity', device ?? '');
      isPulled = true;
    },
    unmount: () => void run('umount', '--lazy', path),
    mend: () => {
      release();
      if (isPulled) copyFileSync(copy, image);
      isPulled = false;
      mount();
    },
    remove: () => {
      release();
      rmSync(place, { recursive: true });
    },
  };
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** What is undone may not have been done. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Then there is nothing to undo.
  }
}
