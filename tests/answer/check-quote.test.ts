import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../src/answer/check-quote.ts';
import { createLibrary } from '../../src/answer/create-library.ts';
import type { Library } from '../../src/answer/library.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { CheckedQuote } from '../../src/model/answer.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { finish } from '../../src/slices/steps.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { sentences } from '../../src/text/sentences.ts';
import { shippedLibrary } from './shipped-library.ts';

const shipped: Library = await shippedLibrary();

const ENGLISH = `The mayor of Halden said on Monday that the old bridge would stay open. "I don't believe the bridge will fall this winter," Anna Rowe told reporters.

"We checked every beam in March. If the river rises, the bridge will be closed for a week," she added.

Rowe denied that the town had hidden a report. "The report was published in full… on our website," she said.`;

function english(): Library {
  const lexicals = languagePacks.map((pack) => pack.lexical);
  const library = createLibrary({ engine: createSearchEngine({ lexicals }), lexicals, packs: languagePacks });
  const article = {
    id: 'halden',
    key: 'hal',
    source: 'halden.txt',
    language: 'en',
    title: 'Halden',
    text: ENGLISH,
    headings: [],
  };
  const pack = languagePacks.find(({ lexical }) => lexical.language === 'en');
  const passages = paragraphs(ENGLISH).map((span, index) => ({
    id: `hal§${index + 1}`,
    articleId: article.id,
    span,
    text: ENGLISH.slice(span.start, span.end),
  }));
  finish(
    library.putting(article, passages, pack ? extractQuotes(article, pack) : { quotes: [], speakers: [] }),
  );
  return library;
}

const halden = english();

function check(text: string, library = shipped): readonly CheckedQuote[] {
  const answer = checkQuote(library, { text });
  if (answer.status !== 'checked') throw new Error(`not checked: ${JSON.stringify(answer)}`);
  return answer.checks;
}

function only(text: string, library = shipped): CheckedQuote {
  const [first, ...others] = check(text, library);
  if (!first || others.length > 0) throw new Error(`not one quote: ${text}`);
  return first;
}

function written(checked: CheckedQuote): string {
  if (checked.verdict === 'not-found') return '';
  const signs = { same: ['', ''], insert: ['{+', '+}'], delete: ['[-', '-]'] } as const;
  return checked.difference
    .map(({ op, text }) => `${signs[op][0]}${text.trimEnd()}${signs[op][1]}${/\s$/u.test(text) ? ' ' : ''}`)
    .join('')
    .trimEnd();
}

function cueOf(checked: CheckedQuote): string {
  if (checked.verdict === 'not-found' || !checked.effect) return '';
  const { cue } = checked.effect;
  return checked.result.article.text.slice(cue.start, cue.end);
}

function shown(checked: CheckedQuote): string {
  if (checked.verdict === 'not-found') return '';
  const { article, excerpt } = checked.result;
  return article.text.slice(excerpt.start, excerpt.end);
}

describe('a quote is exact', () => {
  it.each([
    ['as it stands', "Il n'y a rien à gagner à tirer sur la population d'un autre pays"],
    [
      'in French marks, with typographic apostrophes',
      '«\u202FIl n’y a rien à gagner à tirer sur la population d’un autre pays\u202F»',
    ],
    ['with other spaces and a capital', 'Vous n\u2019avez\u202Fen fait jamais\u00A0rien  à faire'],
    ['with another stop at its end', 'vous avez l’air grand et fort.'],
    ['with an ellipsis in brackets', 'vous y allez […] debout dans des endroits visibles'],
    ['with an ellipsis in round brackets', 'vous y allez (...) debout dans des endroits visibles'],
    ['with dots and a gap at either end', '... vous y allez ... debout dans des endroits visibles…'],
    ['with a letter changed in brackets', '[V]ous avez l’air grand et fort'],
    ['with words added in brackets', "vous avez l'air [militairement] grand et fort"],
    ['with words replaced in brackets', "[ils ont] l'air grand et fort"],
    ['with brackets around its own words', 'Mais je [ne] pense pas que cela ferait complètement disparaître'],
    [
      'without the marks around some of its words',
      "M. Tokayev a déclaré dans une allocution télévisée que l'État se battrait jusqu'au bout contre ce qu'il a appelé",
    ],
  ])('%s', (_, text) => {
    expect(only(text).verdict).toBe('exact');
  });

  it('across a gap from one passage to the next, and shows the first', () => {
    const checked = only('vous y allez […] Mais même une intervention réussie pourrait laisser en place');
    expect(checked).toMatchObject({ verdict: 'exact', result: { passage: { id: 'kaz22§8' } } });
  });

  it('with its own ellipsis, in English', () => {
    expect(only('The report was published in full... on our website', halden).verdict).toBe('exact');
  });

  it('with its speaker and nothing that differs', () => {
    expect(only('“une victoire substantielle”')).toMatchObject({
      verdict: 'exact',
      difference: [],
      result: { passage: { id: 'kaz22§15' }, quote: { speaker: { name: 'Olga Oliker' } } },
    });
  });
});

