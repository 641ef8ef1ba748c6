import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openOption, readLine } from '../../src/terminal/read-line.ts';
import { ask, whoSaid } from './sample-commands.ts';

const values = (line: string, command = whoSaid): unknown => {
  const reading = readLine(line, command);
  if (reading.kind === 'run') return reading.values;
  return reading.kind === 'problem' ? reading.problem.code : reading.kind;
};

describe('a line of the chat', () => {
  it('gives bare words to the first option', () => {
    expect(values("l'air grand et fort")).toEqual({ quote: "l'air grand et fort" });
  });

  it('reads options as Discord shows them, each up to the next', () => {
    expect(values("quote:l'air grand et fort speaker: Sam Greene article:kaz22")).toEqual({
      quote: "l'air grand et fort",
      speaker: 'Sam Greene',
      article: 'kaz22',
    });
    expect(values('citation: tirer locuteur:Greene')).toEqual({ quote: 'tirer', speaker: 'Greene' });
    expect(values("l'air grand speaker:Sam Greene")).toEqual({ quote: "l'air grand", speaker: 'Sam Greene' });
  });

  it('reads options as a shell does, each one word or one text in marks', () => {
    expect(values('--speaker "Sam Greene" tirer sur --article=kaz22')).toEqual({
      quote: 'tirer sur',
      speaker: 'Sam Greene',
      article: 'kaz22',
    });
    expect(values('--locuteur « Sam Greene » tirer')).toEqual({ quote: 'tirer', speaker: 'Sam Greene' });
    expect(values('--speaker “Sam Greene” tirer')).toEqual({ quote: 'tirer', speaker: 'Sam Greene' });
  });

  it('takes marks off a value that they hold together', () => {
    expect(values('tirer article:"kaz22"')).toEqual({ quote: 'tirer', article: 'kaz22' });
  });

  it('leaves colons, marks and dashes of a text alone', () => {
    for (const text of [
      'il a dit : "non" - oui',
      'note: rien',
      '"bandits" et "terroristes"',
      'a -- b',
      'https://x.org',
    ]) {
      expect(values(text)).toEqual({ quote: text });
    }
  });

  it('tells what is wrong', () => {
    expect(values('')).toBe('missing-option');
    expect(values('x --speaker')).toBe('missing-value');
    expect(values('x --json y')).toBe('unknown-option');
    expect(values('x quote:y')).toBe('unexpected-words');
    expect(values('x before:9', ask)).toBe('not-a-number');
    expect(values('--help')).toBe('help');
  });

  it('never throws and reads any text without options whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = text.replaceAll(':', '').replaceAll('--', '').trim();
        if (line !== '') expect(values(line)).toEqual({ quote: line });
        expect(() => readLine(text, whoSaid)).not.toThrow();
      }),
    );
  });

  it('knows which option is being typed at its end', () => {
    expect(openOption("l'air gra", whoSaid)).toMatchObject({ option: { name: 'quote' }, typed: "l'air gra" });
    expect(openOption('tirer locuteur: Sam G', whoSaid)).toMatchObject({
      option: { name: 'speaker' },
      typed: 'Sam G',
    });
    expect(openOption('tirer --speaker Sam', whoSaid)).toBeUndefined();
  });
});
