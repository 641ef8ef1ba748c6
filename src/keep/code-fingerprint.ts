import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Below the program's folder: all code that what is kept is computed by. A test follows the imports and holds this list. */
export const COVERED = [
  'src/model',
  'src/text',
  'src/nlp',
  'src/lang',
  'src/ingest',
  'src/search',
  'src/keep',
  'src/thread',
  'src/slices',
  'src/answer/create-library.ts',
  'src/answer/shelf.ts',
  'src/app/quotes',
  'src/app/open-articles.ts',
  'src/app/shelving.ts',
] as const;

/** Where npm tells which packages are installed, in the order of trust. */
const PACKAGES = ['node_modules/.package-lock.json', 'package-lock.json'];

/**
 * 32 bytes that change with every change to the program that could make it read or index an article otherwise: its own
 * code, the packages it is installed with, and the release of Node, which brings the tables of Unicode. Nobody has to
 * remember to raise a number; what a change that alters nothing costs is that the articles are read once more.
 *
 * @param root the program's folder.
 * @returns `undefined` when its code cannot be read: then nothing must be kept.
 */
export function codeFingerprint(root: string): Uint8Array | undefined {
  const hash = createHash('sha256').update(`${process.version} ${process.versions['unicode'] ?? ''}\0`);
  try {
    for (const path of COVERED.flatMap((place) => filesOf(root, place))) {
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0');
    }
    const packages = PACKAGES.map((name) => join(root, name)).find((path) => existsSync(path));
    if (packages !== undefined) hash.update(readFileSync(packages));
    return hash.digest();
  } catch {
    return undefined;
  }
}

/** The files of a place in an order that does not depend on the system. */
function filesOf(root: string, place: string): string[] {
  if (statSync(join(root, place)).isFile()) return [place];
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .map((name) => `${place}/${name.replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
}
