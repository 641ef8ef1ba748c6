import { realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FSWatcher } from 'chokidar';
import { isPassedOver } from './scan-folder.ts';

// A folder that appears or is replaced must be live within a second.
const HEARTBEAT_MS = 400;

/** Stops following a folder. */
export type StopFollowing = () => Promise<void>;

/** Calls `onChange` whenever something below `folder` may have changed. Resolves when it is being followed. */
export type FollowFolder = (folder: string, onChange: () => void) => Promise<StopFollowing>;

/**
 * Follows a folder through the system's notices. A folder that is missing, removed, or replaced by another of its name is
 * noticed by looking for it; where the system gives no notices (none left, a network drive that refuses), the folder is
 * taken to change all the time.
 */
export const followFolder: FollowFolder = async (folder, onChange) => {
  let watcher: FSWatcher | undefined;
  let followed: string | undefined;
  let isDeaf = false;
  let isStopped = false;
  let beating = Promise.resolve();

  const beat = async () => {
    const identity = await identityOf(folder);
    if (identity !== followed) {
      await watcher?.close();
      watcher = undefined;
      followed = undefined;
      if (identity !== undefined) {
        watcher = await startWatching(folder, onChange, () => (isDeaf = true));
        followed = identity;
      }
      onChange();
    } else if (isDeaf) onChange();
  };
  // A folder that goes or closes while it is looked at is looked for again at the next beat.
  const beatGuarded = () => beat().catch(() => onChange());
  const schedule = () =>
    setTimeout(() => {
      beating = beatGuarded().finally(() => {
        if (!isStopped) timer = schedule();
      });
    }, HEARTBEAT_MS);

  await beatGuarded();
  let timer = schedule();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await beating;
    await watcher?.close();
  };
};

/** Which folder is at this path now; nothing when there is none. */
async function identityOf(folder: string): Promise<string | undefined> {
  try {
    const stats = await stat(folder);
    return stats.isDirectory() ? `${stats.dev}:${stats.ino}:${stats.birthtimeMs}` : undefined;
  } catch {
    return undefined;
  }
}

async function startWatching(folder: string, onChange: () => void, onDeaf: () => void): Promise<FSWatcher> {
  // The folder may be a link, links in it are not followed.
  const root = await realpath(folder);
  // A single question is answered without anything being followed.
  const { watch } = await import('chokidar');
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    atomic: false,
    ignored: (path) => path !== root && isPassedOver(basename(path)),
  });
  watcher.on('all', onChange);
  watcher.on('error', onDeaf);
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return watcher;
}
