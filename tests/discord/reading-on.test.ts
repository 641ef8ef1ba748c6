import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { OptionValues } from '../../src/answer/command.ts';
import type { Library } from '../../src/answer/library.ts';
import { readAsked } from '../../src/discord/asked.ts';
import { decodeButton } from '../../src/discord/button-id.ts';
import { messageViolations } from '../../src/discord/limits.ts';
import type { RenderedMessage } from '../../src/discord/rendered-message.ts';
import { respondToButton, respondToCommand } from '../../src/discord/respond.ts';
import type { CommandName } from '../../src/model/answer.ts';
import { sentences } from '../../src/text/sentences.ts';
import { libraryOf, type WrittenArticle } from './library-fixture.ts';
import { readMarkdown } from './read-markdown.ts';

/** A sentence that is longer than this may be cut inside, for it fits nowhere whole. */
const LONG_SENTENCE = 500;

const word = fc.constantFrom(
  'guerre',
  'été',
  'peace',
  'l’accord',
  'a*b',
  '_ici_',
  '`x`',
  'Москва',
  '和平',
  '#1',
  '<@1>',
);
const sentence = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => `La ${all.join(' ')}.`);
const usual = fc.array(sentence(30), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const huge = fc.array(sentence(60), { minLength: 10, maxLength: 60 }).map((all) => all.join(' '));
const endless = sentence(900);
const paragraph = fc.oneof(
  { weight: 5, arbitrary: usual },
  { weight: 1, arbitrary: huge },
  { weight: 1, arbitrary: endless },
);

const article: fc.Arbitrary<WrittenArticle> = fc
  .record({ title: fc.string({ maxLength: 200 }), name: fc.constantFrom('Ann Rowe', 'Ségolène *Roy*') })
  .chain(({ title, name }) =>
    fc.array(paragraph, { minLength: 1, maxLength: 9 }).map((all) => {
      // Each paragraph is another, so that each is found where it stands.
      const texts = all.map((text, index) => `N${index + 1}. ${text}`);
      const quotes = texts.map((words) => ({ words, kind: 'direct' as const, speaker: { name } }));
      return { key: 'any', title, text: texts.join('\n\n'), quotes };
    }),
  );

interface Pressable {
  readonly custom_id: string;
  readonly label: string;
}

function partsOf(components: readonly APIMessageTopLevelComponent[]) {
  const texts: string[] = [];
  const buttons: Pressable[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    if (value.type === ComponentType.TextDisplay && 'content' in value) texts.push(String(value.content));
    if (value.type === ComponentType.Button && 'custom_id' in value && !('disabled' in value))
      buttons.push({
        custom_id: String(value.custom_id),
        label: 'label' in value ? String(value.label) : '',
      });
    if ('components' in value) visit(value.components);
    if ('accessory' in value) visit(value.accessory);
  };
  visit(components);
  return { texts, buttons };
}

/** Every message that buttons lead to from the answer to a command, itself included. */
function reachable(
  library: Library,
  name: CommandName,
  values: OptionValues,
  follow: RegExp,
): RenderedMessage[] {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  const context = { library, locale: 'fr', random: () => 0 } as const;
  const first = respondToCommand({ command, values }, commands, context);
  const found = [first, ...(first.more ?? [])];
  const pressed = new Set<string>();
  for (let index = 0; index < found.length && index < 2000; index++) {
    const { texts, buttons } = partsOf(found[index]?.components ?? []);
    const asked = readAsked(texts[0]?.split('\n', 1)[0] ?? '', commands);
    for (const { custom_id: id } of buttons.filter(({ label }) => follow.test(label))) {
      if (pressed.has(id)) continue;
      pressed.add(id);
      const message = respondToButton({ action: decodeButton(id), asked }, commands, context);
      if (!message) throw new Error(`nothing answers ${id}`);
      found.push(message);
    }
  }
  return found;
}

/** The quoted words of a message, block by block, with whether a cut is marked before and after. */
function blocksOf({ components }: RenderedMessage) {
  return partsOf(components).texts.flatMap((text) => {
    const lines = text.split('\n').filter((line) => line.startsWith('> '));
    if (lines.length === 0) return [];
    const words = lines.map((line) => readMarkdown(line.slice(2)).text).join('\n');
    const bare = words.replace(/^\[…\] | \[…\]$/gu, '').replace(/^\u2068+|\u2069+$/gu, '');
    return [{ bare, isCutBefore: words.startsWith('[…] '), isCutAfter: words.endsWith(' […]') }];
  });
}

function expectHonestCuts(messages: readonly RenderedMessage[], library: Library): void {
  const [shelved] = library.articles();
  if (!shelved) throw new Error('there is no article');
  const { text, id } = shelved;
  const all = library
    .passages(id)
    .flatMap(({ span }) => sentences(text, span, library.lexical(shelved).abbreviations));
  const edges = new Set(all.flatMap(({ start, end }) => [start, end]));
  const isInside = (place: number): boolean =>
    all.some(({ start, end }) => start < place && place < end && end - start > LONG_SENTENCE);
  for (const { bare, isCutBefore, isCutAfter } of messages.flatMap(blocksOf)) {
    const places = [...text.matchAll(new RegExp(bare.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'), 'gu'))].map(
      ({ index }) => index,
    );
    expect(places.length).toBeGreaterThan(0);
    const isHonest = places.some((start) => {
      const end = start + bare.length;
      const passage = library.passages(id).find(({ span }) => span.start <= start && end <= span.end);
      return (
        passage !== undefined &&
        [start, end].every((place) => edges.has(place) || isInside(place)) &&
        isCutBefore === start > passage.span.start &&
        isCutAfter === end < passage.span.end
      );
    });
    expect(isHonest, bare).toBe(true);
  }
}

const squeezed = (text: string): string => text.replace(/\s/gu, '');

describe('a long answer', () => {
  const reading = /◀|▶|suite|précède|paragraphe de plus/u;

  it('lets a whole article be read from any of its passages, however long its paragraphs', () => {
    fc.assert(
      fc.property(article, fc.nat(8), (written, from) => {
        const library = libraryOf(written);
        const passages = library.passages('any');
        const messages = reachable(
          library,
          'context',
          { passage: `any§${(from % passages.length) + 1}` },
          reading,
        );
        for (const { components } of messages) expect(messageViolations(components)).toEqual([]);
        expectHonestCuts(messages, library);
        const shown = messages.flatMap(blocksOf).map(({ bare }) => squeezed(bare));
        for (const { span } of passages) {
          const pieces = sentences(written.text, span, new Set()).flatMap(({ start, end }) =>
            end - start > LONG_SENTENCE
              ? written.text.slice(start, end).split(' ')
              : [written.text.slice(start, end)],
          );
          for (const piece of pieces) expect(shown.some((text) => text.includes(squeezed(piece)))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each<[CommandName, OptionValues]>([
    ['article', { action: 'show', article: 'any' }],
    ['quotes', { speaker: 'Rowe' }],
    ['quotes', { speaker: 'Roy' }],
    ['summary', { article: 'any' }],
    ['article', { action: 'list' }],
  ])('keeps the limits and cuts at sentence ends, and every passage has its page: %s %o', (name, values) => {
    fc.assert(
      fc.property(article, (written) => {
        const library = libraryOf(written);
        const command = commands.find((each) => each.name === name);
        const answer = command?.run(values, { library, locale: 'fr' });
        const messages = reachable(library, name, values, /◀|▶|Afficher/u);
        for (const { components } of messages) expect(messageViolations(components)).toEqual([]);
        expectHonestCuts(messages, library);
        if (answer?.status !== 'found') return;
        const printed = messages.flatMap(({ components }) => partsOf(components).texts).join('\n');
        for (const { passage } of answer.results) expect(printed).toContain(passage.id);
        const cut = messages.filter((message) =>
          blocksOf(message).some(({ isCutAfter, isCutBefore }) => isCutAfter || isCutBefore),
        );
        for (const { components } of cut)
          expect(partsOf(components).buttons.map(({ label }) => label)).toContain('Contexte');
      }),
      { numRuns: 25 },
    );
  });

  it('pages through three thousand articles, and leaps', () => {
    const library = libraryOf(
      ...Array.from({ length: 3000 }, (_, index) => ({
        key: `k${index}`,
        title: `Titre ${index}`,
        text: `Article ${index}. ${'Une phrase de plus. '.repeat(30)}`,
      })),
    );
    const command = commands.find((each) => each.name === 'article');
    if (!command) throw new Error('there is no such command');
    const context = { library, locale: 'en' } as const;
    const asked = { command, values: { action: 'list' } };
    let message = respondToCommand(asked, commands, context);
    const press = (label: RegExp): RenderedMessage => {
      const { buttons } = partsOf(message.components);
      const id = buttons.find((each) => label.test(each.label))?.custom_id ?? '';
      const next = respondToButton({ action: decodeButton(id), asked }, commands, context);
      if (!next) throw new Error('nothing answers');
      expect(messageViolations(next.components)).toEqual([]);
      return next;
    };
    for (let leap = 0; leap < 29; leap++) message = press(/^\+100$/u);
    for (let page = 0; page < 14; page++) message = press(/▶/u);
    expect(JSON.stringify(message)).toContain('/3000');
    expect(partsOf(message.components).buttons.map(({ label }) => label)).not.toContain('+100');
    message = press(/^−100$/u);
    message = press(/◀/u);
  });
});
