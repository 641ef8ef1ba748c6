import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../src/ingest/text-blocks.ts';
import { plainHeadings } from '../../src/ingest/txt/plain-headings.ts';
import { finish } from '../../src/slices/steps.ts';

const PROSE =
  'Le conseil s’est réuni mardi, pour la troisième fois du mois, et une fois encore il ne s’est pas accordé sur le pont.';

function read(blocks: readonly string[]) {
  const text = blocks.join('\n\n');
  const { title, headings } = plainHeadings(text, finish(textBlocks(text)));
  return {
    title: title && text.slice(title.start, title.end),
    headings: headings.map(({ start, end }) => text.slice(start, end)),
  };
}

describe('the title of a plain text', () => {
  it.each([
    'Le pont de Vétheuil',
    'Vétheuil : le pont tiendra-t-il ?',
    'Poutine a « probablement approuvé » l’assassinat de Litvinenko',
    '« Le pont tiendra »',
    '2 millions d’articles sur la Wikipédia en français',
    'LE PONT',
  ])('is its first line: %s', (line) => {
    expect(read([line, PROSE, PROSE])).toEqual({ title: line, headings: [line] });
  });

  it.each([
    ['a sentence', 'Le pont a été fermé.'],
    ['a dateline', 'Vétheuil, 3 mars 2021 –'],
    ['a line that goes on', 'Le pont, selon la maire,'],
    ['a line in small letters', 'le pont de Vétheuil'],
    ['a greeting', 'Chers amis,'],
    ['several lines', 'Le pont\nde Vétheuil'],
    ['a paragraph', PROSE.repeat(2).slice(0, -1)],
  ])('is not %s', (_, line) => {
    expect(read([line, PROSE, PROSE])).toEqual({ title: undefined, headings: [] });
  });

  it('is not taken where no longer sentence follows', () => {
    expect(read(['Le pont de Vétheuil']).title).toBeUndefined();
    expect(read(['Le pont', 'La mairie', 'La place']).title).toBeUndefined();
  });
});

describe('the headings of a plain text', () => {
  it.each([
    'EN ROUTE',
    'L’ÉTÉ 2021',
    'Un budget réduit',
    '2. Un budget réduit',
    'II. La suite',
    'The bridge',
  ])('are short lines between paragraphs: %s', (line) => {
    expect(read([PROSE, line, PROSE]).headings).toEqual([line]);
  });

  it.each([
    ['a short sentence', 'Le pont tiendra.'],
    ['a question', 'Qui le sait ?'],
    ['speech', '« JAMAIS »'],
    ['speech after a dash', '— Jamais'],
    ['an item of a list', '- Jamais'],
    ['a line in small letters', 'le pont'],
    ['an address', 'https://example.org/Pont'],
    ['a line with a comma', 'Vétheuil, mardi'],
    ['too long a line', 'Le pont de Vétheuil et ce que le conseil veut en faire avant l’hiver'],
    ['an ornament', '***'],
  ])('are not %s', (_, line) => {
    expect(read([PROSE, line, PROSE]).headings).toEqual([]);
  });

  it('never stand last, where a name or an end mark stands', () => {
    expect(read([PROSE, PROSE, 'FIN']).headings).toEqual([]);
    expect(read([PROSE, PROSE, 'Jeanne Martin', '***']).headings).toEqual([]);
  });

  it('in small letters stand between whole paragraphs, unlike the lines of a list', () => {
    expect(read([PROSE, 'Le pont', 'La mairie', 'La place', PROSE]).headings).toEqual([]);
  });
});
