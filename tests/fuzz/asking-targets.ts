import assert from 'node:assert/strict';
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import type { Command, OptionValues } from '../../src/answer/command.ts';
import { createLibrary } from '../../src/answer/create-library.ts';
import type { Library } from '../../src/answer/library.ts';
import { askedLine, readAsked } from '../../src/discord/asked.ts';
import { decodeButton, encodeButton } from '../../src/discord/button-id.ts';
import { toChoices } from '../../src/discord/choices.ts';
import { choiceViolations, messageViolations } from '../../src/discord/limits.ts';
import { escapeMarkdown, unescapeMarkdown } from '../../src/discord/markdown.ts';
import type { RenderedMessage } from '../../src/discord/rendered-message.ts';
import { respondToButton, respondToCommand } from '../../src/discord/respond.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import { extractQuotes } from '../../src/nlp/extract-quotes.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { finish } from '../../src/slices/steps.ts';
import { harmless } from '../../src/terminal/harmless.ts';
import { readLine } from '../../src/terminal/read-line.ts';
import { shippedLibrary } from '../answer/shipped-library.ts';
import { readMarkdown } from '../discord/read-markdown.ts';
import { hostileArticleText, hostileInput } from './hostile-input.ts';
import { type FuzzTarget, target } from './target.ts';

const shipped = await shippedLibrary();
const lexicals = languagePacks.map(({ lexical }) => lexical);
const command = fc.constantFrom(...commands);
const locale = fc.constantFrom('en' as const, 'fr' as const);
/** Values for every option of a command, of the type that Discord guarantees and nothing else. */
const asked = command.chain((chosen) => valuesFor(chosen).map((values) => ({ command: chosen, values })));
const buttonId = fc.oneof(
  hostileInput(6),
  fc
    .tuple(
      fc.constantFrom('page', 'show', 'back', 'context', 'again', 'none'),
      fc.nat(99_999),
      fc.nat(999),
      fc.oneof(fc.constantFrom('kaz22§8', 'kaz22§1', 'kaz22§999'), hostileInput(3)),
    )
    .map(([kind, one, two, id]) =>
      kind === 'context' ? `1:context:${one % 100}:${two % 100}:${id}` : `1:${kind}:${one}:${id}`,
    ),
);

/** Everything that people on Discord and in the terminal can send. */
export const askingTargets: readonly FuzzTarget[] = [
  target('markdown', 200, hostileInput(), (text) => {
    const escaped = escapeMarkdown(text);
    assert.equal(unescapeMarkdown(escaped), text);
    const { made } = readMarkdown(escaped);
    assert.deepEqual(made, []);
  }),
  target('options of commands', 30, fc.tuple(asked, locale), ([given, language]) => {
    const context = { library: shipped, locale: language };
    answersWell(respondToCommand(given, commands, context), given.command);
  }),
  target('suggestions', 30, fc.tuple(command, hostileInput(8), locale), ([{ options }, typed, language]) => {
    const context = { library: shipped, locale: language };
    for (const option of options) {
      if (option.type !== 'text' || !option.complete) continue;
      assert.deepEqual(choiceViolations(toChoices(option.complete(typed, context))), []);
    }
  }),
  target('ids of buttons', 262, buttonId, (id) => {
    const action = decodeButton(id);
    if (action) assert.deepEqual(decodeButton(encodeButton(action)), action);
  }),
  target('presses of buttons', 25, fc.tuple(buttonId, asked, locale), ([id, given, language]) => {
    const context = { library: shipped, locale: language };
    const read = readAsked(askedLine(given, language), commands);
    const message = respondToButton({ action: decodeButton(id), asked: read }, commands, context);
    if (message) answersWell(message, read?.command);
  }),
  target('lines that say what was asked', 60, hostileInput(12), (line) => {
    const read =
      readAsked(line, commands) ?? readAsked(`-# **/who-said** quote: \u2068${line}\u2069`, commands);
    if (!read) return;
    // What nothing can be seen of is not shown again.
    const again = readAsked(askedLine(read, 'en'), commands);
    assert(again === undefined || again.command === read.command);
  }),
  target('articles', 5, fc.tuple(hostileArticleText(80), asked, fc.nat(), locale), (input) => {
    const [text, given, at, language] = input;
    const library = libraryOf(text);
    const quote = text.slice(at % Math.max(1, text.length), (at % Math.max(1, text.length)) + 120);
    const [first] = given.command.options;
    const values = first && first.type === 'text' ? { ...given.values, [first.name]: quote } : given.values;
    answersWell(
      respondToCommand({ ...given, values }, commands, { library, locale: language }),
      given.command,
    );
  }),
  target('lines of the terminal', 65, fc.tuple(hostileInput(), command), ([line, chosen]) => {
    readLine(line, chosen);
    assert(
      !/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(harmless(line)),
      'what a terminal takes for a command',
    );
  }),
];

function valuesFor({ options }: Command): fc.Arbitrary<OptionValues> {
  const entries = options.map((option) => {
    // A subcommand is one of those that there are: Discord lets nothing else through.
    if (option.type === 'action')
      return fc.constantFrom(...option.actions).map(({ name }) => [option.name, name] as const);
    const value: fc.Arbitrary<string | number> =
      option.type === 'integer'
        ? fc.integer({ min: option.minimum, max: option.maximum })
        : fc.oneof(
            { weight: 4, arbitrary: hostileInput(20).map((text) => text.slice(0, 6_000)) },
            {
              weight: 2,
              arbitrary: fc.constantFrom('kaz22', 'kaz22§8', 'Sam Greene', 'Poutine', 'grand et fort'),
            },
          );
    const given = option.isRequired ? value : fc.option(value, { nil: undefined });
    return given.map((each) => [option.name, each] as const);
  });
  return fc.tuple(...entries).map((given) => Object.fromEntries(given));
}

function libraryOf(text: string): Library {
  const library = createLibrary({ engine: createSearchEngine({ lexicals }), lexicals });
  for (const pack of languagePacks) {
    const key = `any-${pack.lexical.language}`;
    const article: Article = {
      id: key,
      key,
      source: `${key}.txt`,
      language: pack.lexical.language,
      title: text.slice(0, 80),
      author: text.slice(-40),
      text,
      headings: [],
    };
    finish(library.putting(article, finish(passagesOf(article)), extractQuotes(article, pack)));
  }
  return library;
}

/** Discord takes it, it pings nobody, and nothing in it is made of what was typed or written. */
function answersWell({ components }: RenderedMessage, answered: Command | undefined): void {
  assert.deepEqual(messageViolations(components), []);
  const made = textsOf(components).flatMap((text) => readMarkdown(text).made.map(({ kind }) => kind));
  const meant = new Set(['quote', 'bold', 'underlined', 'small', 'link', 'list']);
  // A checked quote shows the words that it leaves out struck out.
  if (answered?.name === 'check') meant.add('struck');
  assert.deepEqual(
    made.filter((kind) => !meant.has(kind)),
    [],
  );
}

function textsOf(components: readonly APIMessageTopLevelComponent[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    if (component.type === ComponentType.Container) return textsOf(component.components);
    return component.type === ComponentType.Section ? component.components.map(({ content }) => content) : [];
  });
}
