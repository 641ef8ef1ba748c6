import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readLicences } from './read-licences.ts';

it('what the bot is installed with has permissive licences only', () => {
  const packages = readLicences(resolve(import.meta.dirname, '../..'));
  expect(packages.length).toBeGreaterThan(10);
  const others = packages.filter(({ isPermissive }) => !isPermissive);
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});
