import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeDiscord } from './fake-discord.ts';
import { sendRaw } from './send-raw.ts';
import { startFakeDiscord } from './start-fake-discord.ts';

const V2 = 1 << 15;
const nobody = { allowed_mentions: { parse: [] } };
const text = (content: string) => ({ type: 10, content });
const v2 = (...components: readonly object[]) => ({ ...nobody, flags: V2, components });

describe('a message that breaks one rule is refused or recorded', () => {
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
    ['plain text', { ...nobody, content: 'x'.repeat(2000) }],
    ['a nonce', { ...nobody, content: 'x', nonce: 'n'.repeat(25), enforce_nonce: true }],
    ['a silent answer', { content: 'x', allowed_mentions: { parse: [], replied_user: false } }],
  ])('lets %s pass', async (_, body) => {
    expect(await create(body)).toMatchObject({ status: 200, violations: [] });
  });

  it.each<[string, object, string, RegExp]>([
    ['content over 2,000', { ...nobody, content: 'x'.repeat(2001) }, 'content', /2000 characters/u],
    ['nothing at all', nobody, '', /not be empty/u],
    ['blank content', { ...nobody, content: ' \n' }, '', /not be empty/u],
    ['a misspelt field', { ...nobody, content: 'x', embed: [] }, 'embed', /no such field/u],
    ['a wrong type', { ...nobody, content: 7 }, 'content', /must be string/u],
    ['half a surrogate pair', { ...nobody, content: 'x\ud83d' }, 'content', /surrogate/u],
    ['11 embeds', { ...nobody, embeds: Array(11).fill({ title: 'x' }) }, 'embeds', /at most 10/u],
    [
      'embeds with over 6,000 characters',
      { ...nobody, embeds: Array(2).fill({ description: 'x'.repeat(3001) }) },
      'embeds',
      /6000 characters/u,
    ],
    ['a nonce over 25', { ...nobody, content: 'x', nonce: 'n'.repeat(26) }, 'nonce', /./u],
    ['enforce_nonce alone', { ...nobody, content: 'x', enforce_nonce: true }, 'nonce', /required/u],
    ['an ephemeral flag in a channel', { ...nobody, content: 'x', flags: 64 }, 'flags', /cannot set 64/u],
    ['content beside V2', { ...v2(text('x')), content: 'y' }, 'content', /empty with IsComponentsV2/u],
    [
      'embeds beside V2',
      { ...v2(text('x')), embeds: [{ title: 'y' }] },
      'embeds',
      /empty with IsComponentsV2/u,
    ],
    ['no allowed_mentions', { content: 'x' }, 'allowed_mentions', /must be \{"parse":\[\]\}/u],
    [
      'a ping of everyone',
      { content: 'x', allowed_mentions: { parse: ['everyone'] } },
      'allowed_mentions',
      /must be/u,
    ],
    [
      'a ping of the asker',
      { content: 'x', allowed_mentions: { parse: [], replied_user: true } },
      'allowed_mentions',
      /must be/u,
    ],
  ])('finds %s', async (_, body, path, rule) => {
    const { violations } = await create(body);
    expect(violations[0]).toEqual({
      route: 'POST /channels/{channel_id}/messages',
      path,
      rule: expect.stringMatching(rule),
    });
  });

  it('refuses what Discord refuses, and only records what this project forbids itself', async () => {
    expect((await create({ ...nobody, content: '' })).status).toBe(400);
    expect((await create({ content: 'x' })).status).toBe(200);
  });

  it('finds what an edit may not do to a message with V2', async () => {
    await create(v2(text('x')));
    const message = discord.messages(discord.channel).at(-1);
    const edit = (body: object) =>
      sendRaw(discord, 'PATCH', `/channels/${discord.channel.id}/messages/${message?.id}`, body);
    expect(await edit({ ...nobody, components: [text('y')] })).toMatchObject({ status: 200, violations: [] });
    expect((await edit({ ...nobody, flags: 0 })).violations).toMatchObject([
      { path: 'flags', rule: expect.stringMatching(/cannot go back/u) },
    ]);
    expect((await edit({ ...nobody, content: 'z' })).violations).toMatchObject([{ path: 'content' }]);
    expect((await edit({ components: [text('z')] })).violations).toMatchObject([
      { path: 'allowed_mentions' },
    ]);
    expect(message?.components).toEqual([text('z')]);
  });

  it('finds a body that is no JSON, and a route that is not there', async () => {
    expect((await create('{')).violations).toMatchObject([
      { rule: expect.stringContaining('cannot be read') },
    ]);
    const { status, violations } = await sendRaw(discord, 'POST', '/nowhere', {});
    expect(status).toBe(404);
    expect(violations).toEqual([
      { route: 'POST /api/v10/nowhere', path: '', rule: 'is no route that this server knows' },
    ]);
  });

  it('says all that was wrong in one error', async () => {
    await fetch(`${discord.apiUrl}/v10/channels/${discord.channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}` },
      body: JSON.stringify({ content: 'x'.repeat(2001) }),
    });
    expect(() => discord.expectNoViolations()).toThrow(
      /rules were broken 2 time\(s\):\n.*messages allowed_mentions: must be .*\n.*messages content: at most 2000/u,
    );
    expect(discord.takeViolations()).toHaveLength(2);
  });
});
