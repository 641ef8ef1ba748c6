import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import whoSaid from '../../commands/who-said/command.ts';
import { readAsked } from '../../src/discord/asked.ts';
import { messageViolations } from '../../src/discord/limits.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import type { Answer, CommandName, Result } from '../../src/model/answer.ts';
import { hostileText } from './hostile-text.ts';
import { libraryOf, type WrittenArticle } from './library-fixture.ts';
import { readMarkdown } from './read-markdown.ts';

const words = (maxLength: number) => hostileText({ maxLength }).filter((text) => /\p{L}/u.test(text));

/** An article whose every text is hostile, with a quote in each paragraph. */
const article: fc.Arbitrary<WrittenArticle> = fc
  .record({
    title: hostileText({ maxLength: 120 }),
    author: hostileText(),
    url: fc.oneof(fc.webUrl(), hostileText()),
    language: fc.constantFrom('en', 'fr', 'de'),
    isTitleDescriptive: fc.boolean(),
    name: words(40),
    role: hostileText({ maxLength: 80 }),
    paragraphs: fc.array(words(700), { minLength: 1, maxLength: 8 }),
    kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
  })
  .map(({ paragraphs, name, role, kind, ...metadata }) => {
    const texts = paragraphs.map((text) => text.replace(/\s*\n\s*/gu, '\n').trim());
    return {
      key: 'any',
      ...metadata,
      text: texts.join('\n\n'),
      quotes: texts.map((text) => ({ words: text, kind, speaker: { name, role } })),
    };
  });

function textsOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type === ComponentType.Container) return textsOf(component.components);
    return component.type === ComponentType.Section ? component.components.map(({ content }) => content) : [];
  });
}

/** The lines of block quotes as Discord shows them, without the marks of cuts and isolation. */
function quotedLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => readMarkdown(line.slice(2)).text.replace(/^\[…\] | \[…\]$/gu, ''))
    .map((line) => line.replace(/^\u2068+/u, '').replace(/\u2069+$/u, ''))
    .filter((line) => line !== '' && line !== '[…]');
}

describe('an answer on any article, asked with any text', () => {
  const commandNames = fc.constantFrom<CommandName[]>('who-said', 'context', 'compare', 'summary');
  const request = fc.record({
    written: article,
    command: commandNames,
    quote: words(300),
    page: fc.nat(8),
    locale: fc.constantFrom('en' as const, 'fr' as const),
  });

  it("keeps Discord's limits, quotes only what stands in the article, and pings nobody", () => {
    fc.assert(
      fc.property(request, ({ written, command, quote, page, locale }) => {
        const library = libraryOf(written);
        const [shelved] = library.articles();
        const results = library.passages('any').flatMap((passage): Result[] => {
          const [said] = library.quotesIn(passage);
          const speaker = written.quotes?.[0]?.speaker ?? null;
          const half = passage.span.start + Math.floor(passage.text.length / 2);
          return shelved
            ? [
                {
                  article: shelved,
                  passage,
                  excerpt: passage.span,
                  matches: [{ start: passage.span.start, end: half }],
                  match: 'altered',
                  confidence: 0.7,
                  quote: said
                    ? { text: said.text, kind: said.kind, parts: said.parts, speaker, certainty: 'inferred' }
                    : null,
                },
              ]
            : [];
        });
        if (results.length === 0) return;
        const answer: Answer = { status: 'found', command, results, suggestions: [] };
        const asked = { command: whoSaid, values: { quote } };
        const reach = { before: 5, after: 5 };
        const { components } = renderAnswer(answer, { library, locale, asked, page, reach });
        expect(messageViolations(components)).toEqual([]);
        const texts = textsOf(components);
        const made = texts.flatMap((text) => readMarkdown(text).made.map(({ kind }) => kind));
        const harmless = new Set(['quote', 'bold', 'underlined', 'small', 'link']);
        expect(made.filter((kind) => !harmless.has(kind))).toEqual([]);
        for (const line of texts.flatMap(quotedLines)) expect(written.text).toContain(line);
        expect(readAsked(texts[0] ?? '', commands)?.command).toBe(whoSaid);
      }),
      { numRuns: 150 },
    );
  });
});
