import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from './fake-discord.ts';
import { startFakeDiscord } from './start-fake-discord.ts';
import { startTestBot } from './test-bot.ts';

describe('registering commands', () => {
  let discord: FakeDiscord;
  let client: Client<true>;

  beforeEach(async () => {
    discord = await startFakeDiscord();
    client = await startTestBot(discord);
  });

  afterEach(async () => {
    await client.destroy();
    await discord.close();
    discord.expectNoViolations();
  });

  const names = () => discord.registeredCommands().map(({ name }) => name);

  it('adds, changes and removes one at a time, each a write', async () => {
    const { commands } = client.application;
    const ask = await commands.create({ name: 'ask', description: 'Asks' });
    await commands.create({ name: 'help', description: 'Helps' });
    await ask.edit({ name: 'demand' });
    expect(names().toSorted()).toEqual(['demand', 'help']);
    await ask.delete();
    expect(names()).toEqual(['help']);
    expect(discord.commandWrites).toBe(4);
  });

  it('replaces all at once, keeping the ids of those that stay', async () => {
    const { commands } = client.application;
    const before = await commands.set([{ name: 'ask', description: 'Asks' }]);
    const after = await commands.set([{ name: 'ask', description: 'Asks again' }]);
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(after.first()?.description).toBe('Asks again');
  });

  it('gives translations only to those who ask for them', async () => {
    const { commands } = client.application;
    await commands.set([{ name: 'ask', description: 'Asks', nameLocalizations: { fr: 'demander' } }]);
    const get = (query: string) =>
      client.rest.get(`/applications/${discord.bot.id}/commands`, { query: new URLSearchParams(query) });
    expect(await get('')).toEqual([expect.not.objectContaining({ name_localizations: expect.anything() })]);
    expect(await get('with_localizations=true')).toMatchObject([{ name_localizations: { fr: 'demander' } }]);
  });

  it('can be for one server alone', async () => {
    await client.application.commands.set([{ name: 'here', description: 'x' }], discord.guild.id);
    expect(names()).toEqual([]);
    expect(discord.registeredCommands(discord.guild)).toMatchObject([{ name: 'here' }]);
    await expect(client.application.commands.set([], '1')).rejects.toMatchObject({ code: 50001 });
  });
});
