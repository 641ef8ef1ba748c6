import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { createLibrary } from '../../src/answer/create-library.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import { speakerLine } from '../../src/discord/attribution.ts';
import { languagePacks } from '../../src/lang/index.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { withNestedQuotes } from '../../src/nlp/nested-quotes.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { finish } from '../../src/slices/steps.ts';
import { renderAnswer } from '../../src/terminal/render-answer.ts';
import { toJson } from '../../src/terminal/to-json.ts';

const TEXT =
  '“John Marsh says that the harbour will close in May. I do not believe him,” said Anna Rowe, mayor of Halden.';

const lexicals = languagePacks.map((pack) => pack.lexical);
const library = createLibrary({ engine: createSearchEngine({ lexicals }), lexicals, packs: languagePacks });
const article = {
  id: 'h',
  key: 'hal',
  source: 'h.txt',
  language: 'en',
  title: 'Halden',
  text: TEXT,
  headings: [],
};
const english = languagePacks.find(({ lexical }) => lexical.language === 'en');
if (!english) throw new Error('there is no English');
finish(
  library.putting(
    article,
    [{ id: 'hal§1', articleId: 'h', span: { start: 0, end: TEXT.length }, text: TEXT }],
    withNestedQuotes(article, extractQuotes(article, english), english),
  ),
);
const answer = whoSaid(library, { quote: 'the harbour will close in May' });

describe("who said what is quoted inside another's words", () => {
  it('is answered with both', () => {
    expect(answer).toMatchObject({
      status: 'found',
      results: [{ quote: { speaker: { name: 'John Marsh' }, quotedBy: { name: 'Anna Rowe' } } }],
    });
  });

  it('and shown with both, in the terminal, on Discord and in JSON', () => {
    const look = { locale: 'en', width: 200, color: false, isCompact: false, library } as const;
    expect(renderAnswer(answer, look)).toContain('— John Marsh · quoted by Anna Rowe · reported');
    const [result] = answer.status === 'found' ? answer.results : [];
    expect(result && speakerLine(result, library, 'fr')).toContain('**John Marsh** · cité par **Anna Rowe**');
    expect(answer.status === 'found' && toJson(answer).results[0]?.quote).toMatchObject({
      quotedBy: { name: 'Anna Rowe' },
    });
  });

  it('is told when the words are quoted without the one who said them', () => {
    expect(checkQuote(library, { text: 'the harbour will close in May' })).toMatchObject({
      checks: [{ verdict: 'out-of-context', effect: { kind: 'attributed' } }],
    });
  });

  it("leaves the outer speaker's own words alone", () => {
    const own = whoSaid(library, { quote: 'I do not believe him' });
    expect(own).toMatchObject({ results: [{ quote: { speaker: { name: 'Anna Rowe' } } }] });
    expect(own.status === 'found' && own.results[0]?.quote).not.toHaveProperty('quotedBy');
  });
});
