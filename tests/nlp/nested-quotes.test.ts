import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { withNestedQuotes } from '../../src/nlp/nested-quotes.ts';

function nestedIn(text: string, language: string): string[] {
  const pack = languagePack(language);
  if (!pack) throw new Error(`no language ${language}`);
  const article: Article = { id: 'a', key: 'a', source: 'a', language, title: 'a', text, headings: [] };
  const { quotes, speakers } = withNestedQuotes(article, extractQuotes(article, pack), pack);
  const starts = quotes.map(({ parts }) => parts[0]?.start ?? 0);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  return quotes.flatMap(({ within, parts, attribution }) => {
    if (within === undefined) return [];
    const outer = quotes.find(({ id }) => id === within);
    const name = (id: string | undefined): string => speakers.find((each) => each.id === id)?.name ?? '?';
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' […] ');
    return [`${name(attribution?.speakerId)}, by ${name(outer?.attribution?.speakerId)}: ${words}`];
  });
}

describe("words of one speaker inside another's", () => {
  it.each([
    [
      "« Mon père m'a dit : “Il faut vivre debout, ma fille.” Je ne l'ai jamais oublié », raconte May Roux.",
      'Mon père, by May Roux: Il faut vivre debout, ma fille.',
    ],
    [
      '« Selon Jean Morel, le port fermera en mai », a déclaré Anna Roux.',
      'Jean Morel, by Anna Roux: le port fermera en mai',
    ],
    [
      "Jean Morel est maire. « Jean Morel affirme que la digue tiendra. Je n'y crois pas », a déclaré Anna Roux.",
      'Jean Morel, by Anna Roux: que la digue tiendra',
    ],
  ])('are kept apart in French: %s', (text, nested) => {
    expect(nestedIn(text, 'fr')).toEqual([nested]);
  });

  it.each([
    [
      '“The minister says that the dam will hold. I do not believe him,” said Anna Rowe.',
      'The minister, by Anna Rowe: that the dam will hold',
    ],
    [
      '"John Marsh told us, ‘the harbour will close in May,’ and we laughed," Anna Rowe said.',
      'John Marsh, by Anna Rowe: the harbour will close in May,',
    ],
  ])('are kept apart in English: %s', (text, nested) => {
    expect(nestedIn(text, 'en')).toEqual([nested]);
  });

  it.each([
    ['fr', '« Je pense que cette question reste une priorité », a dit Luc Morin.'],
    ['fr', "« Nous avons dit que nous viendrions. Elle a répondu qu'elle attendrait », a dit Luc Morin."],
    ['fr', "« La digue tiendra, et le port restera ouvert tout l'hiver », a dit Luc Morin."],
    ['en', '"I think that this is wrong, and we said that we would leave," Anna Rowe said.'],
    ['en', '“The dam will hold, and the harbour stays open all winter,” said Anna Rowe.'],
  ])('are nobody’s where the quoted words name nobody (%s): %s', (language, text) => {
    expect(nestedIn(text, language)).toEqual([]);
  });

  it('stand in the article and inside the words that hold them, whatever the text', () => {
    const piece = fc.constantFrom(
      '« ',
      ' »',
      '“',
      '”',
      'Jean Morel',
      ' affirme que ',
      'la digue tiendra',
      '. ',
      ' a déclaré ',
      ', ',
      'Selon ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const pack = languagePack('fr');
        if (!pack) throw new Error('no French');
        const article: Article = {
          id: 'a',
          key: 'a',
          source: 'a',
          language: 'fr',
          title: 'a',
          text,
          headings: [],
        };
        const { quotes, speakers } = withNestedQuotes(article, extractQuotes(article, pack), pack);
        for (const { within, parts, attribution } of quotes) {
          if (within === undefined) continue;
          const outer = quotes.find(({ id }) => id === within);
          const isInside = parts.every((part) =>
            outer?.marked.some(({ start, end }) => part.start >= start && part.end <= end),
          );
          expect(isInside).toBe(true);
          expect(speakers.some(({ id }) => id === attribution?.speakerId)).toBe(true);
        }
        expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
      }),
      { numRuns: 100 },
    );
  });
});
