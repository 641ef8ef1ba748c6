import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { errorCode } from './error-code.ts';
import type { Reason } from './reason.ts';

/** A thing in a corpus folder that is, or stands in the place of, an article or its metadata file. */
export interface FolderEntry {
  /** The path below the folder, with `/` between its parts. */
  readonly source: string;
  /** Where to open it. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Differs whenever the file, or its metadata file, may have changed. */
  readonly stamp: string;
  /** When it, or its metadata file, was last changed in any way: milliseconds since 1970. */
  readonly changedAt: number;
  /** Why it must not be opened at all. */
  readonly refusal?: Reason;
  /** The file beside it that holds its metadata. */
  readonly metadataFile?: FolderEntry;
}

/**
 * Looks at a thing in the folder whose real path is `root`, through a link if it is one, without opening it. No folder
 * on its way may be a link.
 *
 * @returns nothing when it has just gone, or is a link to nothing.
 */
export async function folderEntry(root: string, source: string): Promise<FolderEntry | undefined> {
  const path = join(root, ...source.split('/'));
  try {
    const own = await lstat(path);
    const isLink = own.isSymbolicLink();
    if (isLink && !isInside(root, await realpath(path)))
      return refuse(source, path, { code: 'leads-outside' });
    const stats = isLink ? await stat(path) : own;
    const entry = { source, path, size: stats.size, stamp: stampOf(stats), changedAt: stats.ctimeMs };
    if (stats.isFile()) return entry;
    return { ...entry, refusal: { code: 'not-a-file', isFolder: stats.isDirectory() } };
  } catch (error) {
    const cause = errorCode(error);
    return cause === 'ENOENT' ? undefined : refuse(source, path, { code: 'cannot-open', cause });
  }
}

/** An entry that cannot be opened for a reason that is known already. */
export function refuse(source: string, path: string, refusal: Reason): FolderEntry {
  return { source, path, size: 0, stamp: JSON.stringify(refusal), changedAt: 0, refusal };
}

// The time of the last change of status is there for permissions, which change nothing else.
function stampOf({ dev, ino, size, mtimeMs, ctimeMs }: Stats): string {
  return [dev, ino, size, mtimeMs, ctimeMs].join(':');
}

function isInside(root: string, target: string): boolean {
  const path = relative(root, target);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
