import { describe, expect, it } from 'vitest';
import type { Answer, Result } from '../../src/model/answer.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { found, greene, paragraphs, plain, quoted, resultFor, spanOf } from './sample.ts';

describe('a passage in its context', () => {
  const context: Answer = {
    status: 'found',
    command: 'context',
    results: [resultFor(2, { quote: greene }), resultFor(1), resultFor(3)],
    suggestions: [],
  };

  it('stands in reading order, marked by a heavy bar and by words', () => {
    const text = renderAnswer(context, plain);
    expect(quoted(text)).toBe(paragraphs.join(' '));
    expect(text).toMatch(/^│ Mais le risque/u);
    expect(text).toContain('┃ "La meilleure');
    expect(text).toContain('\n  kaz22§2 · the passage asked for\n');
    expect(text.match(/the passage asked for/gu)).toHaveLength(1);
  });

  it('has its headings', () => {
    expect(renderAnswer(context, plain)).toContain("\n\nEN ROUTE\n│ L'Ukraine reste");
  });
});

describe('results of equal standing', () => {
  const said = (number: number, name: string, role?: string): Result =>
    resultFor(number, {
      quote: {
        ...greene,
        speaker: { name, ...(role !== undefined && { role }) },
        parts: [spanOf(paragraphs[0])],
      },
    });

  it('come one after the other, the article named once', () => {
    const text = renderAnswer({ ...found, command: 'quotes', results: [said(1, 'A'), said(3, 'A')] }, plain);
    expect(text).not.toContain('Also found');
    expect(text.match(/^— A · said directly/gmu)).toHaveLength(2);
    expect(text.match(/Le Kazakhstan et Moscou/gu)).toHaveLength(1);
  });

  it('come speaker by speaker when two are compared', () => {
    const results = [said(1, 'A'), said(2, 'B'), said(3, 'A')];
    const text = renderAnswer({ ...found, command: 'compare', results }, plain);
    expect([...text.matchAll(/^— ([AB])/gmu)].map((match) => match[1])).toEqual(['A', 'A', 'B']);
  });
});

describe('an answer without passages', () => {
  it('says that there is nothing and what to try', () => {
    const nothing: Answer = {
      status: 'nothing-found',
      command: 'who-said',
      suggestions: [
        { label: 'Sam Greene, directeur', value: 'Sam Greene' },
        { label: 'Le Kazakhstan et Moscou', value: 'kaz22' },
      ],
    };
    expect(renderAnswer(nothing, plain)).toBe(
      [
        'Nothing on this in the articles.',
        '',
        'You could try:',
        '  · Sam Greene, directeur',
        '  · Le Kazakhstan et Moscou (kaz22)',
      ].join('\n'),
    );
  });

  it('repeats what was typed, but neither at any length nor raw', () => {
    const given = `\u001B[2J${'x'.repeat(6000)}`;
    const invalid: Answer = {
      status: 'invalid',
      command: 'context',
      problem: { code: 'unknown-passage', given },
    };
    const text = renderAnswer(invalid, plain);
    expect(text).toContain('␛[2Jxxx');
    expect(text.length).toBeLessThan(300);
  });
});
