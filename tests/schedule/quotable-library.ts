import type { Library } from '../../src/answer/library.ts';
import { libraryOf } from '../discord/library-fixture.ts';

const SPEAKERS = ['Ada Marlow', 'Bela Castan', 'Cora Lindh', 'Dov Renner'];

/** Articles with many quotes of a few speakers, whose words differ by their numbers only. */
export function libraryOfQuotes(articles: number, quotesEach: number): Library {
  return libraryOf(
    ...Array.from({ length: articles }, (_, article) => {
      const quotes = Array.from({ length: quotesEach }, (_, number) => ({
        words: `The harbour of town ${article} needs ${number} new cranes before the next winter comes`,
        kind: 'direct' as const,
        speaker: { name: SPEAKERS[number % SPEAKERS.length] ?? '' },
      }));
      return {
        key: `town${article}`,
        title: `Town ${article}`,
        language: 'en',
        publishedAt: `2026-01-${String((article % 28) + 1).padStart(2, '0')}`,
        text: quotes.map(({ words, speaker }) => `“${words},” said ${speaker.name}.`).join('\n\n'),
        quotes,
      };
    }),
  );
}

/** Enough quotes for a few weeks. */
export const quotableLibrary = libraryOfQuotes(3, 20);
