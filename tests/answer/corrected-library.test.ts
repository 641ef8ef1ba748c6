import { describe, expect, it } from 'vitest';
import { withCorrections } from '../../src/answer/corrected-library.ts';
import type { Library } from '../../src/answer/library.ts';
import { quotes } from '../../src/answer/quotes.ts';
import { whoSaid } from '../../src/answer/who-said.ts';
import type { Correction } from '../../src/model/report.ts';
import { twoArticles } from '../discord/two-articles.ts';

const library = await twoArticles();
const WORDS = 'Nobody asked the dockers what they think of it,';

const correction = (speaker: string | null, more: Partial<Correction['words']> = {}): Correction => ({
  id: 'c1',
  serverId: 'server',
  words: { articleKey: 'north', passageId: 'north§3', parts: [WORDS], kind: 'direct', ...more },
  speaker,
  madeAt: 0,
});

const saidBy = (seen: Library, quote = WORDS) => {
  const answer = whoSaid(seen, { quote });
  return answer.status === 'found' ? answer.results[0]?.quote : undefined;
};

describe('a corrected library', () => {
  it('names another speaker, and says that it was corrected', () => {
    const seen = withCorrections(library, [correction('Cora Lindh')]);
    expect(saidBy(library)).toMatchObject({ speaker: { name: 'Bela Castan' } });
    expect(saidBy(seen)).toMatchObject({ speaker: { name: 'Cora Lindh' }, isCorrected: true, text: WORDS });
    const ofCora = quotes(seen, { speaker: 'Lindh' });
    expect(ofCora.status === 'found' ? ofCora.results.map(({ quote }) => quote?.text) : []).toContain(WORDS);
    const ofBela = quotes(seen, { speaker: 'Castan' });
    expect(ofBela.status === 'found' ? ofBela.results.map(({ quote }) => quote?.text) : []).not.toContain(
      WORDS,
    );
  });

  it('keeps what the article says of a speaker whom it knows, in whatever case the name is typed', () => {
    const seen = withCorrections(library, [correction('ada marlow')]);
    expect(saidBy(seen)?.speaker).toEqual(saidBy(library, 'ten new cranes before the winter comes')?.speaker);
  });

  it('knows somebody whom the article does not', () => {
    const seen = withCorrections(library, [correction('Nora Unknown')]);
    expect(saidBy(seen)?.speaker).toEqual({ name: 'Nora Unknown' });
    const answer = quotes(seen, { speaker: 'Unknown' });
    expect(answer.status).toBe('found');
  });

  it('has no quote where there is none', () => {
    const seen = withCorrections(library, [correction(null)]);
    expect(saidBy(seen)).toBeNull();
    const article = library.articles().find(({ key }) => key === 'north');
    expect(seen.quotes(article?.id ?? '')).toHaveLength(library.quotes(article?.id ?? '').length - 1);
  });

  it('follows the last of several corrections of the same words', () => {
    const seen = withCorrections(library, [correction('Dov Renner'), correction('Cora Lindh')]);
    expect(saidBy(seen)?.speaker?.name).toBe('Cora Lindh');
  });

  it('holds as long as the words stand in the article, wherever they have moved', async () => {
    const moved = await twoArticles({
      north: `The northern harbour waits\n\nA new beginning.\n\nAnd one more.\n\n“${WORDS}” said Castan.`,
    });
    expect(saidBy(withCorrections(moved, [correction('Cora Lindh')]))).toMatchObject({ isCorrected: true });
    const rewritten = await twoArticles({
      north: 'The northern harbour waits\n\n“Nobody asked the dockers what they think,” said Castan.',
    });
    const seen = withCorrections(rewritten, [correction('Cora Lindh')]);
    expect(saidBy(seen)?.speaker?.name).toBe('Castan');
  });

  it('holds where the quote is cut otherwise, or not found any more', () => {
    const shorter = correction('Cora Lindh', { parts: ['asked the dockers what they think of it'] });
    expect(saidBy(withCorrections(library, [shorter]))).toMatchObject({ isCorrected: true, text: WORDS });
    const unfound = correction('Cora Lindh', {
      parts: ['has worked in the port for thirty years'],
      passageId: 'north§4',
    });
    const quote = saidBy(withCorrections(library, [unfound]), 'worked in the port for thirty years');
    expect(quote).toMatchObject({ text: 'has worked in the port for thirty years', isCorrected: true });
  });

  it('means the words of the passage where they stand twice', async () => {
    const twice = await twoArticles({
      north: 'Twice\n\n“The cranes are old,” said Ada Marlow.\n\n“The cranes are old,” said Bela Castan.',
    });
    const second = correction('Cora Lindh', { parts: ['The cranes are old,'], passageId: 'north§2' });
    const seen = withCorrections(twice, [second]);
    const article = seen.articles().find(({ key }) => key === 'north');
    const names = seen
      .quotes(article?.id ?? '')
      .map(({ attribution }) => seen.speaker(article?.id ?? '', attribution?.speakerId ?? '')?.name);
    expect(names).toEqual(['Ada Marlow', 'Cora Lindh']);
  });

  it('is the library itself where nothing is corrected, and leaves other articles as they are', () => {
    expect(withCorrections(library, [])).toBe(library);
    const seen = withCorrections(library, [correction('Cora Lindh')]);
    for (const { id, key } of library.articles())
      if (key !== 'north') expect(seen.quotes(id)).toBe(library.quotes(id));
  });
});