describe('a quote is altered', () => {
  it.each([
    [
      'by words left out that turn it round',
      "je pense que cela ferait complètement disparaître l'Ukraine de la table",
      "je [-ne-] pense [-pas-] que cela ferait complètement disparaître l'Ukraine de la table",
    ],
    [
      'by a word put in the place of another',
      "Il n'y a rien à gagner à tirer sur l'armée d'un autre pays",
      "Il n'y a rien à gagner à tirer sur [-la population-] {+l'armée+} d'un autre pays",
    ],
    [
      'by another end, which stands for the rest of the clause',
      "Il n'y a rien à gagner à tirer sur la foule des manifestants pacifiques",
      "Il n'y a rien à gagner à tirer sur la [-population d'un autre pays-] {+foule des manifestants pacifiques+}",
    ],
    [
      'by another beginning, which stands for that of the clause',
      "Leur vieux dirigeant a une alliance que les Chinois n'ont pas",
      "[-Il-] {+Leur vieux dirigeant+} a une alliance que les Chinois n'ont pas",
    ],
    [
      'by accents lost',
      "vous y allez, vous avez l'air grand et fort, debout dans des endroits visiblés",
      "vous y allez, vous avez l'air grand et fort, debout dans des endroits [-visibles-] {+visiblés+}",
    ],
    [
      'by a negation put in brackets',
      'Je pense [pas] que cette question reste une priorité absolue',
      'Je pense {+[pas]+} que cette question reste une priorité absolue',
    ],
    [
      'by half-remembered words',
      "avoir l'air grand et fort et ne rien faire",
      "[-avez-] {+avoir+} l'air grand et fort {+et ne rien faire+}",
    ],
    [
      'beside a gap that is marked',
      "vous y allez […] debout dans des lieux visibles, et vous n'avez en fait jamais rien à faire",
      "vous y allez […] debout dans des [-endroits-] {+lieux+} visibles, et vous n'avez en fait jamais rien à faire",
    ],
  ])('%s', (_, text, difference) => {
    const checked = only(text);
    expect(checked.verdict).toBe('altered');
    expect(written(checked)).toBe(difference);
  });

  it('in English', () => {
    const checked = only('We checked every beam in April', halden);
    expect(checked.verdict).toBe('altered');
    expect(written(checked)).toBe('We checked every beam in [-March-] {+April+}');
  });
});

describe('a quote is not found', () => {
  it.each([
    'une question de vie',
    'le président a dit vendredi que',
    "l'attention de tout le pays",
    'dans le nord du pays la semaine prochaine',
    'and the attention of the whole country',
  ])('when it shares only common words with a passage: %s', (text) => {
    expect(only(text)).toEqual({ given: text, verdict: 'not-found' });
  });
});

describe('a quote is out of context', () => {
  it.each([
    ['negated', "cela ferait complètement disparaître l'Ukraine de la table", 'je ne pense pas que'],
    ['hedged', 'ce sera une victoire substantielle', 'si les choses se décantent'],
    ['attributed', 'Poutine pourrait obtenir un autre avantage important', 'a déclaré'],
    ['negated', "vous n'avez en fait […] rien à faire", 'jamais'],
  ])('when the cut leaves out that it is %s: %s', (kind, text, cue) => {
    const checked = only(`"${text}"`);
    expect(checked).toMatchObject({ verdict: 'out-of-context', effect: { kind } });
    expect(cueOf(checked)).toBe(cue);
    expect(shown(checked)).toContain(cue);
  });

  it.each([
    ['negated', 'the bridge will fall this winter', "I don't believe"],
    ['hedged', 'the bridge will be closed for a week', 'If the river rises'],
    ['negated', 'the town had hidden a report', 'Rowe denied that'],
  ])('in English, when it is %s: %s', (kind, text, cue) => {
    const checked = only(text, halden);
    expect(checked).toMatchObject({ verdict: 'out-of-context', effect: { kind } });
    expect(cueOf(checked)).toBe(cue);
  });

  it('and then the whole sentence is shown', () => {
    expect(shown(only("cela ferait complètement disparaître l'Ukraine"))).toMatch(
      /^Mais je ne pense pas que .* internationales\.$/u,
    );
  });

  it('but not when the text around it names the speaker whom the article names', () => {
    const quote = '« Poutine pourrait obtenir un autre avantage important »';
    expect(only(quote).verdict).toBe('out-of-context');
    expect(only(`Selon Jonathan Eyal, ${quote}.`).verdict).toBe('exact');
  });

  it('but not for words that stand between marks in the article', () => {
    expect(only('"tirer pour tuer"').verdict).toBe('exact');
  });
});

