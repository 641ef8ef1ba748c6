import { describe, expect, it } from 'vitest';
import articleCommand from '../../commands/article/command.ts';
import { messageViolations } from '../../src/discord/limits.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import type { Locale } from '../../src/model/language.ts';
import { libraryOf } from './library-fixture.ts';
import { printMessage } from './print-message.ts';

const library = libraryOf(
  {
    key: 'lune',
    title: 'Retour *vers* la [Lune](https://evil.example)',
    author: 'Ada Roy',
    publisher: 'Le Jour',
    publishedAt: '2024-05-06',
    url: 'https://example.org/lune',
    text: 'La fusée est partie. Elle revient demain.\n\nUn second paragraphe.\n\nUn troisième.',
  },
  { key: 'sea', title: 'The sea', language: 'en', text: 'The sea is rising.' },
);

function show(values: { readonly action: string; readonly article?: string }, locale: Locale) {
  const answer = articleCommand.run(values, { library, locale });
  const view = { library, locale, asked: { command: articleCommand, values }, page: 0 };
  return renderAnswer(answer, { ...view, reach: { before: 5, after: 5 } });
}

describe('articles as a Discord message', () => {
  it.each(['en', 'fr'] as const)('are listed by their titles, with how they begin (%s)', async (locale) => {
    const message = show({ action: 'list' }, locale);
    expect(messageViolations(message.components)).toEqual([]);
    await expect(printMessage(message)).toMatchFileSnapshot(`golden/articles-${locale}.txt`);
  });

  it('are read from the beginning, with what comes further on', async () => {
    const message = show({ action: 'show', article: 'lune' }, 'fr');
    expect(messageViolations(message.components)).toEqual([]);
    await expect(printMessage(message)).toMatchFileSnapshot('golden/article-fr.txt');
  });
});
