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
];

describe('who is taken up', () => {
  it.each(stories)('$text', ({ text, expected }) => {
    expect(speakers(text)).toEqual(expected);
  });
});
