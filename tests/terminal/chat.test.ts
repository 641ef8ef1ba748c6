import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startTerminal } from '../../src/terminal/start-terminal.ts';
import type { LocalText, TerminalOptions } from '../../src/terminal/terminal-options.ts';
import { Recorder } from './recorder.ts';
import { contextIn } from './sample.ts';
import { sampleCommands } from './sample-commands.ts';

const TAB = '\t';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const UP = '\u001B[A';

class Screen {
  readonly input = new PassThrough();
  readonly output = new Recorder();
  readonly faults: unknown[] = [];
  readonly status: Promise<number>;
  notify: (notice: LocalText) => void = () => {
    throw new Error('nobody listens to notices');
  };
  #seen = 0;

  constructor(changes: Partial<TerminalOptions> = {}) {
    this.status = startTerminal({
      commands: sampleCommands,
      context: contextIn,
      locale: 'en',
      input: this.input,
      output: this.output,
      errorOutput: new Recorder(),
      isInteractive: true,
      color: false,
      notices: (print) => {
        this.notify = print;
        return () => undefined;
      },
      onFault: (fault) => this.faults.push(fault),
      ...changes,
    });
  }

  /** Types, waits for `part`, and returns what was written since the last time up to it, without cursor movements. */
  type(keys: string, part: string): Promise<string> {
    this.input.write(keys);
    return this.until(part);
  }

  until(part: string): Promise<string> {
    return this.output.until((text) => {
      const start = text.indexOf(part, this.#seen);
      if (start < 0) return undefined;
      const written = text.slice(this.#seen, start + part.length);
      this.#seen = start + part.length;
      return written;
    });
  }
}

/** The end of an answer, and the prompt again. */
const answer = 'kaz22§2\n\n> ';

describe('the chat', () => {
  it('greets with what there is, how to ask and how to connect', async () => {
    const greeting = await new Screen().until('> ');
    expect(greeting).toContain('1 article loaded');
    expect(greeting).toContain("  /who-said l'air grand et fort article:kaz22");
    expect(greeting.match(/^.*DISCORD_TOKEN.*$/gmu)).toHaveLength(1);
  });

  it('says when there are no articles', async () => {
    const context: TerminalOptions['context'] = (locale) => {
      const { library } = contextIn(locale);
      return { locale, library: { ...library, articles: () => [] } };
    };
    expect(await new Screen({ context }).until('> ')).toContain('Verbatim: no articles yet.');
  });

  it('answers commands and plain questions', async () => {
    const screen = new Screen();
    await screen.until('> ');
    expect(await screen.type('/who-said grand et fort\r', answer)).toContain('— Sam Greene');
    expect(await screen.type('grand et fort\r', answer)).toContain('— Sam Greene');
    expect(await screen.type('/context kaz\r', '\n\n> ')).toContain('There is no command “context”');
    expect(await screen.type('/whosaid x\r', '\n\n> ')).toContain('Did you mean /who-said?');
    expect(await screen.type('/aide\r', 'Leave')).toContain('/ask <question> [before:…]');
  });

  it.each([
    ['Ctrl-D', CTRL_D],
    ['Ctrl-C on an empty line', CTRL_C],
    ['/quit', '/quit\r'],
    ['/quitter', '/quitter\r'],
    ['exit', 'exit\r'],
    ['the end of its input', undefined],
  ])('leaves by %s', async (_way, keys) => {
    const screen = new Screen();
    await screen.until('> ');
    if (keys === undefined) screen.input.end();
    else screen.input.write(keys);
    expect(await screen.status).toBe(0);
    expect(screen.output.text.endsWith('\n')).toBe(true);
  });

  it('leaves when told to stop from outside', async () => {
    const stop = new AbortController();
    const screen = new Screen({ signal: stop.signal });
    await screen.until('> ');
    stop.abort();
    expect(await screen.status).toBe(0);
  });

  it('clears a line by Ctrl-C and goes on', async () => {
    const screen = new Screen();
    await screen.until('> ');
    await screen.type('fault', 'fault');
    expect(await screen.type(`${CTRL_C}grand et fort\r`, answer)).toContain('— Sam Greene');
    expect(screen.faults).toEqual([]);
  });

  it('brings back what was typed before by the arrow keys', async () => {
    const screen = new Screen();
    await screen.until('> ');
    await screen.type('/who-said grand\r', answer);
    expect(await screen.type(`${UP}\r`, answer)).toContain('/who-said grand');
  });

  it('owns a fault in one kind line and goes on', async () => {
    const screen = new Screen();
    await screen.until('> ');
    expect(await screen.type('fault\r', '\n\n> ')).toContain('Something went wrong here and was logged.');
    expect(screen.faults).toHaveLength(1);
    expect(await screen.type('grand\r', answer)).toContain('— Sam Greene');
  });

  it('changes its language', async () => {
    const screen = new Screen();
    await screen.until('> ');
    await screen.type('/langue fr\r', 'Désormais en français.');
    expect(await screen.type('grand\r', answer)).toContain('propos directs');
  });

  it('completes the names of commands', async () => {
    const screen = new Screen();
    await screen.until('> ');
    expect(await screen.type(`/wh${TAB}`, 'o-said ')).toContain('/who-said ');
    expect(await screen.type('grand\r', answer)).toContain('— Sam Greene');
    expect(await screen.type(`/dem${TAB}`, 'ander ')).toContain('/demander ');
  });

  it('lists suggestions above the line and puts a single one into it', async () => {
    const screen = new Screen();
    await screen.until('> ');
    const list = await screen.type(`/who-said r${TAB}`, '> /who-said r');
    expect(list).toContain("  · l'air grand et fort — Sam Greene\n  · rien à gagner — Sam Greene\n");
    await screen.type(`ien${TAB}`, ' à gagner');
    await screen.type(` speaker:G${TAB}`, 'speaker:Sam Greene');
    expect(await screen.type('\r', answer)).toContain('— Sam Greene');
  });

  it('never puts a suggestion into the line that could steer the terminal', async () => {
    const screen = new Screen();
    await screen.until('> ');
    await screen.type(`/who-said steering${TAB}`, 'steering');
    await screen.type('\r', '\n\n> ');
    expect(screen.output.text).not.toContain('\u001B[2J');
  });

  it('writes a notice above the line being typed', async () => {
    const screen = new Screen();
    await screen.until('> ');
    await screen.type('/who-said gra', 'gra');
    screen.notify({ en: 'broken.md was skipped:\u001B[2J empty', fr: '' });
    expect(await screen.until('> /who-said gra')).toBe('broken.md was skipped:␛[2J empty\n> /who-said gra');
    expect(await screen.type('nd\r', answer)).toContain('— Sam Greene');
  });

  it('writes notices on lines of their own where the cursor cannot be moved', async () => {
    const screen = new Screen({ hasLineEditing: false });
    await screen.until('> ');
    screen.notify({ en: 'new article', fr: '' });
    await screen.until('new article\n> ');
    await screen.type('grand\n', answer);
    screen.input.end();
    await screen.status;
    expect(screen.output.text).not.toContain('\u001B');
  });
});
