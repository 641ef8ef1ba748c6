import { resolve } from 'node:path';
import { readLicences } from './read-licences.ts';

// npm run -s licences: one line a package that the bot runs with; fails when one is not known to be permissive.
const packages = readLicences(resolve(import.meta.dirname, '../..'));
for (const { name, version, licence, hasText, isPermissive } of packages) {
  const remarks = [
    ...(hasText ? [] : ['no text beside it']),
    ...(isPermissive ? [] : ['NOT KNOWN TO BE PERMISSIVE']),
  ];
  console.log([`${name} ${version}`, licence, ...remarks].join(' · '));
}
const others = packages.filter(({ isPermissive }) => !isPermissive).length;
console.log(`${packages.length} packages, ${others} of them not known to be permissive`);
process.exitCode = others === 0 ? 0 : 1;