describe('checking a text', () => {
  it('checks every quoted string in it, of whatever marks, in order', () => {
    const text =
      'Elle cite « tirer pour tuer », “une tarte aux pommes”, "l’air grand et fort" et „vide de pouvoir“.';
    expect(check(text).map(({ given, verdict }) => [given, verdict])).toEqual([
      ['tirer pour tuer', 'exact'],
      ['une tarte aux pommes', 'not-found'],
      ['l’air grand et fort', 'exact'],
      ['vide de pouvoir', 'out-of-context'],
    ]);
  });

  it('suggests something where nothing is found', () => {
    const answer = checkQuote(shipped, { text: 'une tarte aux pommes' });
    expect(answer).toMatchObject({ status: 'checked', checks: [{ verdict: 'not-found' }] });
    expect(answer.status === 'checked' && answer.suggestions.length).toBeGreaterThan(0);
  });

  it('checks twenty and counts the others', () => {
    const answer = checkQuote(shipped, { text: '"tirer pour tuer" '.repeat(23) });
    expect(answer).toMatchObject({ unchecked: 3 });
  });

  it('looks only into the article that is named, and refuses what is empty', () => {
    const text = 'tirer pour tuer';
    expect(checkQuote(shipped, { text, article: 'kaz22' }).status).toBe('checked');
    expect(checkQuote(shipped, { text, article: 'nowhere' })).toMatchObject({
      problem: { code: 'unknown-article' },
    });
    expect(checkQuote(shipped, { text: '« »' })).toMatchObject({ problem: { code: 'empty-text' } });
  });

  it('takes no longer than a moment for the longest text', () => {
    const text = `“${'vous avez [l’] air grand … et fort '.repeat(160)}”`;
    const start = performance.now();
    check(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('for every sentence of the article', () => {
  const all = [shipped, halden].flatMap((library) =>
    library.articles().flatMap((article) =>
      library.passages(article.id).flatMap(({ span }) =>
        sentences(article.text, span, library.lexical(article).abbreviations).map(({ start, end }) => ({
          library,
          words: article.text.slice(start, end),
        })),
      ),
    ),
  );

  it('the whole of it is exact', () => {
    // Marks that open in one sentence and close in another would make two quotes of it.
    for (const { library, words } of all)
      expect([words, only(words.replace(/["«»]/gu, ''), library).verdict]).toEqual([words, 'exact']);
  });

  it('a stretch of at least five words is exact or out of context, never more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.nat(), fc.nat(), ({ library, words }, a, b) => {
        const each = words.replace(/["«»]/gu, '').split(' ');
        fc.pre(each.length >= 5);
        const from = a % (each.length - 4);
        const stretch = each.slice(from, from + 5 + (b % (each.length - from - 4))).join(' ');
        expect(['exact', 'out-of-context']).toContain(only(stretch, library).verdict);
      }),
      { numRuns: 200 },
    );
  });
});

describe('for every text', () => {
  it('an answer is given, and what a difference says of the article stands there', () => {
    const piece = fc.constantFrom(
      'vous',
      'avez',
      "l'air",
      'grand',
      '[…]',
      '[et]',
      'ne',
      '…',
      '«',
      '»',
      '"',
      '\u202E',
      '\uD800',
      '[',
      'pas,',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const answer = checkQuote(shipped, { text: given });
        for (const checked of answer.status === 'checked' ? answer.checks : []) {
          if (checked.verdict === 'not-found') continue;
          const { article } = checked.result;
          for (const { op, text: part } of checked.difference)
            if (op !== 'insert' && part.trim() !== '[…]') expect(article.text).toContain(part.trimEnd());
        }
      }),
      { numRuns: 150 },
    );
  });
});
