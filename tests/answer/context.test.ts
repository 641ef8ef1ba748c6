import { describe, expect, it } from 'vitest';
import { context } from '../../src/answer/context.ts';
import { shippedLibrary } from './shipped-library.ts';

const library = await shippedLibrary();

function passageIds(request: Parameters<typeof context>[1]): string[] {
  const answer = context(library, request);
  return answer.status === 'found' ? answer.results.map(({ passage }) => passage.id) : [answer.status];
}

describe('the context of a passage', () => {
  it('is the passage asked for, then its neighbours in reading order', () => {
    expect(passageIds({ passage: 'kaz22§8' })).toEqual(['kaz22§8', 'kaz22§7', 'kaz22§9']);
    expect(passageIds({ passage: 'kaz22§8', before: 2, after: 0 })).toEqual([
      'kaz22§8',
      'kaz22§6',
      'kaz22§7',
    ]);
  });

  it('ends where the article ends', () => {
    expect(passageIds({ passage: 'kaz22§1', before: 5, after: 1 })).toEqual(['kaz22§1', 'kaz22§2']);
    expect(passageIds({ passage: 'kaz22§21', before: 0, after: 5 })).toEqual(['kaz22§21']);
  });

  it.each(['KAZ22 § 8', 'kaz22#8', 'kaz22:8', 'kaz22/8', 'kaz22§8 · “La meilleure mission pour Moscou…'])(
    'is found by the id however it is typed: %s',
    (passage) => {
      expect(passageIds({ passage, before: 0, after: 0 })).toEqual(['kaz22§8']);
    },
  );

  it('is found by a phrase or a pasted quote', () => {
    const passage = '« Il n’y a rien à gagner à tirer sur la population d’un autre pays »';
    expect(passageIds({ passage, before: 0, after: 0 })).toEqual(['kaz22§8']);
  });

  it('shows at most five paragraphs on a side, and none for less than none', () => {
    expect(passageIds({ passage: 'kaz22§10', before: 99, after: -3 })).toHaveLength(6);
  });

  it('says so when no passage is called that, or nothing is like that', () => {
    expect(context(library, { passage: 'kaz22§99' })).toMatchObject({
      status: 'invalid',
      problem: { code: 'unknown-passage', given: 'kaz22§99' },
    });
    expect(context(library, { passage: 'la tarte aux pommes' }).status).toBe('nothing-found');
    expect(context(library, { passage: ' ' })).toMatchObject({ problem: { code: 'empty-text' } });
  });
});
