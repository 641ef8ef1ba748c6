import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeDiscord } from './fake-discord.ts';
import { sendRaw } from './send-raw.ts';
import { startFakeDiscord } from './start-fake-discord.ts';

const V2 = 1 << 15;
const nobody = { allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const row = (...components: readonly object[]) => ({ type: 1, components });
const button = (custom_id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id,
  ...more,
});
const container = (...components: readonly object[]) => ({ type: 17, components });
const v2 = (...components: readonly object[]) => ({ ...nobody, flags: V2, components });
const option = (value: string, more: object = {}) => ({ label: value, value, ...more });
const select = (options: readonly object[], more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options,
  ...more,
});

describe('components that break one rule are refused', () => {
  let discord: FakeDiscord;

  beforeAll(async () => {
    discord = await startFakeDiscord();
  });

  afterAll(async () => {
    await discord.close();
    discord.expectNoViolations();
  });

  const create = (body: unknown) =>
    sendRaw(discord, 'POST', `/channels/${discord.channel.id}/messages`, body);

  it.each<[string, object]>([
    ['4,000 characters in two displays', v2(text('x'.repeat(2000)), text('y'.repeat(2000)))],
    ['40 components', v2(container(...Array.from({ length: 39 }, () => text('x'))))],
    ['five buttons in a row', { ...nobody, components: [row(...'abcde'.split('').map((id) => button(id)))] }],
    ['a section', v2({ type: 9, components: [text('x')], accessory: button('show') })],
    ['a link', v2(row({ type: 2, style: 5, label: 'x', url: 'https://example.org/' }))],
    ['a select', { ...nobody, components: [row(select([option('a'), option('b')]))] }],
  ])('lets %s pass', async (_, body) => {
    expect(await create(body)).toMatchObject({ status: 200, violations: [] });
  });

  it.each<[string, object, string, RegExp]>([
    [
      'a misspelt nested field',
      v2({ ...text('x'), contnet: 'y' }),
      'components[0].contnet',
      /no such field/u,
    ],
    [
      'components V2 without its flag',
      { ...nobody, components: [text('x')] },
      'components[0]',
      /IsComponentsV2/u,
    ],
    ['an empty display', v2(text('')), 'components[0].content', /at least 1/u],
    ['a blank display', v2(text('  ')), 'components[0].content', /blank/u],
    ['a display over 4,000', v2(text('x'.repeat(4001))), 'components[0].content', /at most 4000/u],
    [
      'displays over 4,000 in all',
      v2(text('x'.repeat(2000)), text('y'.repeat(2001))),
      'components',
      /4000 characters over all/u,
    ],
    [
      '41 components',
      v2(container(...Array.from({ length: 40 }, () => text('x')))),
      'components',
      /40 components/u,
    ],
    ['an empty container', v2(container()), 'components[0].components', /at least 1/u],
    [
      'a section with 4 texts',
      v2({ type: 9, components: Array(4).fill(text('x')), accessory: button('a') }),
      'components[0].components',
      /at most 3/u,
    ],
    [
      'a section without accessory',
      v2({ type: 9, components: [text('x')] }),
      'components[0].accessory',
      /none of the allowed/u,
    ],
    ['a button outside a row', v2(button('a')), 'components[0]', /none of the allowed/u],
    [
      'six buttons in a row',
      v2(row(...'abcdef'.split('').map((id) => button(id)))),
      'components[0].components',
      /at most 5/u,
    ],
    [
      'six rows',
      { ...nobody, components: 'abcdef'.split('').map((id) => row(button(id))) },
      'components',
      /at most 5 rows/u,
    ],
    [
      'a row with button and select',
      v2(row(button('a'), select([option('a')]))),
      'components[0]',
      /either one select/u,
    ],
    [
      'a custom_id over 100',
      v2(row(button('x'.repeat(101)))),
      'components[0].components[0].custom_id',
      /at most 100/u,
    ],
    ['an empty custom_id', v2(row(button(''))), 'components[0].components[0].custom_id', /at least 1/u],
    [
      'a custom_id twice',
      v2(row(button('a')), row(button('a'))),
      'components[1].components[0].custom_id',
      /unique/u,
    ],
    ['an id twice', v2({ ...text('x'), id: 3 }, { ...text('y'), id: 3 }), 'components[1].id', /unique/u],
    [
      'a label over 80',
      v2(row(button('a', { label: 'x'.repeat(81) }))),
      'components[0].components[0].label',
      /at most 80/u,
    ],
    [
      'a button without label',
      v2(row(button('a', { label: '' }))),
      'components[0].components[0].label',
      /label or an emoji/u,
    ],
    [
      'a link with custom_id',
      v2(row(button('a', { style: 5, url: 'https://example.org/' }))),
      'components[0].components[0].custom_id',
      /every button but links/u,
    ],
    [
      'a button with address',
      v2(row(button('a', { url: 'https://example.org/' }))),
      'components[0].components[0].url',
      /link buttons/u,
    ],
    [
      'a select with a value twice',
      v2(row(select([option('a'), option('a')]))),
      'components[0].components[0].options[1].value',
      /unique/u,
    ],
    [
      'a select that wants more than it has',
      v2(row(select([option('a')], { max_values: 2 }))),
      'components[0].components[0].max_values',
      /more than there are/u,
    ],
    [
      'a select with too many defaults',
      v2(row(select([option('a', { default: true }), option('b', { default: true })]))),
      'components[0].components[0].options',
      /2 defaults/u,
    ],
    [
      'a file that was not sent',
      v2({ type: 13, file: { url: 'attachment://x.txt' } }),
      'components[0]',
      /no file named x.txt/u,
    ],
  ])('finds %s', async (_, body, path, rule) => {
    const { violations } = await create(body);
    expect(violations[0]).toEqual({
      route: 'POST /channels/{channel_id}/messages',
      path,
      rule: expect.stringMatching(rule),
    });
  });
});
