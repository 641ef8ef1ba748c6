import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeDiscord } from './fake-discord.ts';
import { sendRaw } from './send-raw.ts';
import { startFakeDiscord } from './start-fake-discord.ts';

const ask = { name: 'ask', description: 'Asks' };
const text = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
const withOptions = (...options: readonly object[]) => ({ ...ask, options });
const many = (count: number, type: number) =>
  Array.from({ length: count }, (_, index) =>
    type === 1 ? { name: `c${index}`, description: 'x' } : { type, name: `c${index}` },
  );

describe('commands that break one rule are refused', () => {
  let discord: FakeDiscord;

  beforeAll(async () => {
    discord = await startFakeDiscord();
  });

  afterAll(async () => {
    await discord.close();
    discord.expectNoViolations();
  });

  const register = (body: unknown) =>
    sendRaw(discord, 'PUT', `/applications/${discord.bot.id}/commands`, body);

  it.each<[string, readonly object[]]>([
    ['a slash command', [ask]],
    [
      'a translated one',
      [{ ...ask, name_localizations: { fr: 'demander' }, description_localizations: { fr: 'Demande' } }],
    ],
    ['accents in names', [{ ...ask, name_localizations: { fr: 'résumé' } }]],
    ['permissions as a string', [{ ...ask, default_member_permissions: '32', nsfw: false }]],
    [
      'a message command',
      [{ type: 3, name: 'Who said this?', name_localizations: { fr: 'Qui a dit ça ?' } }],
    ],
    ['the same name for two types', [ask, { type: 3, name: 'ask' }]],
    ['subcommands', [withOptions({ type: 1, name: 'add', description: 'x', options: [text('url')] })]],
    ['100 commands', many(100, 1)],
  ])('lets %s pass', async (_, body) => {
    expect(await register(body)).toMatchObject({ status: 200, violations: [] });
  });

  it.each<[string, readonly object[], string, RegExp]>([
    ['101 commands', many(101, 1), '', /at most 100 commands/u],
    ['16 message commands', many(16, 3), '', /at most 15 commands/u],
    ['the same name twice', [ask, ask], '[1].name', /unique/u],
    ['a name in upper case', [{ ...ask, name: 'Ask' }], '[0].name', /lower case/u],
    ['a name with a space', [{ ...ask, name: 'ask me' }], '[0].name', /lower case/u],
    ['a name over 32', [{ ...ask, name: 'a'.repeat(33) }], '[0].name', /at most 32/u],
    [
      'a French name in upper case',
      [{ ...ask, name_localizations: { fr: 'Résumé' } }],
      '[0].name_localizations.fr',
      /lower case/u,
    ],
    [
      'a locale that Discord has not',
      [{ ...ask, name_localizations: { 'fr-FR': 'demander' } }],
      '[0].name_localizations.fr-FR',
      /no locale/u,
    ],
    ['no description', [{ name: 'ask' }], '[0].description', /required/u],
    ['a description over 100', [{ ...ask, description: 'x'.repeat(101) }], '[0].description', /at most 100/u],
    [
      'a French description over 100',
      [{ ...ask, description_localizations: { fr: 'x'.repeat(101) } }],
      '[0].description_localizations.fr',
      /at most 100/u,
    ],
    [
      'a described message command',
      [{ type: 3, name: 'x', description: 'y' }],
      '[0].description',
      /only slash/u,
    ],
    [
      '26 options',
      [withOptions(...Array.from({ length: 26 }, (__, index) => text(`o${index}`)))],
      '[0].options',
      /at most 25/u,
    ],
    [
      'an option without description',
      [withOptions({ type: 3, name: 'a' })],
      '[0].options[0].description',
      /must be string/u,
    ],
    ['an option name twice', [withOptions(text('a'), text('a'))], '[0].options[1].name', /unique/u],
    [
      'a French option name twice',
      [withOptions(text('a', { name_localizations: { fr: 'b' } }), text('b'))],
      '[0].options[1].name',
      /in fr/u,
    ],
    [
      'a required option after an optional one',
      [withOptions(text('a'), text('b', { required: true }))],
      '[0].options[1].required',
      /before optional/u,
    ],
    [
      '26 choices',
      [withOptions(text('a', { choices: many(26, 1).map(({ name }) => ({ name, value: name })) }))],
      '[0].options[0].choices',
      /at most 25/u,
    ],
    [
      'a choice value over 100',
      [withOptions(text('a', { choices: [{ name: 'x', value: 'y'.repeat(101) }] }))],
      '[0].options[0].choices[0].value',
      /at most 100/u,
    ],
    [
      'a choice twice',
      [
        withOptions(
          text('a', {
            choices: [
              { name: 'x', value: 'y' },
              { name: 'x', value: 'z' },
            ],
          }),
        ),
      ],
      '[0].options[0].choices[1].name',
      /unique/u,
    ],
    [
      'choices beside autocomplete',
      [withOptions(text('a', { autocomplete: true, choices: [{ name: 'x', value: 'y' }] }))],
      '[0].options[0].choices',
      /not both/u,
    ],
    [
      'a minimum over the maximum',
      [withOptions({ type: 4, name: 'a', description: 'x', min_value: 3, max_value: 2 })],
      '[0].options[0].min_value',
      /more than/u,
    ],
    [
      'an option beside a subcommand',
      [withOptions({ type: 1, name: 'add', description: 'x' }, text('a'))],
      '[0].options',
      /side by side/u,
    ],
    ['a misspelt field', [{ ...ask, descripton: 'x' }], '[0].descripton', /no such field/u],
    [
      'a misspelt field of an option',
      [withOptions(text('a', { autocompelte: true }))],
      '[0].options[0].autocompelte',
      /no such field/u,
    ],
    ['a context that is none', [{ ...ask, contexts: [3] }], '[0].contexts[0]', /one of 0, 1, 2/u],
  ])('finds %s', async (_, body, path, rule) => {
    const { status, violations } = await register(body);
    expect(status).toBe(400);
    expect(violations).toEqual([
      { route: 'PUT /applications/{application_id}/commands', path, rule: expect.stringMatching(rule) },
    ]);
  });

  it('counts 8,000 characters a command, of every text only its longest version', async () => {
    const choices = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        name: String(index).padEnd(100, 'n'),
        value: 'v'.repeat(100),
      }));
    const sized = (filling: number) => ({
      ...withOptions(
        text('o1', { choices: choices(25), description: 'x'.repeat(filling) }),
        text('o2', { choices: choices(14) }),
      ),
      description: 'x'.repeat(50),
      description_localizations: { fr: 'y'.repeat(99) },
    });
    expect(await register([sized(93)])).toMatchObject({ status: 200, violations: [] });
    expect((await register([sized(94)])).violations).toMatchObject([
      { path: '[0]', rule: 'at most 8000 characters a command, has 8001' },
    ]);
  });
});
