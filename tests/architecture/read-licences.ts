import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Licences that ask no more than to be named. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  // As one package writes it; its text is that of the BSD licence of two clauses.
  'BSD',
]);

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      license: z.string().optional(),
    }),
  ),
});
const manifest = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** A package that the bot is installed with. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** As the package itself says, in SPDX's words; `none` when it says nothing. */
  readonly licence: string;
  /** Whether its text lies beside it. */
  readonly hasText: boolean;
  readonly isPermissive: boolean;
}

/**
 * The licences of all packages that the bot needs to run, those of its dependencies' dependencies included. What is only
 * for other systems, and not installed here, is told by the lock file.
 *
 * @param root the folder of the project.
 */
export function readLicences(root: string): PackageLicence[] {
  const { packages } = lockfile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { license, optional }]) => {
      const installed = readInstalled(join(root, path), optional === true);
      const licence = installed?.license ?? license ?? 'none';
      return {
        name: installed?.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version: installed?.version ?? 'not installed here',
        licence,
        hasText: installed?.hasText ?? false,
        isPermissive: isPermissive(licence),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @throws when a package is not there that must be. */
function readInstalled(folder: string, isOptional: boolean) {
  try {
    const read = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    const hasText = readdirSync(folder).some((name) => /^(?:licen[cs]e|copying|unlicense)/iu.test(name));
    return { ...read, hasText };
  } catch (error) {
    if (isOptional) return undefined;
    throw error;
  }
}

/** Of licences to choose from one is enough; of licences that hold together all are needed. */
function isPermissive(licence: string): boolean {
  const choices = licence.replace(/^\(|\)$/gu, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((each) => PERMISSIVE.has(each)));
}
