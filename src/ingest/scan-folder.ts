import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { type FolderEntry, folderEntry, refuse } from './folder-entry.ts';
import { readerFor } from './readers.ts';

const NOT_ARTICLES: ReadonlySet<string> = new Set(['readme.md', 'sources.md']);
const METADATA_EXTENSIONS = ['.yaml', '.yml'];

/** What is in a folder, by source; or why nobody can tell. */
export type FolderScan =
  | { readonly status: 'scanned'; readonly entries: ReadonlyMap<string, FolderEntry> }
  | { readonly status: 'no-folder' }
  | { readonly status: 'not-a-folder' }
  | { readonly status: 'cannot-open'; readonly cause: string };

/**
 * Lists the articles below a folder without opening them. Sub-folders are entered, but not hidden ones, `node_modules`
 * and links to folders: those that stay inside are read where they lie, those that lead outside are refused.
 */
export async function scanFolder(folder: string): Promise<FolderScan> {
  try {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) return { status: 'not-a-folder' };
    const entries: Entries = new Map();
    await scanList(entries, root, '', await readdir(root, { withFileTypes: true }));
    // The order in which the system lists files must not show.
    return { status: 'scanned', entries: new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1))) };
  } catch (error) {
    const cause = errorCode(error);
    return cause === 'ENOENT' ? { status: 'no-folder' } : { status: 'cannot-open', cause };
  }
}

/** Whether a name stands for something that no corpus serves: hidden files and installed packages. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

type Entries = Map<string, FolderEntry>;

async function scanList(entries: Entries, root: string, below: string, list: Dirent[]): Promise<void> {
  const names = new Set(list.map(({ name }) => name));
  const scanItem = async (item: Dirent): Promise<void> => {
    if (isPassedOver(item.name) || NOT_ARTICLES.has(item.name.toLowerCase())) return;
    const source = below + item.name;
    if (readerFor(item.name) !== undefined) await addArticle(entries, root, source, item, names);
    else if (item.isDirectory()) await scanBelow(entries, root, source);
    else if (item.isSymbolicLink()) await addLinkOutside(entries, root, source);
  };
  await Promise.all(list.map(scanItem));
}

async function addArticle(
  entries: Entries,
  root: string,
  source: string,
  item: Dirent,
  names: ReadonlySet<string>,
): Promise<void> {
  const entry = await folderEntry(root, source);
  if (entry === undefined) {
    if (item.isSymbolicLink()) entries.set(source, refuse(source, source, { code: 'broken-link' }));
    // A name that is not in UTF-8 comes with this mark in it, and no file has the name as it is then.
    else if (source.includes('\ufffd')) {
      entries.set(source, refuse(source, source, { code: 'cannot-open', cause: 'EILSEQ' }));
    }
    return;
  }
  const metadataName = METADATA_EXTENSIONS.map((extension) => stemOf(item.name) + extension).find((name) =>
    names.has(name),
  );
  const metadataFile =
    metadataName === undefined
      ? undefined
      : await folderEntry(root, source.slice(0, source.length - item.name.length) + metadataName);
  if (metadataFile === undefined) entries.set(source, entry);
  else {
    const stamp = `${entry.stamp} ${metadataFile.stamp}`;
    const changedAt = Math.max(entry.changedAt, metadataFile.changedAt);
    entries.set(source, { ...entry, stamp, changedAt, metadataFile });
  }
}

function stemOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

async function scanBelow(entries: Entries, root: string, source: string): Promise<void> {
  const path = join(root, ...source.split('/'));
  try {
    await scanList(entries, root, `${source}/`, await readdir(path, { withFileTypes: true }));
  } catch (error) {
    const cause = errorCode(error);
    if (cause !== 'ENOENT') entries.set(source, refuse(source, path, { code: 'cannot-open', cause }));
  }
}

async function addLinkOutside(entries: Entries, root: string, source: string): Promise<void> {
  const entry = await folderEntry(root, source);
  if (entry?.refusal?.code !== 'leads-outside') return;
  const target = await stat(entry.path).catch(() => undefined);
  if (target?.isDirectory()) entries.set(source, entry);
}
