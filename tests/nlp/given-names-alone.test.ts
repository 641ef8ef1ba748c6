import { describe, expect, it } from 'vitest';
import { readQuotesOf } from './read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text).map(({ speaker }) => speaker);
}

describe('somebody called by a given name alone', () => {
  it('is a person, whom pronouns and descriptions take up', () => {
    const text = `Lucien refuse de payer. « Je ne paierai pas », explique-t-il. Ce retraité affirme que la route est chère.`;
    expect(speakers(text)).toEqual(['Lucien', 'Lucien']);
  });

  it('is known in an apposition that opens a sentence', () => {
    const text = `Georges, ancien directeur du port, a vendu la maison. « J'en ai perdu le sommeil », assure-t-il.`;
    expect(speakers(text)).toEqual(['Georges']);
  });

  it('is the only person of that given name whom the article names in full', () => {
    const text = `Anna Roux vit à Brest. « La route est longue », dit Anna.`;
    expect(speakers(text)).toEqual(['Anna Roux']);
  });

  it('is nobody where two persons of that given name are named', () => {
    const text = `Anna Roux et Anna Petit vivent à Brest. « La route est longue », dit Anna.`;
    expect(speakers(text)).toEqual(['Anna']);
  });

  it('is no person where it names a place', () => {
    const text = `Paul Petit a vu Florence. « Je pars demain », a-t-il dit.`;
    expect(speakers(text)).toEqual(['Paul Petit']);
  });
});
