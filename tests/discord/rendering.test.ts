import { describe, expect, it } from 'vitest';
import compare from '../../commands/compare/command.ts';
import context from '../../commands/context/command.ts';
import summary from '../../commands/summary/command.ts';
import whoSaid from '../../commands/who-said/command.ts';
import type { Command } from '../../src/answer/command.ts';
import { messageViolations } from '../../src/discord/limits.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import type { RenderedMessage } from '../../src/discord/rendered-message.ts';
import type { View } from '../../src/discord/view.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { Locale } from '../../src/model/language.ts';
import { kazakhstan } from './kazakhstan.ts';
import { libraryOf, resultOf } from './library-fixture.ts';
import { printMessage } from './print-message.ts';

const reach = { before: 5, after: 5 };

function view(
  command: Command,
  values: View['asked']['values'],
  locale: Locale,
  more: Partial<View> = {},
): View {
  return { library: kazakhstan, locale, asked: { command, values }, page: 0, reach, ...more };
}

function expectGolden(message: RenderedMessage, name: string): Promise<void> {
  expect(messageViolations(message.components)).toEqual([]);
  return expect(printMessage(message)).toMatchFileSnapshot(`golden/${name}.txt`);
}

const grand = resultOf(kazakhstan, 'kaz22§8', {
  bold: ["l'air", 'grand', 'et', 'fort'],
  quoted: 'meilleure mission',
});
const further = [
  resultOf(kazakhstan, 'kaz22§2', { bold: ['invasion'], quoted: 'pourrait être', match: 'approximate' }),
  resultOf(kazakhstan, 'kaz22§9', {
    bold: ['intervention'],
    quoted: 'intervention réussie',
    match: 'approximate',
  }),
  resultOf(kazakhstan, 'kaz22§18', { bold: ['un troupeau de pays'], quoted: 'troupeau', match: 'altered' }),
  resultOf(kazakhstan, 'kaz22§7', { bold: ['casques', 'bleus'] }),
  resultOf(kazakhstan, 'kaz22§12', { bold: ['dirigeant'] }),
  resultOf(kazakhstan, 'kaz22§13', { bold: ['cessez-le-feu'] }),
];
const found: Answer = { status: 'found', command: 'who-said', results: [grand, ...further], suggestions: [] };

