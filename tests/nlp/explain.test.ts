import { describe, expect, it } from 'vitest';
import { languagePack } from '../../src/lang/index.ts';
import { explainQuotes } from '../../src/nlp/explain.ts';
import { articleOf } from './read-article.ts';

describe('explaining a reading', () => {
  it('names the rule that decided and what became of every other rule', () => {
    const pack = languagePack('fr');
    if (pack === undefined) throw new Error('French is missing');
    const [first] = explainQuotes(articleOf('« Nous partons demain », a dit Anna Roux.'), pack);
    expect(first).toMatchObject({ speaker: 'Anna Roux', quote: { attribution: { ruleId: 'fr/incise' } } });
    expect(first?.reason).toBe(pack.rules.find(({ id }) => id === 'fr/incise')?.reason);
    expect(first?.others).toHaveLength(pack.rules.length - 1);
    expect(first?.others.every((line) => line.includes(': '))).toBe(true);
  });
});
