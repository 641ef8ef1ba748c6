import { describe, expect, it } from 'vitest';
import { french } from '../../../src/lang/fr/index.ts';
import type { Article } from '../../../src/model/article.ts';
import { extractQuotes } from '../../../src/nlp/extract-quotes.ts';

/** Each quote of a text with who speaks; `?` where that is not established. */
function read(text: string): readonly string[] {
  const article: Article = { id: 'a', key: 'a', source: 'a', language: 'fr', title: 'a', text, headings: [] };
  const { quotes, speakers } = extractQuotes(article, french);
  return quotes.map(({ attribution }) => {
    const speaker = speakers.find(({ id }) => id === attribution?.speakerId);
    return speaker?.name ?? '?';
  });
}

describe('who speaks beside the verb', () => {
  it.each([
    ['opposition', "L'opposition, elle, crie à la fraude et assure que son candidat est en tête."],
    ['mairie', 'La mairie, elle, assure que le préfet est en retard.'],
    ['Anna Roux', 'Son avocate, Me Anna Roux, a annoncé que la route fermait.'],
    ['Anna Roux', 'Me Anna Roux rappelle que la route est fermée.'],
    ['Anna Roux et Luc Morin', 'Ses avocats, Mes Anna Roux et Luc Morin, estiment que la route est fermée.'],
    ['Luc Morin et Paul Petit', 'MM. Luc Morin et Paul Petit ont dit que la route était fermée.'],
    ['Anna Roux', 'Le maire (DVD) de Melun, Anna Roux, a indiqué que la route était fermée.'],
    ['Anna Roux', '« La route est fermée », a indiqué la maire (DVD) de Melun, Anna Roux.'],
    ['Anna Roux', "« La route est fermée », a précisé l'avocate de la famille, maître Anna Roux."],
    ['Anna Roux', '« La route est fermée », a promis, lundi soir, devant la presse, la candidate Anna Roux.'],
    ['Anna Roux', '« La route est fermée », estime quant à elle la maire de Melun, Anna Roux.'],
    ['Luc Morin', '« La route est fermée », a expliqué ce lundi matin sur la radio le préfet, Luc Morin.'],
    ['Luc Morin', '« La route est fermée », a répété la semaine dernière Luc Morin.'],
    ['Luc Morin', '« La route est fermée », confie, la voix brisée, Luc Morin.'],
    ['retraité', '« La route est fermée », dit, assis sur un banc, un retraité.'],
    ['maire', '« La route est fermée », a dit le maire saluant la mémoire des marins.'],
    ['chercheur', 'Le chercheur ayant découvert la faille estime que le risque est faible.'],
    ['femme', "La femme ayant porté plainte affirme que la police n'a rien dit."],
    ['militant du port', 'Le militant du port dénonçant la loi affirme que la route est fermée.'],
    ['Rosat', "L'agence Rosat, un géant du port, dont Maya, affirme que la route est fermée."],
    ['Luc Morin', 'Luc Morin, ministre du Port, des Routes et de la Mer, affirme que la route est fermée.'],
    ['préfet', 'Le préfet que nous avons rencontré affirme que la route est fermée.'],
    ['Luc Morin', 'Selon Luc Morin, 43 ans, la route est fermée.'],
    ['médecin du port', "Selon un médecin du port ayant requis l'anonymat, la route est fermée."],
    ['plupart des médecins', 'Selon la plupart des médecins, la route est fermée.'],
    ['note interne', "Selon une note interne que l'AFP a pu consulter, la route est fermée."],
    ['état-major', "Selon un communiqué publié mardi par l'état-major, la route est fermée."],
    ['Luc Morin', 'Selon une estimation fournie à la presse par Luc Morin, la route est fermée.'],
    ['experts', "Les experts s'accordent à dire que la route est fermée."],
    ['policier', '« La route est fermée », a confié un policier au Parisien.'],
    ['gouvernement Roux', 'Le gouvernement Roux affirme que la route est fermée.'],
    ['frères Roux', "Les frères Roux affirment qu'ils n'étaient pas là."],
    ['famille Roux', 'Luc Roux est venu. La famille Roux affirme que la route est fermée.'],
    ['rapport', '« La route est fermée », lit-on dans le rapport remis lundi au maire.'],
    ['message', '« La route est fermée », indique un message signé par la ville et le port.'],
    ['élu', "Un élu, s'exprimant sous couvert d'anonymat, affirme que la route est fermée."],
    ['gradé', "D'après un gradé qui se tait car il n'est pas autorisé à parler, la route est fermée."],
    [
      'dernier bilan de la ville',
      'La route est fermée, selon un dernier bilan de la ville communiqué lundi.',
    ],
    ['élue', 'Une élue présente au conseil affirme que la route est fermée.'],
    ['Anna Roux', '« La route est fermée », a répondu à Luc Morin la présidente du club Anna Roux.'],
    ['Luc Morin', 'La route est fermée, selon le commandant Luc Morin, des pompiers du port.'],
    ['Luc Morin', 'La route est fermée, selon Luc Morin, marin depuis dix ans, joint par téléphone.'],
    ['marin', "Selon un marin joint par l'AFP, la route est fermée."],
    ['experts', "Pour nombre d'experts, la route est trop chère."],
    ['plupart des experts', 'Pour la plupart des experts, la route est trop chère.'],
    ['élus', 'Plusieurs élus, dont la maire Anna Roux, affirment que la route est fermée.'],
  ])('finds %s', (name, text) => {
    expect(read(text)).toEqual([name]);
  });

  it.each([
    ['Anna Roux et Luc Morin', 'Les deux élus, Anna Roux et Luc Morin, ont dit que la route fermait.'],
    ['Anna Roux, Luc Morin et Paul Petit', '« Rien ne presse », disent Anna Roux, Luc Morin et Paul Petit.'],
    [
      'Anna Roux et Luc Morin',
      'Anna Roux, maire de Melun, et Luc Morin, préfet, ont dit que la route fermait.',
    ],
    ['Anna Roux et Luc Morin', '« Rien ne presse », disent la maire, Anna Roux, et le préfet, Luc Morin.'],
    ['Anna Roux, Luc Morin et Paul Petit', 'Selon Anna Roux, Luc Morin et Paul Petit, la route est fermée.'],
    ['Anna Roux et Luc Morin', 'Selon les deux élus, Anna Roux et Luc Morin, la route est fermée.'],
    ['Londres, Paris et Rome', 'Londres, Paris et Rome ont affirmé que la route était fermée.'],
    ['maire, préfète et procureur', 'Le maire, la préfète et le procureur ont affirmé que tout allait bien.'],
    ['Paris et Rome', 'Mardi, Paris et Rome ont affirmé que la route était fermée.'],
    ['Anna Roux et avocats', 'Anna Roux, maire de Melun, et ses avocats affirment que la route est fermée.'],
  ])('names all of %s', (names, text) => {
    expect(read(text)).toEqual([names]);
  });

  it('leaves to the clause behind a source who is its subject', () => {
    expect(read("Selon l'AFP, Anna Roux et Luc Morin ont fermé la route.")).toEqual(['AFP']);
    expect(read("Selon l'AFP, Anna Roux et Luc Morin, deux élus, ont fermé la route.")).toEqual(['AFP']);
    expect(read("Selon l'AFP, Luc Morin, 43 ans, a fermé la route.")).toEqual(['AFP']);
  });

  it('joins no office to what the same person is besides', () => {
    expect(read('Luc Morin, maire de Melun et ancien préfet, a dit que la route fermait.')).toEqual([
      'Luc Morin',
    ]);
    expect(read('« La route ferme », disent les élus, inquiets pour la ville et le port.')).toEqual(['élus']);
  });

  it('calls those who were named in full before by their full names where surnames join them', () => {
    const text =
      'Anna Roux a vu Luc Morin. Rien ne pressait. Mme Roux et M. Morin ont dit que la route fermait.';
    expect(read(text)).toEqual(['Anna Roux et Luc Morin']);
  });

  it.each([
    "D'autres, comme l'historien Luc Morin, rappellent que la route est fermée.",
    'Celui qui dirige la ville affirme que la route est fermée.',
    'Tous affirment que la route est fermée.',
  ])('leaves open who speaks in "%s"', (text) => {
    expect(read(text)).toEqual(['?']);
  });

  it('takes up whom the sentence opens with', () => {
    expect(read('Quant au préfet, il affirme que la route est fermée.')).toEqual(['préfet']);
    expect(read('Luc Morin se tait. Quant à sa femme, elle affirme que la route est fermée.')).toEqual([
      'femme',
    ]);
    expect(read('Quant à la route, elle affirme.')).toEqual([]);
  });

  it.each([
    ['entourage du maire', "Dans l'entourage du maire, on assure lundi que la route est fermée."],
    ['opposition', "Dans les rangs de l'opposition, on estime que la route est trop chère."],
    ['mairie', 'Mais à la mairie, on assure que la route est fermée.'],
    ['syndicats', 'Côté syndicats, on juge que la route est trop longue.'],
    ['Renault', 'Chez Renault, on dénonce « une décision absurde ».'],
    ['Renault', 'Chez Renault, on dit avoir été prévenu trop tard.'],
    ['préfet', 'Quant au préfet, il se dit convaincu que la route rouvrira.'],
    ['Luc Morin', "Et le maire, Luc Morin, d'ajouter que la route est fermée."],
  ])('takes %s for who says it', (name, text) => {
    expect(read(text)).toEqual([name]);
  });

  it("leaves open who 'on' is elsewhere", () => {
    expect(read('Dans la ville, on dit que la route est fermée.')).toEqual([]);
  });

  it('takes the pronoun of a view for whom it means', () => {
    expect(read("Luc Morin est venu. À l'en croire, la route est fermée.")).toEqual(['Luc Morin']);
    expect(read("À l'en croire, la route est fermée.")).toEqual(['?']);
  });

  it('takes no other clues for speakers', () => {
    expect(read("D'autres indices suggèrent que la route est fermée.")).toEqual([]);
  });

  it('reads a body behind where it says so, and a trade with what it trades in', () => {
    expect(read('La route est fermée, a indiqué à Brest le ministère.')).toEqual(['ministère']);
    expect(read('La route est fermée, a indiqué dans un communiqué la police.')).toEqual(['police']);
    expect(read("Le tableau a été vendu, a annoncé le marchand d'art Luc Morin.")).toEqual(['Luc Morin']);
  });

  it('takes no first person for a speaker whom the article names', () => {
    expect(read("J'ai trouvé que la route était longue.")).toEqual([]);
  });
});
