import { describe, expect, it } from 'vitest';
import { readQuotesOf } from './read-article.ts';

function speakers(text: string): (string | undefined)[] {
  return readQuotesOf(text).map(({ speaker }) => speaker);
}

/** Short stories, each with who speaks in its quote. */
const stories: readonly (readonly [string, string])[] = [
  [
    'L’Agence nationale de santé (Anas) est venue. L’Anas affirme que tout va bien.',
    'Agence nationale de santé (Anas)',
  ],
  [
    'La Feco (Fédération des conserveries) est là. La Feco affirme que tout va bien.',
    'Fédération des conserveries (Feco)',
  ],
  [
    'Le parquet national du port (Pnap) est venu. Le Pnap affirme que tout va bien.',
    'parquet national du port (Pnap)',
  ],
  [
    'La direction générale du port est venue. La DGP affirme que tout va bien.',
    'direction générale du port (DGP)',
  ],
  ['Une société du port est venue. La DGP affirme que tout va bien.', 'DGP'],
  ['Un élu de La Ville Libre (LVL) est venu. LVL affirme que tout va bien.', 'Ville Libre (LVL)'],
  // An acronym that nothing spells is that of the only body whose words it opens.
  [
    'La Ligue bretonne de protection des oiseaux de Brest alerte. La LBPO affirme que tout va bien.',
    'Ligue bretonne de protection des oiseaux de Brest (LBPO)',
  ],
  [
    'L’Agence française de développement est là. L’AFD affirme que tout va bien.',
    'Agence française de développement (AFD)',
  ],
  ['La Ligue des droits et la Ligue du désert sont là. La LDD affirme que tout va bien.', 'LDD'],
  ['Le Syndicat de Lyon (Rhône) est venu. Le Rhône affirme que tout va bien.', 'Rhône'],
  ['L’inspecteur de police Luc Morin est venu. La police affirme que tout va bien.', 'police'],
  ['Sur Horizons, la ministre, Anna Roux, a salué la loi. Elle affirme que tout va bien.', 'Anna Roux'],
];

/** The same of persons whom a title of honour or a capital without its accent stands beside. */
const persons: readonly (readonly [string, string])[] = [
  ['Le chef de l’Etat Luc Morin est venu. Le président affirme que tout va bien.', 'Luc Morin'],
  [
    'Le chef de l’État Son Excellence Luc Morin est venu. Le président de la République affirme que tout va bien.',
    'Luc Morin',
  ],
  ['Mr Luc Morin est venu. M. Morin affirme que tout va bien.', 'Luc Morin'],
  [
    'Le ministre de l’Economie Luc Morin a vu le ministre de l’Intérieur Paul Petit. Le ministre de l’Économie affirme que tout va bien.',
    'Luc Morin',
  ],
];

describe('who is named', () => {
  it.each(stories)('knows a body by its forms: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each(persons)('knows who holds an office: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});
