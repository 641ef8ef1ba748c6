import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COVERED, codeFingerprint } from '../../src/keep/code-fingerprint.ts';
import { temporaryFolder } from '../ingest/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');

/** The files whose code a file uses, types aside. */
function importsOf(path: string): string[] {
  const code = readFileSync(join(root, path), 'utf8').replace(/import type [^;]*;/gu, '');
  const specifiers = code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|new URL\(\s*)'(\.[^']+\.ts)'/gu);
  return [...specifiers].map(([, name = '']) => relative(root, resolve(root, dirname(path), name)));
}

/** A program with a file in each place that is looked at. */
async function smallProgram() {
  const files = COVERED.map((place) => [place.endsWith('.ts') ? place : `${place}/some.ts`, 'export {};']);
  return temporaryFolder({ ...Object.fromEntries(files), 'package-lock.json': '{}' });
}

describe('the fingerprint of the code', () => {
  it('covers all code that what is kept is computed by', () => {
    const seen = new Set([
      'src/ingest/open-corpus.ts',
      'src/app/quotes/create-quote-reader.ts',
      'src/app/shelving.ts',
      'src/answer/shelf.ts',
      'src/keep/article-keep.ts',
    ]);
    for (const path of seen) for (const imported of importsOf(path)) seen.add(imported);
    const uncovered = [...seen].filter(
      (path) => !COVERED.some((place) => path === place || path.startsWith(`${place}/`)),
    );
    expect(uncovered).toEqual([]);
    expect(seen.size).toBeGreaterThan(150);
  });

  it('names places that are there', () => {
    expect(COVERED.filter((place) => !existsSync(join(root, place)))).toEqual([]);
    expect(codeFingerprint(root)).toHaveLength(32);
  });

  it('changes with every file of them, new ones and the installed packages included', async () => {
    const program = await smallProgram();
    const seen = new Set([hex(codeFingerprint(program.path))]);
    expect(hex(codeFingerprint(program.path))).toBe([...seen][0]);
    const changes = [
      ['src/lang/some.ts', 'export { };'],
      ['src/lang/fr/other.ts', 'export {};'],
      ['src/answer/shelf.ts', 'export { };'],
      ['package-lock.json', '{ }'],
      ['node_modules/.package-lock.json', '{"packages":{}}'],
    ] as const;
    for (const [path, text] of changes) {
      await program.write(path, text);
      seen.add(hex(codeFingerprint(program.path)));
    }
    expect(seen.size).toBe(changes.length + 1);
  });

  it('is none where the code cannot be read', async () => {
    const program = await smallProgram();
    await program.remove('src/answer/shelf.ts');
    expect(codeFingerprint(program.path)).toBeUndefined();
  });
});
