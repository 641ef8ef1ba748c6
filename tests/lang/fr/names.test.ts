import { describe, expect, it } from 'vitest';
import { french } from '../../../src/lang/fr/index.ts';
import type { Article } from '../../../src/model/article.ts';
import { extractQuotes } from '../../../src/nlp/extract-quotes.ts';

/** Who speaks in the last quote of a text. */
function lastSpeaker(text: string): string | undefined {
  const article: Article = { id: 'a', key: 'a', source: 'a', language: 'fr', title: 'a', text, headings: [] };
  const { quotes, speakers } = extractQuotes(article, french);
  const id = quotes.at(-1)?.attribution?.speakerId;
  return speakers.find((speaker) => speaker.id === id)?.name;
}

describe('names of every shape in French', () => {
  it.each([
    ['J.-P. Roux', 'Selon J.-P. Roux, la route est fermée. Roux précise que tout va bien.'],
    ['W. Paul Roux', 'Selon le préfet, W. Paul Roux, la route est fermée.'],
    ["M'Bala Roux", "La ministre M'Bala Roux a affirmé que la route est fermée."],
    ["N'Golo Roux", "« La route est fermée », affirme N'Golo Roux."],
    ["Luc d'Ornel", "Le préfet Luc d'Ornel est venu. D'Ornel affirme que la route est fermée."],
    ['Luc de Villers', 'Le préfet Luc de Villers est venu. De Villers affirme que la route est fermée.'],
    ['Luc Petit', 'Le ministre Luc Petit est venu. Petit affirme que la route est fermée.'],
    [
      'Anna Juge',
      "La ministre Anna Juge est venue. Juge a parlé de l'enquête. Elle affirme que la route est fermée.",
    ],
    ['Nguyễn Tấn Roux', 'Nguyễn Tấn Roux est venu. Roux affirme que la route est fermée.'],
    ['Luc Morin-Petit', 'Luc Morin-Petit est venu. M. Morin-Petit affirme que la route est fermée.'],
    ['Anna Le Goff', 'Anna Le Goff est venue. Hier, Le Goff affirmait que la route est fermée.'],
    ['Anna Le Goff', 'Anna Le Goff est venue. Le Goff affirme que la route est fermée.'],
    ['Luc de Villers', 'Luc de Villers est venu. M. de Villers affirme que la route est fermée.'],
    [
      'Omar Fattah al-Roux',
      'Omar Fattah al-Roux est venu. Le maire al-Roux affirme que la route est fermée.',
    ],
    ['Marine Roux', 'Marine Roux est venue. Mme Roux affirme que la route est fermée.'],
  ])('finds %s', (name, text) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
