import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const code = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

describe('the habits of the house', () => {
  it('files are named in kebab case', () => {
    const wrong = code.filter((path) => !/\/[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/u.test(path));
    expect(wrong).toEqual([]);
  });

  it('the lockfile holds no download addresses', () => {
    expect(read('package-lock.json')).not.toContain('"resolved": "http');
  });

  it('regular expressions in language rules use Unicode word tests, since \\b and \\W break on accents', () => {
    const wrong = code
      .filter((path) => /^src\/(?:lang|nlp|text|search|answer)\//u.test(path))
      .filter((path) => /\/[^/\n]*(?<!\\)\\[bBW][^/\n]*\/[a-z]*/u.test(stripComments(read(path))));
    expect(wrong).toEqual([]);
  });
});

function stripComments(source: string): string {
  return source.replace(/\/\*.*?\*\/|^\s*\/\/[^\n]*$/gmsu, '');
}
