import { describe, expect, it } from 'vitest';
import { readQuotesOf } from './read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text).map(({ speaker }) => speaker);
}

/** Short stories, each with who speaks in its quotes. */
const stories: readonly { readonly text: string; readonly expected: readonly (string | undefined)[] }[] = [
  // A lawyer is no magistrate; who was described at length is described in short.
  {
    text: 'L’avocat Luc Morin est venu. « Il avait tout prévu », a dit le magistrat instructeur. « Il est parti », a noté le magistrat.',
    expected: ['magistrat instructeur', 'magistrat instructeur'],
  },
  // Who is spoken of comes before who is named only later.
  {
    text: 'Luc Morin pleure. « Une panne », ironise le fleuriste. « Je ferme », dit Paul Petit, fleuriste à Brest.',
    expected: ['Luc Morin', 'Paul Petit'],
  },
  // A noun that no list knows, of somebody who speaks in the first person.
  {
    text: 'Anna Roux est partie. « Je suis libre », a dit cette éprise de liberté.',
    expected: ['Anna Roux'],
  },
  { text: 'Anna Roux est partie. « Tout est libre », a dit cette maquette.', expected: ['maquette'] },
  // Somebody new at the beginning of a sentence is whom the next one is about.
  {
    text: 'Anna Roux affirme que tout va bien. Une cliente a tout vu mardi.\n\n« La route est libre », a-t-elle dit.',
    expected: ['Anna Roux', 'cliente'],
  },
  {
    text: 'Anna Roux affirme que tout va bien. L’une des clientes a tout vu mardi.\n\n« La route est libre », a-t-elle dit.',
    expected: ['Anna Roux', 'clientes'],
  },
  // Words that stand alone are of the only person spoken of.
  {
    text: 'Anna Roux est partie.\n\nLa ville était vide. Le silence régnait.\n\n« C’était triste, vraiment triste pour nous. »',
    expected: ['Anna Roux'],
  },
  {
    text: 'Anna Roux et Luc Morin sont partis.\n\nLa ville était vide. Le silence régnait.\n\n« C’était triste, vraiment triste pour nous. »',
    expected: [undefined],
  },
  // Who poursuit, ajoute or conclut spoke right before, unless a role contradicts it.
  {
    text: 'Luc Morin est là. « Je viens », a-t-il dit.\n\n« Je pars », a poursuivi le dirigeant brestois.',
    expected: ['Luc Morin', 'Luc Morin'],
  },
  {
    text: '« Je viens », a affirmé Luc Morin, hôte d’un soir. Le premier adjoint au maire de Brest a ajouté que tout allait bien.',
    expected: ['Luc Morin', 'Luc Morin'],
  },
  {
    text: '« Je viens », a dit le boulanger Luc Morin. Le procureur de Brest a ajouté que tout allait bien.',
    expected: ['Luc Morin', 'procureur de Brest'],
  },
  // The lead describes whom the next sentence names.
  {
    text: '« La route est fermée », a dit la ministre de la Ville. Anna Roux est partie. « Oui », a dit la ministre.',
    expected: ['Anna Roux', 'Anna Roux'],
  },
  {
    text: '« La route est fermée », a dit la ministre de la Ville. L’actrice Anna Roux est partie.',
    expected: ['ministre de la Ville'],
  },
  // A relative clause is about the person whom a preposition governs right before it.
  {
    text: 'Le député du Nord a parlé face au président du club Luc Morin, qui affirme que tout va bien.',
    expected: ['Luc Morin'],
  },
  // The pronoun behind a quote means the body that is the subject before its colon, for what is added as well.
  {
    text: 'Anna Roux est là, ce que la haute autorité a relevé : « Les écarts sont faibles », écrit-elle, en précisant que tout va bien.',
    expected: ['haute autorité', 'haute autorité'],
  },
  // An office whose holder is known opens its sentence rather than the name behind it.
  {
    text: 'Le ministre Luc Morin est venu.\n\nLe ministre a reçu le président Paul Petit.\n\n« La route est libre », a-t-il dit.',
    expected: ['Luc Morin'],
  },
];

describe('who is taken up', () => {
  it.each(stories)('$text', ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });
});
