/** What changed in a folder since it was last served. */
export interface FolderChanges {
  /** Sources to read: new ones and changed ones. */
  readonly changed: readonly string[];
  /** Sources that are gone. */
  readonly removed: readonly string[];
  /** False when something differs that may still be changing; look again in a moment. */
  readonly isSettled: boolean;
}

/** The stamps of the files of a folder, by source. */
export type FolderStamps = ReadonlyMap<string, string>;

/**
 * Compares what is served with two looks at a folder, a moment apart. Only what both looks show alike counts as changed:
 * a file still being written differs between them, and one that an editor replaces is missing in one of them only.
 *
 * @param served the stamps under which the files were last read.
 */
export function folderChanges(served: FolderStamps, before: FolderStamps, now: FolderStamps): FolderChanges {
  const changed: string[] = [];
  const removed: string[] = [];
  let isSettled = true;
  for (const [source, stamp] of now) {
    if (served.get(source) === stamp) continue;
    if (before.get(source) === stamp) changed.push(source);
    else isSettled = false;
  }
  for (const source of served.keys()) {
    if (now.has(source)) continue;
    if (before.has(source)) isSettled = false;
    else removed.push(source);
  }
  return { changed, removed, isSettled };
}
