import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM_LINE } from './program.ts';
import { ask, canMakeTerminal, onTerminal, run, Scratch, SLOW, startInShell } from './run-terminal.ts';

let scratch: Scratch;
beforeAll(() => {
  scratch = new Scratch();
});
afterAll(() => scratch.remove());

describe('articles that are missing or broken', { timeout: SLOW }, () => {
  it('an empty folder: says so and where to put some', async () => {
    const corpusDir = scratch.folder('empty');
    const { status, out, error } = await run({ input: 'grand\n', env: { CORPUS_DIR: corpusDir } });
    expect([status, out]).toEqual([0, 'There are no articles yet, so there is nothing to quote.\n']);
    expect(error).toMatch(/^[^\n]*\.txt, \.md or \.html[^\n]*\n$/u);
    expect(error).toContain(corpusDir);
    expect(await ask(['who-said', 'grand', '--json'], { env: { CORPUS_DIR: corpusDir } })).toMatchObject({
      status: 2,
      out: '',
    });
  });

  it('a folder that does not exist: names it', async () => {
    const env = { CORPUS_DIR: join(scratch.folder('parent'), 'nowhere') };
    const { status, error } = await run({ input: 'grand\n', env });
    expect(status).toBe(0);
    expect(error).toMatch(/^[^\n]*CORPUS_DIR[^\n]*\n$/u);
    expect(error).toContain(env.CORPUS_DIR);
  });

  it('a broken file among good ones: named with the reason, the others served', async () => {
    const corpusDir = scratch.folder('mixed', {
      'good.txt': 'Le chat dort sur le tapis du salon.\n',
      'latin.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x6e, 0x6f, 0x69, 0x72]),
      'empty.md': '',
      'front.md': '---\ntitle: [\n---\nDu texte.\n',
    });
    const { status, out, error } = await run({ input: 'chat tapis salon\n', env: { CORPUS_DIR: corpusDir } });
    expect(status).toBe(0);
    expect(out).toContain('│ Le chat dort sur le tapis du salon.');
    for (const name of ['latin.txt', 'empty.md', 'front.md']) {
      expect(error.split('\n').filter((line) => line.includes(name))).toHaveLength(1);
    }
    expect(error).not.toMatch(/^\s+at /mu);
  });

  it('a new article is there while the conversation goes on', async () => {
    const corpusDir = scratch.folder('live', { 'first.txt': 'Le chat dort sur le tapis du salon.\n' });
    const child = startInShell(`exec ${PROGRAM_LINE}`, { CORPUS_DIR: corpusDir });
    child.stdin.write('Où dort le chien ?\n');
    await once(child.stdout, 'data');
    const notice = once(child.stderr, 'data');
    writeFileSync(join(corpusDir, 'second.txt'), 'Le chien aboie devant la vieille grange.\n');
    expect(String(await notice)).toContain('second.txt');
    child.stdin.end('/who-said aboie devant la grange\n');
    expect(String(await once(child.stdout, 'data'))).toContain('Le chien aboie devant');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('a wrong variable', { timeout: SLOW }, () => {
  it('stops the start with one line that names it and says what it may be', async () => {
    const env = { LOG_LEVEL: 'loud' };
    const { status, out, error } = await run({ input: 'grand\n', env });
    expect([status, out]).toEqual([1, '']);
    expect(error).toMatch(/^[^\n]*LOG_LEVEL[^\n]*fatal, error, warn, info[^\n]*\n$/u);
    expect(await ask(['who-said', 'grand', '--json'], { env })).toEqual({ status: 2, out: '', error });
  });
});

describe.skipIf(!canMakeTerminal())(
  'on a terminal, which needs the program `script` of util-linux',
  { timeout: SLOW },
  () => {
    it('greets, stresses with bold and dim only, and leaves by Ctrl-D', async () => {
      const text = await onTerminal("/who-said l'air grand et fort\n\u0004");
      expect(text).toContain('1 article loaded');
      expect(text).toContain("\u001B[2m│\u001B[22m avez \u001B[1ml'air grand et fort\u001B[22m");
      const codes = new Set(
        text
          .split('\u001B[')
          .slice(1)
          .map((rest) => /^[\d;]*m/u.exec(rest)?.[0] ?? ''),
      );
      expect([...codes].filter((code) => !['', '1m', '2m', '4m', '22m', '24m'].includes(code))).toEqual([]);
    });

    it('obeys NO_COLOR', async () => {
      const text = await onTerminal("/who-said l'air grand et fort\n\u0004", { NO_COLOR: '1' });
      expect(text).toContain('— Sam Greene');
      expect(text).not.toMatch(/\[\d*m/u);
    });

    it('has not one escape code on a dumb terminal', async () => {
      const text = await onTerminal("/who-said l'air grand et fort\n\u0004", { TERM: 'dumb' });
      expect(text).toContain('— Sam Greene');
      expect(text).not.toContain('\u001B');
    });
  },
);
