import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { actionCommands } from '../../commands/actions.ts';
import { runAsk } from '../../src/terminal/ask.ts';
import { Recorder } from './recorder.ts';
import { contextIn } from './sample.ts';
import { sampleCommands } from './sample-commands.ts';

async function ask(...args: string[]) {
  const [output, errorOutput] = [new Recorder(), new Recorder()];
  const faults: unknown[] = [];
  let isContextAsked = false;
  const status = await runAsk({
    args,
    commands: sampleCommands,
    actionCommands,
    context: (locale) => {
      isContextAsked = true;
      return contextIn(locale);
    },
    locale: 'en',
    output,
    errorOutput,
    color: false,
    onFault: (fault) => faults.push(fault),
  });
  return { status, out: output.text, error: errorOutput.text, faults, isContextAsked };
}

describe('the one-shot ask', () => {
  it('prints the answer and ends with 0', async () => {
    const { status, out, error } = await ask('who-said', "l'air grand et fort");
    expect([status, error]).toEqual([0, '']);
    expect(out).toContain('— Sam Greene, directeur du Russia Institute');
  });

  it('does not wrap what is written to a file', async () => {
    const { out } = await ask('who-said', 'grand');
    expect(out).toContain(
      "jamais rien à faire. Il n'y a rien à gagner à tirer sur la population d'un autre pays",
    );
  });

  it('prints one JSON object on one line', async () => {
    const { status, out, error } = await ask('qui-a-dit', 'grand', '--json');
    expect([status, error]).toEqual([0, '']);
    expect(out).toMatch(/^\{.*\}\n$/u);
    expect(JSON.parse(out)).toMatchObject({
      status: 'found',
      command: 'who-said',
      results: [{ passageId: 'kaz22§2', quote: { speaker: { name: 'Sam Greene' } } }],
    });
  });

  it('ends with 1 when nothing is found, in text and in JSON', async () => {
    expect(await ask('ask', 'tarte aux pommes')).toMatchObject({ status: 1, error: '' });
    const { status, out } = await ask('ask', 'tarte aux pommes', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      status: 'nothing-found',
      command: 'ask',
      results: [],
      suggestions: ['Sam Greene'],
    });
  });

  it.each([
    [['who-sayd', 'x'], 'Did you mean who-said?'],
    [['zzz'], 'There are: who-said, ask.'],
    [[], 'Which command? There are: who-said, ask.'],
    [['schedule', 'list'], '“schedule” changes something'],
    [['programmer', 'liste', '--locale', 'fr'], 'tapez-y /programmer'],
    [['who-said', 'x', '--speeker', 'y'], 'It has: --quote, --speaker, --article.'],
    [['who-said'], `who-said needs “quote”. For example: who-said "l'air grand et fort" --article kaz22`],
    [['who-said', ''], 'who-said needs “quote”'],
    [['who-said', '--quote', ' '], 'There is nothing to look for'],
    [['ask', 'x', '--before', '9'], '“before” takes a whole number from 0 to 5, not “9”.'],
    [['ask', 'x', '--locale', 'de'], 'The language is en or fr, not “de”.'],
    [['ask', 'x', '--before'], 'The option “before” needs a value.'],
  ])('says what would be right for %j and ends with 2', async (args, text) => {
    for (const more of [[], ['--json']]) {
      const { status, out, error } = await ask(...args, ...more);
      expect([status, out]).toEqual([2, '']);
      expect(error).toContain(text);
      expect(error).toMatch(/^[^\n]+\n$/u);
    }
  });

  it('speaks French when asked to', async () => {
    expect((await ask('who-sayd', 'x', '--locale', 'fr')).error).toContain('Vouliez-vous dire');
    expect((await ask('who-said', 'grand', '--locale=fr')).out).toContain('propos directs');
  });

  it('helps without reading the articles', async () => {
    const { status, out, isContextAsked } = await ask('--help');
    expect([status, isContextAsked]).toEqual([0, false]);
    expect(out).toContain('Exit status: 0 found, 1 nothing found, 2 wrong usage.');
    expect(out).toContain('Example: ask Ukraine');
    expect((await ask('ask', '--help')).out).toContain('--before Paragraphs before');
  });

  it('owns a fault in one kind line and does not pretend to have looked', async () => {
    const { status, out, error, faults } = await ask('ask', 'fault', '--json');
    expect([status, out]).toEqual([70, '']);
    expect(error).toBe('Something went wrong here and was logged. Please try other words.\n');
    expect(faults).toHaveLength(1);
  });

  it('never writes a control character that was typed', async () => {
    for (const args of [
      ['\u001B[2Jwho', 'x'],
      ['who-said', 'x', '--a\u0007b=c'],
      ['ask', 'x', '--before', '\u009B1'],
    ]) {
      const { out, error } = await ask(...args);
      expect((out + error).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });

  it('ends quietly when nobody reads', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const options = { commands: sampleCommands, context: contextIn, locale: 'en', color: false } as const;
    const errorOutput = new Recorder();
    const faults: unknown[] = [];
    const status = await runAsk({
      ...options,
      args: ['who-said', 'grand'],
      output: closed,
      errorOutput,
      onFault: (fault) => faults.push(fault),
    });
    expect([status, errorOutput.text, faults]).toEqual([0, '', []]);
  });
});
