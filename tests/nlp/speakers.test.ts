import { describe, expect, it } from 'vitest';
import { articleOf, read, readQuotesOf, readText } from './read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text).map(({ speaker }) => speaker);
}

describe('who speaks', () => {
  it('knows a surname after the full name, with and without a title', () => {
    const text = `Anna Roux a dit que la pluie viendrait. Roux a ajouté qu'elle durerait. Mme Roux a conclu que c'était bien.`;
    expect(speakers(text)).toEqual(['Anna Roux', 'Anna Roux', 'Anna Roux']);
  });

  it('lets whoever says a statement without marks say what a participle adds', () => {
    const text = `La route est fermée, a indiqué Anna Roux, ajoutant que le port rouvrirait. Rien ne presse, a dit à la radio Luc Morin, précisant que la mer monte.`;
    expect(speakers(text)).toEqual(['Anna Roux', 'Anna Roux', 'Luc Morin', 'Luc Morin']);
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

  it('takes an inverted pronoun that is written apart from its verb', () => {
    const text = `Anna Roux est venue. « Tout va bien », a t-elle déclaré. « Tout ira mieux », ajoutera t-elle plus tard.`;
    expect(speakers(text)).toEqual(['Anna Roux', 'Anna Roux']);
  });

  it('looks behind a description for whom a relative pronoun means', () => {
    const text = `« Tout va bien », selon Luc Morin, l'un de ses avocats, qui précise que « la route est libre ».`;
    expect(speakers(text)).toEqual(['Luc Morin', 'Luc Morin']);
  });

  it('looks behind a relative pronoun and past an apposition', () => {
    const text = `Le porte-parole, Luc Morin, qui affirme que tout va bien, part. Paul Petit, du groupe de recherche, a dit que non.`;
    expect(speakers(text)).toEqual(['Luc Morin', 'Paul Petit']);
  });

  it('tells the name of a minister from that of the office', () => {
    const text = `Le ministre de la Défense Anatol Wronski est venu. « Nous avons attendu longtemps », a-t-il dit.`;
    expect(readText(text).speakers).toMatchObject([
      { name: 'Anatol Wronski', role: 'ministre de la Défense' },
    ]);
  });

  it('takes no party and no medium for the person who belongs to it or speaks there', () => {
    const text = `Le député LREM Anatol Wronski a vu la scène. En entrevue avec BFM TV, il a dit que tout allait bien.`;
    expect(speakers(text)).toEqual(['Anatol Wronski']);
  });

  it('keeps the adjective that belongs to the name of a body', () => {
    const text = `L'organisation État islamique a fait savoir que la ville était prise. Les Nations unies affirment que non.`;
    expect(speakers(text)).toEqual(['État islamique', 'Nations unies']);
  });

  it('calls a source by its noun, without the circumstances behind it', () => {
    const text = `Selon les chercheurs sur ce projet, la Lune s'éloigne. Un rapport publié en mai affirme que non.`;
    expect(speakers(text)).toEqual(['chercheurs', 'rapport']);
  });

  it('knows a surname of two words, and a given name that is also a month', () => {
    const text = `Flavio Di Giacomo est venu. M. Di Giacomo a dit que le navire partait. Selon Mai Fatty, il reste.`;
    expect(speakers(text)).toEqual(['Flavio Di Giacomo', 'Mai Fatty']);
  });

  it('names everybody who speaks together, and takes up several by a plural', () => {
    const text = `Anna Roux et le maire de Lyon affirment que tout va bien. Ils ont ajouté que rien ne changeait.`;
    expect(speakers(text)).toEqual(['Anna Roux et maire de Lyon', 'Anna Roux et maire de Lyon']);
    expect(speakers(`« Oui », ont dit Thierry et Véronique Roy.`)).toEqual(['Thierry et Véronique Roy']);
    expect(speakers(`Le ministre de l'Économie et des Finances affirme que tout va bien.`)).toEqual([
      "ministre de l'Économie et des Finances",
    ]);
  });

  it('takes a bare noun for the body called by it, not for a place', () => {
    const place = `Le juge de Tarbes (Hautes-Pyrénées) prononce la fin d'Air Lointain. La compagnie affirme qu'elle paiera.`;
    expect(speakers(place)).toEqual(['Air Lointain']);
    const paper = `Le journal russe Nova Gazeta est paru en Sibérie. La route est fermée, selon les connaissances du journal.`;
    expect(speakers(paper)).toEqual(['Nova Gazeta']);
  });

  it('knows a broadcast by its name in marks', () => {
    const text = `La route est fermée, a révélé lundi l'émission de TMC « Quotidien ». « Quotidien » a affirmé que le pont aussi. « Nous avons des preuves », a précisé l'émission. Selon « Quotidien », le maire savait.`;
    expect(speakers(text)).toEqual(['Quotidien', 'Quotidien', 'Quotidien', 'Quotidien']);
  });

  it('takes nobody but a person for who says I', () => {
    const text = `Anna Roux dirige la revue. La revue Horizons a fermé. « Je suis triste de partir », a-t-elle dit.`;
    expect(speakers(text)).toEqual(['Anna Roux']);
  });

  it('takes a channel with a number for no surname, and an acronym for no part of a name', () => {
    const text = `Miss France est venue. Un rappel à France 2 a été fait. Le président de la FIFA Anatol Wronski était là. « Nous verrons », a-t-il dit.`;
    expect(speakers(text)).toEqual(['Anatol Wronski']);
  });

  it('takes a pronoun for the body right before the colon that opens the quote', () => {
    const text = `Bien que la cause aille à la Cour suprême, la nouvelle est saluée par l'Union américaine : « Le pays a gagné » a-t-elle déclaré.`;
    expect(speakers(text)).toEqual(['Union américaine']);
  });

  it('keeps apart a body and the person whose name it bears, a daughter and her father', () => {
    const text = `Le président Paul Petit est parti. Le gouvernement Petit affirme que tout va bien. La fille de Luc Morin est là. « Oui », a dit Luc Morin.`;
    expect(readText(text).speakers.map(({ name, role }) => [name, role])).toEqual([
      ['gouvernement Petit', undefined],
      ['Luc Morin', undefined],
    ]);
  });

  it('looks past brackets and circumstances inside the words that name a speaker', () => {
    const text = `Une étude menée par la Cami (ligue nationale Sport & Vie) avec le laboratoire Amgen affirme que non.`;
    expect(speakers(text)).toEqual(['Cami']);
  });

  it('gives the role that the article states', () => {
    const { speakers: found } = readText(
      `« Oui, nous venons », a dit Anna Roux, directrice du port de Brest.`,
    );
    expect(found).toMatchObject([{ name: 'Anna Roux', role: 'directrice du port de Brest', kind: 'person' }]);
  });

  it('takes the noun that agrees with the verb for what a relative pronoun stands for', () => {
    const text = `La ville a envoyé son armée contre les élus qui disent que la route est sûre.`;
    expect(speakers(text)).toEqual(['élus']);
  });

  it('takes no quoted words for who goes on to speak behind them', () => {
    const text = `« La route est fermée », a dit Anna Roux, tout en soulignant que le port est ouvert.`;
    expect(speakers(text)).toEqual(['Anna Roux', 'Anna Roux']);
  });

  it('names whose view a possessive gives', () => {
    expect(speakers(`Anna Roux a parlé à Brest. À ses yeux, la route est trop longue.`)).toEqual([
      'Anna Roux',
    ]);
  });

  it('goes on with the speaker of the report before where an infinitive opens the sentence', () => {
    const text = `« La route est longue », a dit Anna Roux à Luc Morin. Et d'ajouter : « Nous verrons bien demain. »`;
    expect(speakers(text)).toEqual(['Anna Roux', 'Anna Roux']);
  });

  it('takes who gives figures for their source, but not who passes on what a paper says', () => {
    expect(speakers(`La route est fermée, selon un bilan communiqué samedi par la ville.`)).toEqual([
      'ville',
    ]);
    expect(speakers(`La route est fermée, selon un communiqué cité par la radio.`)).toEqual(['communiqué']);
  });

  it('knows somebody by a name in marks', () => {
    const text = `Paul Petit, dit « Polo », a parlé. Polo a ensuite affirmé que tout va bien.`;
    expect(speakers(text)).toEqual(['Paul Petit']);
  });

  it('lets a body speak, not the person whose name complements it behind a bracket', () => {
    const text = `Les Forces du port (FDP) du général Luc Morin assurent tenir la ville.`;
    expect(speakers(text)).toEqual(['Forces du port (FDP)']);
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
    const heading = `« Nous partons demain », dit Anna Roux`;
    for (const gap of ['\n\n', '\n']) {
      const article = articleOf(`${heading}${gap}Le reste de la page dit autre chose, et rien de plus.`);
      expect(read(article).quotes).toHaveLength(1);
      expect(read({ ...article, headings: [{ start: 0, end: heading.length }] }).quotes).toEqual([]);
    }
  });
});
