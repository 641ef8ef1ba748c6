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
    expect(text.match(/^[AB]$/gmu)).toEqual(['A', 'B']);
  });

  it.each([
    [
      'en',
      'Nobody called “Vals” is quoted in the articles.\n  The nearest names: Manuel Valls, premier ministre',
      'Nothing by “François Hollande” on this in the articles.\n  What else they say: /quotes François Hollande',
    ],
    [
      'fr',
      'Personne du nom de «\u202FVals\u202F» n’est cité dans les articles.\n  Noms les plus proches : Manuel Valls, premier ministre',
      'Rien de «\u202FFrançois Hollande\u202F» à ce sujet dans les articles.\n  Ses autres propos : /citations François Hollande',
    ],
  ] as const)('come with those who say nothing, and what to try (%s)', (locale, unknown, silent) => {
    const nobody = {
      given: 'Vals',
      reason: 'unknown',
      nearest: [{ label: 'Manuel Valls, premier ministre', value: 'Manuel Valls' }],
    } as const;
    const nothing = {
      given: 'hollande',
      reason: 'silent',
      nearest: [{ label: 'François Hollande, président', value: 'François Hollande' }],
    } as const;
    const compared: Answer = { ...found, command: 'compare', results: [said(1, 'A')], silent: [nobody] };
    const look = { ...plain, locale, width: 200 };
    expect(renderAnswer(compared, look).split('\n\n').at(-1)).toBe(unknown);
    const neither: Answer = {
      status: 'nothing-found',
      command: 'compare',
      silent: [nobody, nothing],
      suggestions: [],
    };
    expect(renderAnswer(neither, look)).toBe(`${unknown}\n\n${silent}`);
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
