import { describe, expect, it } from 'vitest';
import { planQueries } from '../../../src/search/ranking/query-plan.ts';
import { rankRows } from '../../../src/search/ranking/rank.ts';
import { WordFinder } from '../../../src/search/words/word-finder.ts';
import { indexOf, plainLexical } from '../index-of.ts';

/** The text that is ranked first of `texts`, which every test gives in an order that a tie would keep. */
function best(
  query: string,
  texts: readonly string[],
  kind: 'question' | 'quote' = 'quote',
): string | undefined {
  const index = indexOf(texts);
  const { stopWords } = plainLexical;
  const [plan] = planQueries(query, [{ index, finder: new WordFinder(index) }], {
    stopWords,
    isForeign: false,
  });
  if (!plan) throw new Error('a layer has no plan');
  const [first] = rankRows([...texts.keys()], plan, index, kind);
  return texts[first?.evidence.row ?? -1];
}

describe('ranking', () => {
  it('prefers words that stand together', () => {
    const apart = 'vide aussi bien ici que la dans toute autre chose encore pouvoir';
    const together = 'aussi bien ici que la dans toute autre chose encore vide pouvoir';
    expect(best('vide pouvoir', [apart, together])).toBe(together);
  });

  it('prefers words in the order of the query', () => {
    const turned = 'un chien mord un homme dans la rue';
    const same = 'un homme mord un chien dans la rue';
    expect(best('homme mord chien', [turned, same])).toBe(same);
  });

  it('prefers the word to one that is only spelt alike', () => {
    expect(best('lampe', ['la lampr du phare', 'la lampe du phare'])).toBe('la lampe du phare');
  });

  it('prefers words of the same family to none', () => {
    const none = 'les oiseaux du phare';
    const family = 'les electeurs du phare';
    expect(best('phare electoral', [none, family])).toBe(family);
  });

  it('prefers, for a question, the passage that begins with what is asked about', () => {
    const late = 'on dit de toute chose que le vent la porte au loin vers la mer et le phare';
    const early = 'phare que le vent porte au loin vers la mer on dit de toute chose et la le';
    expect(best('phare', [late, early], 'question')).toBe(early);
  });

  it('prefers, for a quote, all words in one sentence', () => {
    const two = 'Le phare est loin. La tempete est la.';
    const one = 'Le phare est loin la tempete. Elle est la.';
    expect(best('phare tempete', [two, one])).toBe(one);
  });
});
