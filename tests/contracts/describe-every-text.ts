import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Hit } from '../../src/model/passage.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import { LIGHTHOUSE, SEARCH_ARTICLES } from '../search/search-articles.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '',
    '   ',
    'le la les',
    'to be or not to be',
    'constructor __proto__ hasOwnProperty toString',
    '\uD800 storm \uDFFF',
    '\u200B\u202Elighthouse\u2066',
    'storm '.repeat(1_000),
    'x'.repeat(6_000),
    '@everyone <@1> **storm** `olives`',
  ),
);

/** What holds of a search engine for every text that is searched or asked. `filled` gives one over the sample articles. */
export function describeEveryText(filled: () => SearchEngine, create: () => SearchEngine): void {
  it('never throws, and every match is a slice inside its passage, whatever is asked', () => {
    const engine = filled();
    fc.assert(
      fc.property(hostile, fc.constantFrom('question', 'quote'), (text, kind) => {
        for (const hit of [...engine.search({ text, kind }), ...engine.complete(text)]) expectSlices(hit);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever an article holds', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, speaker) => {
        const engine = create();
        const span = { start: 0, end: text.length };
        const passage = { id: 'odd§1', articleId: LIGHTHOUSE.article.id, span, text };
        engine.add({ ...LIGHTHOUSE.article, text }, [{ passage, speakers: [speaker] }]);
        for (const hit of engine.search({ text: `${text} ${speaker}` })) expectSlices(hit, text);
      }),
      { numRuns: 100 },
    );
  });
}

/** The text of the sample article that a hit is from. */
export function textOf(hit: Hit | undefined): string {
  return SEARCH_ARTICLES.find(({ article }) => article.id === hit?.passage.articleId)?.article.text ?? '';
}

function expectSlices(hit: Hit, text = textOf(hit)): void {
  expect(text.slice(hit.passage.span.start, hit.passage.span.end)).toBe(hit.passage.text);
  expect(hit.confidence).toBeGreaterThanOrEqual(0);
  expect(hit.confidence).toBeLessThanOrEqual(1);
  let last = hit.passage.span.start;
  for (const { start, end } of hit.matches) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(hit.passage.span.end);
}
