import { describe, expect, it } from 'vitest';
import { englishLexical } from '../../src/lang/en/lexical.ts';
import { LanguageSearch } from '../../src/search/language-search.ts';
import { finish } from '../../src/slices/steps.ts';
import { LIGHTHOUSE, searchArticle } from './search-articles.ts';

const options = { stopWords: englishLexical.stopWords, isForeign: false };

describe('the search in one language', () => {
  it('clears up once more passages were removed than are left, and answers as before', () => {
    const search = new LanguageSearch(englishLexical);
    finish(search.index.writer.adding(LIGHTHOUSE.article, LIGHTHOUSE.documents))();
    const before = search.search({ text: 'old lamp' }, options);
    const texts = Array.from(
      { length: 1_200 },
      (_, number) => `Harbour ${number} has an old lamp and a boat.`,
    );
    const { article, documents } = searchArticle('harbours', 'en', texts);
    finish(search.index.writer.adding(article, documents))();
    expect(search.search({ text: 'harbour 77' }, options)[0]?.passage.text).toContain('77');
    finish(search.index.writer.removing('harbours'))();
    finish(search.tidying());
    expect(search.index.deadRows).toBe(0);
    expect(search.search({ text: 'old lamp' }, options)).toEqual(before);
    finish(search.index.writer.adding(article, documents))();
    expect(search.search({ text: 'harbour 77' }, options)[0]?.passage.text).toContain('77');
  });

  it('finds new words, misspelt or unfinished, after it was searched before', () => {
    const search = new LanguageSearch(englishLexical);
    finish(search.index.writer.adding(LIGHTHOUSE.article, LIGHTHOUSE.documents))();
    expect(search.search({ text: 'zeppelin' }, options)).toEqual([]);
    const { article, documents } = searchArticle('later', 'en', ['A zeppelin crossed the bay.']);
    finish(search.index.writer.adding(article, documents))();
    expect(search.search({ text: 'zepelin' }, options)[0]?.passage.articleId).toBe('later');
    expect(search.complete('zep', 5, options)[0]?.passage.articleId).toBe('later');
  });
});
