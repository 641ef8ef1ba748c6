import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { combineLibraries } from '../../src/answer/combine-libraries.ts';
import { createLibrary } from '../../src/answer/create-library.ts';
import { withDefaultArticle } from '../../src/answer/default-article.ts';
import type { MutableLibrary } from '../../src/answer/library.ts';
import type { ServerState } from '../../src/answer/server/server-states.ts';
import { createCorrectedLibraries } from '../../src/app/corrected-libraries.ts';
import { quotesOf } from '../../src/app/quotes/quotes-of.ts';
import { serverContext } from '../../src/app/server-context.ts';
import { toChoices } from '../../src/discord/choices.ts';
import { createKept, messageFor } from '../../src/discord/kept.ts';
import type { AnswerContext } from '../../src/discord/scope.ts';
import { passagesOf } from '../../src/ingest/passages-of.ts';
import { languagePacks } from '../../src/lang/index.ts';
import type { Article } from '../../src/model/article.ts';
import { createSearchEngine } from '../../src/search/create-search-engine.ts';
import { finish, type Steps } from '../../src/slices/steps.ts';

const lexicals = languagePacks.map((pack) => pack.lexical);
const asking = commands.map(withDefaultArticle);

const TEXTS = [
  '"The bridge was never safe," said Tom Hall, an engineer. "We told them so."',
  'The old harbour will stay open all winter, said Anna Reed, the mayor of the town.',
  '« Le pont n’a jamais été sûr », a déclaré Anna Reed. Le port reste ouvert tout l’hiver.',
];
const QUESTIONS = [
  'bridge was never safe',
  'the old harbour all winter',
  'le pont',
  'nothing of the kind',
  'Anna Reed',
];
const SERVERS = ['with articles', 'without'] as const;
type ServerName = (typeof SERVERS)[number];

/** Two servers that see the same articles, one of them some of its own too, as the running bot joins them. */
class World {
  readonly #base = createSearchEngine({ lexicals });
  readonly #shared = createLibrary({ engine: this.#base, lexicals, packs: languagePacks });
  readonly #own = createLibrary({
    engine: createSearchEngine({ lexicals, beside: this.#base }),
    lexicals,
    packs: languagePacks,
  });
  readonly #both = combineLibraries(this.#shared, this.#own);
  readonly #states = new Map<string | undefined, ServerState>();
  readonly #correctedOf = createCorrectedLibraries({ of: (id) => this.#stateOf(id) });
  #corrections = 0;

  *putting(place: 'shared' | 'own', key: number, text: number): Steps {
    const name = `${place}${key}`;
    const [language, id, body] = [text === 2 ? 'fr' : 'en', `of ${name}`, TEXTS[text] ?? ''] as const;
    const article: Article = { id, key: name, source: name, language, title: name, text: body, headings: [] };
    yield* this.#placed(place).putting(article, yield* passagesOf(article), quotesOf(article));
  }

  removing(place: 'shared' | 'own', key: number): Steps {
    return this.#placed(place).removing(`of ${place}${key}`);
  }