describe('an answer as a Discord message', () => {
  it.each(['en', 'fr'] as const)(
    'shows the quote, its speaker, its source and further hits (%s)',
    async (locale) => {
      const message = renderAnswer(found, view(whoSaid, { quote: "l'air grand et fort" }, locale));
      expect(message.isPrivate).toBe(false);
      await expectGolden(message, `found-${locale}`);
    },
  );

  it('turns to another page, and says that a speaker is not established', async () => {
    const message = renderAnswer(
      found,
      view(whoSaid, { quote: 'un troupeau de pays', article: 'kaz22' }, 'en', { page: 3 }),
    );
    await expectGolden(message, 'found-page-4');
  });

  it('has no paging for a single result', async () => {
    const answer: Answer = { ...found, results: [grand] };
    await expectGolden(
      renderAnswer(answer, view(whoSaid, { quote: "l'air grand et fort" }, 'fr')),
      'found-alone',
    );
  });

  it('shows a passage among its neighbours in reading order, marked by words', async () => {
    const answer: Answer = {
      status: 'found',
      command: 'context',
      results: [
        resultOf(kazakhstan, 'kaz22§8', { quoted: 'meilleure mission' }),
        resultOf(kazakhstan, 'kaz22§7'),
        resultOf(kazakhstan, 'kaz22§9', { quoted: 'intervention réussie' }),
      ],
      suggestions: [],
    };
    await expectGolden(renderAnswer(answer, view(context, { passage: 'kaz22§8' }, 'en')), 'context-en');
    const opened = view(whoSaid, { quote: "l'air grand et fort" }, 'fr', { openedFrom: 0 });
    await expectGolden(renderAnswer(answer, opened), 'context-opened-fr');
  });

  it("lists a comparison under each speaker's name", async () => {
    const answer: Answer = {
      status: 'found',
      command: 'compare',
      results: [
        resultOf(kazakhstan, 'kaz22§8', { quoted: 'meilleure mission' }),
        resultOf(kazakhstan, 'kaz22§10', { quoted: 'vide de pouvoir' }),
        resultOf(kazakhstan, 'kaz22§2', { quoted: 'pourrait être' }),
      ],
      suggestions: [],
    };
    const values = { topic: 'Ukraine', first: 'Greene', second: 'Washington' };
    await expectGolden(renderAnswer(answer, view(compare, values, 'fr')), 'compare-fr');
  });

  it.each(['en', 'fr'] as const)(
    'says in a comparison who says nothing on it, and what to try (%s)',
    async (locale) => {
      const silent = [
        {
          given: 'Vals *',
          reason: 'unknown',
          nearest: [{ label: 'Manuel Valls, Premier ministre', value: 'Manuel Valls' }],
        },
      ] as const;
      const results = [resultOf(kazakhstan, 'kaz22§8', { quoted: 'meilleure mission' })];
      const answer: Answer = { status: 'found', command: 'compare', results, silent, suggestions: [] };
      const values = { topic: 'Russie', first: 'Greene', second: 'Vals' };
      await expectGolden(renderAnswer(answer, view(compare, values, locale)), `compare-silent-${locale}`);
      const nothing: Answer = {
        status: 'nothing-found',
        command: 'quotes',
        silent: [
          { given: 'greene', reason: 'silent', nearest: [{ label: 'Sam Greene', value: 'Sam Greene' }] },
        ],
        suggestions: [],
      };
      await expectGolden(renderAnswer(nothing, view(compare, values, locale)), `quotes-silent-${locale}`);
    },
  );

  it('lists a summary, with one context button for each passage', async () => {
    const [first, second] = [grand.passage.span.start, grand.passage.span.start + 1];
    const end = kazakhstan.article('kaz22')?.text.indexOf(' Il n', first) ?? 0;
    const answer: Answer = {
      status: 'found',
      command: 'summary',
      results: [
        resultOf(kazakhstan, 'kaz22§5'),
        resultOf(kazakhstan, 'kaz22§8', { excerpt: { start: second, end } }),
        resultOf(kazakhstan, 'kaz22§8', { excerpt: { start: end + 1, end: grand.passage.span.end } }),
      ],
      suggestions: [],
    };
    await expectGolden(renderAnswer(answer, view(summary, { article: 'kaz22' }, 'en')), 'summary-en');
  });

  it('leaves the farthest paragraphs out of a context that gets too long, and says how to read on', () => {
    const paragraph = (number: number) => `Paragraphe ${number}. ${'Une phrase de plus. '.repeat(40)}`.trim();
    const text = [1, 2, 3, 4, 5, 6, 7].map(paragraph).join('\n\n');
    const library = libraryOf({ key: 'long', text });
    const results = [4, 1, 2, 3, 5, 6, 7].map((number) => resultOf(library, `long§${number}`));
    const answer: Answer = { status: 'found', command: 'context', results, suggestions: [] };
    const values = { passage: 'long§4', before: 3, after: 3 };
    const message = renderAnswer(answer, { ...view(context, values, 'en'), library });
    expect(messageViolations(message.components)).toEqual([]);
    const printed = printMessage(message);
    expect(printed.match(/Paragraphe \d/gu)).toEqual([
      'Paragraphe 2',
      'Paragraphe 3',
      'Paragraphe 4',
      'Paragraphe 5',
    ]);
    expect(printed).not.toContain('[…]');
    expect(printed).toContain('No more fits into one message; the buttons lead on.');
    expect(printed).toContain('button "Read what comes before" 1:context:2:0:long§1');
    expect(printed).toContain('button "Read on" 1:context:0:2:long§6');
  });

  it('shows what else to try after what was found', () => {
    const answer: Answer = { ...found, suggestions: [{ label: 'Olga Oliker', value: 'Oliker' }] };
    const printed = printMessage(renderAnswer(answer, view(whoSaid, { quote: 'x' }, 'en')));
    expect(printed).toContain('You could try:\n    - Olga Oliker\n');
  });

  it('says privately that there is nothing, and what to try', async () => {
    const answer: Answer = {
      status: 'nothing-found',
      command: 'who-said',
      suggestions: [
        {
          label: "Sam Greene, directeur du Russia Institute au King's College de Londres",
          value: 'Sam Greene',
        },
        { label: 'Troubles au Kazakhstan', value: 'kaz22' },
      ],
    };
    const message = renderAnswer(answer, view(whoSaid, { quote: 'tarte aux *pommes* @everyone' }, 'fr'));
    expect(message.isPrivate).toBe(true);
    await expectGolden(message, 'nothing-found-fr');
  });

  it('says privately what was wrong', async () => {
    const answer: Answer = {
      status: 'invalid',
      command: 'who-said',
      problem: {
        code: 'unknown-article',
        given: '**x** <@1>',
        known: [{ label: 'Kazakhstan', value: 'kaz22' }],
      },
    };
    const message = renderAnswer(answer, view(whoSaid, { quote: 'x', article: '**x** <@1>' }, 'en'));
    expect(message.isPrivate).toBe(true);
    await expectGolden(message, 'invalid-en');
  });
});
