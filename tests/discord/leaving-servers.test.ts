import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetLeftServers, KEPT_FOR } from '../../src/answer/server/forget-left-servers.ts';
import { lookAtServers } from '../../src/app/watch-servers.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { startFrontEnd } from './front-end.ts';
import { ServerBot } from './server-bot.ts';
import { twoArticles } from './two-articles.ts';

const library = await twoArticles();
const DAY = 24 * 3_600_000;
let bot: ServerBot;

beforeEach(async () => {
  bot = await ServerBot.start({ libraryOf: () => library });
});

afterEach(() => bot.end());

const look = async (): Promise<void> =>
  lookAtServers({
    store: bot.store,
    forget: (serverId) => bot.store.keeping.forgetServer(serverId),
    joined: () => bot.servers(),
    clock: () => bot.now,
    log: { info: () => {}, warn: () => {}, error: (details) => expect.fail(JSON.stringify(details)) },
  });

const settings = (serverId: string) => bot.store.settings.find(serverId);

describe('a server that the bot was removed from', () => {
  it('keeps its data for thirty days, and not longer', async () => {
    const { discord, store } = bot;
    const gone = discord.addGuild();
    for (const { id } of [gone, discord.guild]) await store.settings.put(id, { isPrivate: true });
    await look();
    discord.removeGuild(gone);
    bot.now += DAY;
    await look();
    for (const days of [1, 15, 29]) {
      bot.now += (days * DAY) / 2;
      await look();
      expect(await settings(gone.id)).toEqual({ isPrivate: true });
    }
    bot.now += KEPT_FOR;
    await look();
    expect(await settings(gone.id)).toBeUndefined();
    expect(await settings(discord.guild.id)).toEqual({ isPrivate: true });
    expect(await store.keeping.servers()).toEqual([discord.guild.id]);
  });

  it('has them still when it comes back in time, and the days count anew', async () => {
    const { store } = bot;
    await store.settings.put('77', { isPrivate: true });
    const forget = (serverId: string) => store.keeping.forgetServer(serverId);
    const at = (days: number, ...joined: string[]) =>
      forgetLeftServers({ store, joined: new Set(joined), now: bot.now + days * DAY, forget });
    await at(0);
    await at(29, '77');
    await at(31);
    expect(await at(60)).toEqual([]);
    expect(await settings('77')).toEqual({ isPrivate: true });
    expect(await at(61)).toEqual(['77']);
    expect(await settings('77')).toBeUndefined();
  });

  it('is never the terminal', async () => {
    const { store } = bot;
    await store.settings.put('terminal', { isPrivate: true });
    const forget = (serverId: string) => store.keeping.forgetServer(serverId);
    for (const days of [0, 31, 90])
      await forgetLeftServers({ store, joined: new Set(), now: bot.now + days * DAY, forget });
    expect(await settings('terminal')).toEqual({ isPrivate: true });
  });

  it('is not mistaken for one while Discord does not answer', async () => {
    await bot.store.settings.put(bot.discord.guild.id, { isPrivate: true });
    const failing = { ...bot, joined: () => Promise.reject(new Error('no answer')) };
    await expect(
      lookAtServers({
        store: bot.store,
        forget: () => expect.fail(),
        joined: failing.joined,
        clock: () => bot.now,
        log: { info: () => {}, warn: () => {}, error: () => {} },
      }),
    ).rejects.toThrow('no answer');
    expect(await bot.store.keeping.removed()).toEqual(new Map());
  });
});

it('the bot knows all servers that it is in, however many', async () => {
  const discord = await startFakeDiscord({ guilds: 401 });
  const frontEnd = await startFrontEnd(discord);
  const joined = await frontEnd.servers();
  expect([...joined].sort()).toEqual(discord.guilds.flatMap(({ id, hasBot }) => (hasBot ? [id] : [])).sort());
  await frontEnd.stop();
  await discord.close();
  discord.expectNoViolations();
});