  /** Says of the first quote that there is who speaks, or takes all corrections back. */
  correct(server: ServerName, speaker: string | null | 'taken back'): undefined {
    const before = this.#stateOf(server);
    const quote = this.#both.articles().flatMap(({ id }) => this.#both.quotes(id))[0];
    const article = quote && this.#both.article(quote.articleId);
    if (!quote || !article) return;
    const { start, end } = quote.parts[0] ?? { start: 0, end: 0 };
    const passage = this.#both
      .passages(article.id)
      .find(({ span }) => start >= span.start && start < span.end);
    const parts = [article.text.slice(start, end)];
    const words = { articleKey: article.key, passageId: passage?.id ?? '', parts, kind: quote.kind };
    const id = `c${++this.#corrections}`;
    const corrections =
      speaker === 'taken back'
        ? []
        : [...before.corrections, { id, serverId: server, words, speaker, madeAt: this.#corrections }];
    this.#states.set(server, { ...before, corrections });
  }

  decide(server: ServerName, settings: ServerState['settings']): undefined {
    this.#states.set(server, { ...this.#stateOf(server), settings });
  }

  context(server: ServerName): AnswerContext {
    const library = server === 'without' ? this.#shared : this.#both;
    const context = { library: this.#correctedOf(server, library), locale: 'en' } as const;
    return serverContext(context, this.#stateOf(server), true);
  }

  #placed(place: 'shared' | 'own'): MutableLibrary {
    return place === 'own' ? this.#own : this.#shared;
  }

  #stateOf(server: string | undefined): ServerState {
    return this.#states.get(server) ?? { settings: { isPrivate: false }, corrections: [] };
  }
}

type Change = (world: World) => Steps | undefined;

const place = fc.constantFrom('shared' as const, 'own' as const);
const server = fc.constantFrom(...SERVERS);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(1), fc.nat(2)).map(
    ([where, key, text]) =>
      (world: World) =>
        world.putting(where, key, text),
  ),
  fc.tuple(place, fc.nat(1)).map(
    ([where, key]) =>
      (world: World) =>
        world.removing(where, key),
  ),
  fc.tuple(server, fc.constantFrom('Tom Hall', 'Somebody Else', null, 'taken back' as const)).map(
    ([where, speaker]) =>
      (world: World) =>
        world.correct(where, speaker),
  ),
  fc
    .record(
      {
        isPrivate: fc.boolean(),
        locale: fc.constantFrom('en' as const, 'fr' as const),
        articleKey: fc.constantFrom('shared0', 'own0'),
      },
      { requiredKeys: ['isPrivate'] },
    )
    .chain((settings) => server.map((where) => (world: World) => world.decide(where, settings))),
);

describe('answers that are kept', () => {
  it('are those that would be given anew, in every server, after any changes', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 14 }), (changes) => {
        const world = new World();
        const kept = createKept({ now: () => 0 });
        for (const begin of changes) {
          for (const _ of begin(world) ?? []) expectSameAsWhoSaid(world.context('with articles'), kept);
          for (const each of SERVERS) expectSame(world.context(each), kept);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('are shared by servers that see the very same, and by no others', () => {
    const world = new World();
    const kept = createKept({ now: () => 0 });
    finish(world.putting('shared', 0, 0));
    expectSame(world.context('without'), kept);
    const { bytes } = kept.messages;
    const other = new World().context('without').library;
    expect(world.context('without').library.state()).not.toBe(world.context('with articles').library.state());
    expect(world.context('without').library.state()).not.toBe(other.state());
    expectSame(world.context('without'), kept);
    expect(kept.messages.bytes).toBe(bytes);
    expectSame(world.context('with articles'), kept);
    expect(kept.messages.bytes).toBeGreaterThan(bytes);
  });
});

/** That every question is answered, and every beginning of one completed, as if nothing had been kept. */
function expectSame(context: AnswerContext, kept: ReturnType<typeof createKept>): void {
  for (const command of asking) {
    const [option] = command.options;
    if (option?.type !== 'text') continue;
    for (const question of QUESTIONS) {
      const asked = {
        command,
        values: Object.fromEntries(command.options.map(({ name }) => [name, question])),
      };
      const only = { command, values: { [option.name]: question } };
      for (const each of [asked, only])
        expect(messageFor(each, { commands: asking, kept }, context)).toEqual(
          messageFor(each, { commands: asking }, context),
        );
      const complete = (given: AnswerContext) =>
        toChoices(option.complete?.(question.slice(0, 6), given) ?? []);
      const suggested = kept.suggestions.of(
        [command.name, option.name, question.slice(0, 6)],
        context,
        complete,
      );
      expect(suggested).toEqual(complete(context));
    }
  }
}

/** The same of one question alone: it is asked between all the steps in which an article comes or goes. */
function expectSameAsWhoSaid(context: AnswerContext, kept: ReturnType<typeof createKept>): void {
  const command = asking.find(({ name }) => name === 'who-said');
  if (!command) throw new Error('there is no command who-said');
  const asked = { command, values: { quote: 'bridge was never safe' } };
  expect(messageFor(asked, { commands: asking, kept }, context)).toEqual(
    messageFor(asked, { commands: asking }, context),
  );
}
