import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startTerminal } from '../../src/terminal/start-terminal.ts';
import type { LocalText, TerminalOptions } from '../../src/terminal/terminal-options.ts';
import { Recorder } from './recorder.ts';
import { contextIn } from './sample.ts';
import { sampleCommands } from './sample-commands.ts';

async function pipe(input: string, changes: Partial<TerminalOptions> = {}) {
  const [stream, output, errorOutput] = [new PassThrough(), new Recorder(), new Recorder()];
  const faults: unknown[] = [];
  stream.end(input);
  const status = await startTerminal({
    commands: sampleCommands,
    context: contextIn,
    locale: 'en',
    input: stream,
    output,
    errorOutput,
    color: false,
    onFault: (fault) => faults.push(fault),
    ...changes,
  });
  return { status, out: output.text, error: errorOutput.text, faults };
}

const answers = (out: string): string[] => out.trimEnd().split('\n\n');

describe('the terminal in a pipe', () => {
  it('gives one answer a line, a blank line between, and nothing else', async () => {
    const { status, out, error } = await pipe('/who-said grand et fort\ntarte aux pommes\n/context x\n');
    expect([status, error]).toEqual([0, '']);
    expect(answers(out)).toHaveLength(3);
    expect(answers(out)[0]).toMatch(/^│ "La meilleure mission[^\n]*\n— Sam Greene[^\n]*\n {2}Le Kazakhstan/u);
    expect(answers(out)[1]).toMatch(/^Nothing on this in the articles\./u);
    expect(answers(out)[2]).toBe(
      'There is no command “context”. There are: /who-said, /ask, /help, /quit, /locale.',
    );
    expect(out.endsWith('\n')).toBe(true);
  });

  it('takes plain text for a question and skips empty lines', async () => {
    expect(answers((await pipe('\n  \ngrand et fort\r\n\r\n')).out)).toHaveLength(1);
  });

  it('reads a last line without an end and a first one with a byte order mark', async () => {
    expect((await pipe('\uFEFF/who-said grand')).out).toContain('Sam Greene');
  });

  it('answers a question of six thousand characters', async () => {
    expect((await pipe(`${'mot '.repeat(1500)}\n`)).out).toContain('Nothing on this');
  });

  it('keeps the language that was chosen', async () => {
    const { out } = await pipe('/locale fr\n/qui-a-dit grand\n/langue\n');
    expect(answers(out)[0]).toBe('Désormais en français.');
    expect(answers(out)[1]).toContain('propos directs');
    expect(answers(out)[2]).toBe('La langue est en ou fr : /langue en');
  });

  it('stops at /quit', async () => {
    expect(answers((await pipe('/quit\ngrand\n')).out)).toEqual(['']);
  });

  it('shows help without a blank line inside', async () => {
    const { out } = await pipe('/help\n/help ask\n/ask --help\n');
    expect(answers(out)).toHaveLength(3);
    expect(answers(out)[0]).toContain("Example: /who-said l'air grand et fort article:kaz22");
    expect(answers(out)[1]).toBe(answers(out)[2]);
    expect(answers(out)[1]).toContain('before: Paragraphs before');
  });

  it('owns a fault in one kind line and goes on', async () => {
    const { status, out, faults } = await pipe('fault\ngrand et fort\n');
    expect(status).toBe(0);
    expect(answers(out)[0]).toBe('Something went wrong here and was logged. Please try other words.');
    expect(answers(out)[1]).toContain('Sam Greene');
    expect(faults).toHaveLength(1);
  });

  it('writes notices to the error output', async () => {
    let isEnded = false;
    const notices = (print: (notice: LocalText) => void) => {
      print({ en: 'broken.md was skipped', fr: 'broken.md a été ignoré' });
      return () => {
        isEnded = true;
      };
    };
    const { out, error } = await pipe('grand\n', { notices });
    expect(error).toBe('broken.md was skipped\n');
    expect(answers(out)).toHaveLength(1);
    expect(isEnded).toBe(true);
  });

  it('never writes a control character that was typed', async () => {
    const { out } = await pipe(
      '/\u001B[2Jx\n/ask x \u202Ebefore:\u0007\n/who-said --\u009Bx=1\n/who-said x --é\u0007=1\n',
    );
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  it('ends quietly when nobody reads any more', async () => {
    let writes = 0;
    const closed = new Writable({
      write: (_chunk, _encoding, done) => {
        writes++;
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const { status, faults } = await pipe('grand\n'.repeat(100), { output: closed });
    expect([status, writes, faults]).toEqual([0, 1, []]);
  });
});
