import { describe, expect, it } from 'vitest';
import { readQuotesOf } from './read-article.ts';

const speakersOf = (text: string): readonly (string | undefined)[] =>
  readQuotesOf(text).map(({ speaker }) => speaker);

describe('quotes that open or make up a paragraph', () => {
  it('belong to whom the paragraph goes on to name', () => {
    const text = `« La route est fermée », a dit Luc Morin.\n\n« Nous demandons un vote. » Anna Roux hausse les épaules.`;
    expect(speakersOf(text)).toEqual(['Luc Morin', 'Anna Roux']);
  });

  it('go on with who spoke before where nobody is named', () => {
    const text = `« La route est fermée », a dit Luc Morin.\n\n« Nous demandons un vote. » La salle applaudit.`;
    expect(speakersOf(text)).toEqual(['Luc Morin', 'Luc Morin']);
  });

  it('are no heading behind a colon, however short', () => {
    expect(speakersOf('Le maire Luc Morin a écrit :\n\n« Une promesse de plus »')).toEqual(['Luc Morin']);
  });
});
