import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
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
]);

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ license: z.string().optional(), dev: z.boolean().optional(), link: z.boolean().optional() }),
  ),
});

it('what the bot is installed with has permissive licences only', () => {
  const path = resolve(import.meta.dirname, '../../package-lock.json');
  const { packages } = lockfile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const installed = Object.entries(packages).filter(([name, { dev }]) => name !== '' && dev !== true);
  expect(installed.length).toBeGreaterThan(10);
  const others = installed.filter(([, { license = 'none' }]) => !PERMISSIVE.has(license));
  expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
});
