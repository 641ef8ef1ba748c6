import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/answer/create-library.ts';
import { completeSpeaker } from '../../src/answer/find-speaker.ts';
import { VerbatimFault, verify } from '../../src/answer/verify.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { languagePack, languagePacks } from '../../src/lang/index.ts';
import type { Result } from '../../src/model/answer.ts';
import type { Article } from '../../src/model/article.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { finish } from '../../src/slices/steps.ts';

const lexicals = languagePacks.map((pack) => pack.lexical);

function emptyLibrary() {
  return createLibrary({ engine: createSearchEngine({ lexicals }), lexicals });
}

function article(key: string, text: string): Article {
  return { id: `${key}.txt`, key, source: `${key}.txt`, language: 'fr', title: key, text, headings: [] };
}

function put(library: ReturnType<typeof emptyLibrary>, added: Article): void {
  const pack = languagePack('fr');
  if (!pack) throw new Error('French is missing');
  finish(library.putting(added, finish(passagesOf(added)), extractQuotes(added, pack)));
}

const RIVER = '« La rivière montera demain », a déclaré Anne Rivet.\n\nLes quais sont fermés.';
const SNOW = '« La neige fondra vite », a déclaré Paul Neige.';

describe('a library', () => {
  it('answers from what is in it, and no longer from what was removed', () => {
    const library = emptyLibrary();
    expect(whoSaid(library, { quote: 'la neige fondra' })).toMatchObject({
      problem: { code: 'no-articles' },
    });
    put(library, article('riv', RIVER));
    put(library, article('nei', SNOW));
    expect(whoSaid(library, { quote: 'la neige fondra' }).status).toBe('found');
    finish(library.removing('nei.txt'));
    expect(whoSaid(library, { quote: 'la neige fondra' }).status).toBe('nothing-found');
    expect(library.passage('nei§1')).toBeUndefined();
    expect(library.articles().map(({ key }) => key)).toEqual(['riv']);
  });

  it('replaces an article that comes again, its passages and quotes too', () => {
    const library = emptyLibrary();
    put(library, article('riv', RIVER));
    put(library, article('riv', SNOW));
    expect(library.passages('riv.txt')).toHaveLength(1);
    expect(library.speakers('riv.txt').map(({ name }) => name)).toEqual(['Paul Neige']);
    expect(whoSaid(library, { quote: 'La rivière montera demain' }).status).toBe('nothing-found');
  });

  it('suggests the speakers that it has at the time', () => {
    const library = emptyLibrary();
    const suggested = () => completeSpeaker(library, '').map(({ value }) => value);
    put(library, article('riv', RIVER));
    expect(suggested()).toEqual(['Anne Rivet']);
    put(library, article('nei', SNOW));
    expect(suggested()).toEqual(['Anne Rivet', 'Paul Neige']);
    put(library, article('riv', SNOW));
    expect(suggested()).toEqual(['Paul Neige']);
    finish(library.removing('nei.txt'));
    finish(library.removing('riv.txt'));
    expect(suggested()).toEqual([]);
  });

  it('knows the quotes of a passage', () => {
    const library = emptyLibrary();
    put(library, article('riv', RIVER));
    const [first, second] = library.passages('riv.txt').map((passage) => library.quotesIn(passage).length);
    expect([first, second]).toEqual([1, 0]);
  });
});

describe('what would be shown but does not stand in the article', () => {
  const riv = article('riv', RIVER);
  const [passage] = finish(passagesOf(riv));
  if (!passage) throw new Error('there is no passage');
  const sound: Result = {
    article: riv,
    passage,
    excerpt: passage.span,
    matches: [],
    match: 'exact',
    confidence: 1,
    quote: {
      text: 'La rivière montera demain',
      kind: 'direct',
      parts: [{ start: 2, end: 27 }],
      speaker: { name: 'Anne Rivet' },
      certainty: 'explicit',
    },
  };

  it('passes when all of it stands there', () => {
    expect(verify(sound)).toBe(sound);
  });

  it.each<[string, Partial<Result>]>([
    [
      'a quote of other words',
      { quote: sound.quote && { ...sound.quote, text: 'La rivière baissera demain' } },
    ],
    ['a passage of other words', { passage: { ...passage, text: 'Autre chose.' } }],
    ['an excerpt beyond the passage', { excerpt: { start: 0, end: RIVER.length } }],
    [
      'stressed words that overlap',
      {
        matches: [
          { start: 2, end: 8 },
          { start: 6, end: 9 },
        ],
      },
    ],
  ])('is refused: %s', (_, wrong) => {
    expect(() => verify({ ...sound, ...wrong })).toThrow(VerbatimFault);
  });
});
