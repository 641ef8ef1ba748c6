import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/answer/create-library.ts';
import type { Library } from '../../src/answer/library.ts';
import { createShelving, made } from '../../src/app/shelving.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { QuoteReading } from '../../src/model/quote.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { finish } from '../../src/slices/steps.ts';
import { TimeSlices } from '../../src/slices/time-slices.ts';

const FIRST = 'Nobody said anything.';
const SECOND = 'Nobody said anything at all.';
const LONG = Array.from({ length: 20 }, (_, at) => `Paragraph ${at} in which nobody said anything.`).join(
  '\n\n',
);

/**
 * A shelving whose large articles, all that begin with "Nobody", are read when the test says so.
 *
 * @param between called after every step.
 */
function shelvingByHand(between: (library: Library) => void = () => {}) {
  const lexicals = languagePacks.map(({ lexical }) => lexical);
  const library = createLibrary({ engine: createSearchEngine({ lexicals }), lexicals });
  const faults: string[] = [];
  const readings = new Map<string, (reading: QuoteReading) => void>();
  let now = 0;
  const slices = new TimeSlices({ length: 1, clock: () => now++, pause: async () => between(library) });
  const shelving = createShelving({
    library,
    slices,
    quotes: {
      read: ({ text }) =>
        text.startsWith('Nobody')
          ? new Promise((resolve) => readings.set(text, resolve))
          : { quotes: [], speakers: [] },
    },
    onFault: (_, what) => faults.push(what),
  });
  const put = (text: string, id = 'a') => {
    const article = articleWith(text, id);
    return shelving.put(article, passagesOf(article));
  };
  const read = (text: string): void => {
    const quote = { id: `${text}#1`, articleId: 'a', kind: 'indirect' as const, marked: [], text };
    readings.get(text)?.({ quotes: [{ ...quote, parts: [{ start: 0, end: text.length }] }], speakers: [] });
  };
  return { library, faults, shelving, slices, put, read };
}

function articleWith(text: string, id = 'a'): Article {
  return { id, key: id, source: `${id}.txt`, language: 'en', title: id, text, headings: [] };
}

describe('putting articles into the library', () => {
  it('lets a large article be searched while its quotes are read', async () => {
    const { library, put, read } = shelvingByHand();
    const { there, read: isRead } = put(FIRST);
    await there;
    expect(library.search.search({ text: FIRST }).map(({ passage }) => passage.id)).toEqual(['a§1']);
    expect(library.quotes('a')).toEqual([]);
    read(FIRST);
    await isRead;
    expect(library.quotes('a').map(({ text }) => text)).toEqual([FIRST]);
    expect(library.search.search({ text: FIRST })).toHaveLength(1);
  });

  it('keeps the last of two versions, whichever was read last', async () => {
    const { library, put, read } = shelvingByHand();
    const first = put(FIRST);
    await first.there;
    const second = put(SECOND);
    await second.there;
    read(SECOND);
    await second.read;
    read(FIRST);
    await first.read;
    expect(library.article('a')?.text).toBe(SECOND);
    expect(library.quotes('a').map(({ text }) => text)).toEqual([SECOND]);
  });

  it('leaves an article removed that was being read', async () => {
    const { library, shelving, put, read } = shelvingByHand();
    const { there, read: isRead } = put(FIRST);
    await there;
    await shelving.remove('a');
    read(FIRST);
    await isRead;
    expect(library.articles()).toEqual([]);
    expect(library.search.search({ text: FIRST })).toEqual([]);
  });

  it('shows an article as it was until it is there as it is now', async () => {
    const seen = new Set<string>();
    const { library, put, shelving } = shelvingByHand((library) => {
      const text = library.article('a')?.text ?? '';
      const hits = library.search.search({ text: 'paragraph 7 nobody', limit: 99 });
      expect(hits.length).toBe(text === '' ? 0 : library.passages('a').length);
      for (const { passage } of hits) expect(text).toContain(passage.text);
      seen.add(text);
    });
    const shorter = LONG.slice(0, LONG.indexOf('\n'));
    await put(LONG).there;
    await put(shorter).there;
    await put(LONG).there;
    await shelving.remove('a');
    expect(library.articles()).toEqual([]);
    expect([...seen].sort()).toEqual(['', shorter, LONG].sort());
  });

  it('loses no change that comes while an article is put, and passes over what is out of date by then', async () => {
    const shown: string[] = [];
    const { library, shelving, put } = shelvingByHand((library) => {
      const [a, b] = ['a', 'b'].map((id) => library.article(id)?.text.length ?? 0);
      if (shown.at(-1) !== `${a} ${b}`) shown.push(`${a} ${b}`);
    });
    const all = [put(LONG), put('Once.'), put('Twice.'), put(LONG, 'b')].map(({ read }) => read);
    all.push(shelving.remove('b'), put('At last.', 'b').read);
    await Promise.all(all);
    expect(library.articles().map(({ text }) => text)).toEqual(['Twice.', 'At last.']);
    expect(shown).toEqual(['0 0', '6 0']);
  });

  it('harms no other article by a fault in one', async () => {
    const { library, faults, shelving, put } = shelvingByHand();
    await put('It was there before.').there;
    const failing = articleWith('It fails.');
    await shelving.put(
      failing,
      (function* () {
        yield;
        throw new Error('no passages');
      })(),
    ).read;
    const broken = finish(passagesOf(failing)).map((passage) => ({ ...passage, span: null })) as never;
    await shelving.put(articleWith('It fails later.', 'b'), made({ passages: broken })).read;
    await put('It is there.', 'c').read;
    expect(library.articles().map(({ text }) => text)).toEqual(['It is there.']);
    expect(library.search.search({ text: 'it' }).map(({ passage }) => passage.text)).toEqual([
      'It is there.',
    ]);
    expect(faults).toEqual(['a.txt could not be indexed', 'b.txt could not be indexed']);
  });

  it('leaves everything as it was when it is ended in the middle of an article', async () => {
    let steps = 0;
    const { library, slices, faults, put } = shelvingByHand(() => {
      steps += 1;
      if (steps === 60) slices.close();
    });
    await put('It was there before.').there;
    const ended = put(LONG);
    await ended.read;
    await put('Later.', 'b').read;
    expect(steps).toBe(60);
    expect(library.articles().map(({ text }) => text)).toEqual(['It was there before.']);
    expect(library.search.search({ text: 'paragraph' })).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('waits for the quotes of all articles that are there at first', async () => {
    const { library, shelving, read } = shelvingByHand(() => {
      expect(library.articles()).toEqual([]);
      // By the third step its quotes are being read.
      read(FIRST);
    });
    const article = articleWith(FIRST);
    await shelving.fill([{ article, passages: finish(passagesOf(article)) }]);
    expect(library.quotes('a')).toHaveLength(1);
  });

  it('does not wait for them once it is told to stop', async () => {
    const { library, shelving } = shelvingByHand();
    const stop = new AbortController();
    const article = articleWith(FIRST);
    const filled = shelving.fill([{ article, passages: finish(passagesOf(article)) }], stop.signal);
    stop.abort();
    await filled;
    expect(library.articles()).toEqual([]);
  });
});
