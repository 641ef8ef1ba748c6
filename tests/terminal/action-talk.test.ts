import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/model/language.ts';
import { startTerminal } from '../../src/terminal/start-terminal.ts';
import { noServices } from '../discord/no-services.ts';
import { type Boxes, sampleActions } from '../discord/sample-actions.ts';
import { quotableLibrary } from '../schedule/quotable-library.ts';
import { Recorder } from './recorder.ts';
import { sampleCommands } from './sample-commands.ts';

let folder: string;
let boxes: Boxes;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-talk-'));
  writeFileSync(join(folder, 'leaf.txt'), 'green');
  boxes = new Map();
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Types the lines, into a pipe or at a prompt, and gives what stands there then. */
async function type(lines: readonly string[], isInteractive = false, locale: Locale = 'en'): Promise<string> {
  const [input, output] = [new PassThrough(), new Recorder()];
  input.end(`${lines.join('\n')}\n`);
  await startTerminal({
    commands: sampleCommands,
    context: (each) => ({ library: quotableLibrary, locale: each }),
    locale,
    input,
    output,
    errorOutput: new Recorder(),
    color: false,
    isInteractive,
    hasLineEditing: false,
    onFault: (fault) => expect.fail(String(fault)),
    actions: () => ({
      commands: sampleActions(boxes),
      services: async () => noServices,
      settle: async () => {},
    }),
  });
  return output.text;
}

const inBox = () => boxes.get('terminal') ?? [];

describe.each([false, true])('actions in the terminal (at a prompt: %s)', (isInteractive) => {
  it('ask field by field, and say what is wrong with an answer', async () => {
    const lines = ['x', '', '', 'huge', '2', join(folder, 'none'), join(folder, 'leaf.txt')];
    const text = await type(['/box ask', ...lines], isInteractive);
    expect(text).toContain('Put into the box');
    expect(text).toContain('What [a stone]:');
    expect(text).toContain('That takes 2 to 20 characters.');
    expect(text).toContain('Please type the number of one of these:');
    expect(text).toContain('There is no such file.');
    expect(inBox()).toEqual(['form:1/a stone/l/leaf.txt']);
  });

  it('take several lines up to a dot', async () => {
    await type(['/box ask', 'a leaf', 'green', '', 'and light', '.', 'small', ''], isInteractive);
    expect(inBox()).toEqual(['form:1/a leaf/green\n\nand light/s']);
  });

  it('are given up with a word, in French too', async () => {
    expect(await type(['/box ask', 'a leaf', '/cancel', '/box list'], isInteractive)).toContain('nothing.');
    expect(await type(['/boîte ask', '/annuler', '/locale en'], isInteractive, 'fr')).toContain('Abandonné');
    expect(inBox()).toEqual([]);
  });

  it('number their buttons, and go on from where a button leads', async () => {
    boxes.set('terminal', ['leaf', 'stone']);
    const text = await type(['/box list', '/4', '/2', '/1', '/cancel'], isInteractive);
    expect(text).toContain('/1 Put… · /2 Wave');
    expect(text).toContain('/3 Remove leaf');
    expect(inBox()).toEqual(['leaf']);
    expect(text).toContain('There is no command “1”');
  });

  it('take a file by its path', async () => {
    const text = await type(
      [`/box fetch ${join(folder, 'leaf.txt')}`, `/box fetch ${folder}`, '/mine word:leaf'],
      isInteractive,
    );
    expect(text).toContain('leaf.txt of 5 bytes');
    expect(text).toContain('There is no such file.');
    expect(text).toContain('leaf in terminal, true');
    expect(text).toContain('{"userId":"terminal"}');
  });
});
