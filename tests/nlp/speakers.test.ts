import { describe, expect, it } from 'vitest';
import { readQuotesOf, readText } from './read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text).map(({ speaker }) => speaker);
}

describe('who speaks', () => {
  it('knows a surname after the full name, with and without a title', () => {
    const text = `Anna Roux a dit que la pluie viendrait. Roux a ajouté qu'elle durerait. Mme Roux a conclu que c'était bien.`;
    expect(speakers(text)).toEqual(['Anna Roux', 'Anna Roux', 'Anna Roux']);
  });

  it('knows a name that comes in full only later', () => {
    const text = `Roux a dit que la pluie viendrait.\n\nAnna Roux dirige la station.`;
    expect(speakers(text)).toEqual(['Anna Roux']);
  });

  it('takes a pronoun for the person of its gender', () => {
    const text = `Anna Roux a rencontré Paul Petit. « Tout va bien », a-t-elle dit. « Pas encore », a-t-il répondu.`;
    expect(speakers(text)).toEqual(['Anna Roux', 'Paul Petit']);
  });

  it('goes on with the speaker of the paragraph before when a paragraph is all quoted', () => {
    const text = `« Nous partons demain », a dit Anna Roux.\n\n« Et nous reviendrons avec nos amis. »`;
    expect(readQuotesOf(text).at(-1)).toMatchObject({ speaker: 'Anna Roux', certainty: 'inferred' });
  });

  it('looks behind a relative pronoun and past an apposition', () => {
    const text = `Le porte-parole, Luc Morin, qui affirme que tout va bien, part. Paul Petit, du groupe de recherche, a dit que non.`;
    expect(speakers(text)).toEqual(['Luc Morin', 'Paul Petit']);
  });

  it('gives the role that the article states', () => {
    const { speakers: found } = readText(
      `« Oui, nous venons », a dit Anna Roux, directrice du port de Brest.`,
    );
    expect(found).toMatchObject([{ name: 'Anna Roux', role: 'directrice du port de Brest', kind: 'person' }]);
  });

  it('reads a signature below the quote', () => {
    expect(speakers(`« Nous sommes tristes de partir si tôt »\n\n— Anna Roux`)).toEqual(['Anna Roux']);
  });

  it('names a body and a text, and says of what kind they are', () => {
    const text = `La police de Lyon affirme que la rue est fermée. « La rue rouvrira lundi », précise le communiqué.`;
    expect(readText(text).speakers.map(({ name, kind }) => ({ name, kind }))).toEqual([
      { name: 'police de Lyon', kind: 'organisation' },
      { name: 'communiqué', kind: 'document' },
    ]);
  });

  it('says that it does not know rather than guess', () => {
    expect(readQuotesOf(`« Nous ne savons pas qui parle ici. »`)).toMatchObject([{ speaker: undefined }]);
  });

  it('reports no titles, slogans and borrowed words', () => {
    const text = `Le film « La Marche des jours » sort lundi. L'opération « Sentinelle » continue, sur fond de « crise ».`;
    expect(readQuotesOf(text)).toEqual([]);
  });

  it('reads no quote in a heading', () => {
    const text = `« Nous partons demain », dit Anna Roux\n\nLe reste de la page.`;
    const reading = readText(text);
    expect(reading.quotes).toHaveLength(1);
  });
});
