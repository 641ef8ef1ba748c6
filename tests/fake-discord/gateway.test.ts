import { on, once } from 'node:events';
import { type Client, Events, GatewayIntentBits, Message } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from './fake-discord.ts';
import { startFakeDiscord } from './start-fake-discord.ts';
import { startTestBot } from './test-bot.ts';

/** The library waits five seconds between two identifies of one shard, unless told otherwise. */
const AT_ONCE = { ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) } };

/** Resolves to the next messages that the client hears. */
async function listen(client: Client, count: number): Promise<readonly string[]> {
  const heard: string[] = [];
  for await (const [message] of on(client, Events.MessageCreate)) {
    if (message instanceof Message) heard.push(message.content);
    if (heard.length === count) break;
  }
  return heard;
}

describe('the gateway', () => {
  const clients: Client[] = [];
  let discord: FakeDiscord;

  beforeEach(async () => {
    discord = await startFakeDiscord({ guilds: 3, maxConcurrency: 2 });
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) await client.destroy();
    await discord.close();
    discord.expectNoViolations();
  });

  async function login(
    ...args: Parameters<typeof startTestBot> extends [FakeDiscord, ...infer Rest] ? Rest : []
  ) {
    const client = await startTestBot(discord, ...args);
    clients.push(client);
    return client;
  }

  it('lets a client in and announces its servers', async () => {
    const client = await login();
    await discord.waitForReady();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Server 1', 'Server 2', 'Server 3']);
    expect(client.guilds.cache.every(({ available }) => available)).toBe(true);
    expect(client.application.id).toBe(discord.bot.id);
  });

  it('tells which intents a client asked for', async () => {
    await login(undefined, { intents: [] });
    expect(discord.gateway.identifies).toEqual([{ intents: 0, shard: [0, 1] }]);
  });

  it('closes with 4014 on an intent that the application was not granted, and records it', async () => {
    const intents = [GatewayIntentBits.MessageContent];
    await expect(login(undefined, { intents })).rejects.toThrow('disallowed intents');
    expect(discord.takeViolations()).toEqual([
      { route: 'GATEWAY', path: '', rule: 'identify was refused with 4014' },
    ]);
  });

  it('refuses a wrong token', async () => {
    Object.defineProperty(discord, 'token', { value: 'wrong' });
    await expect(login()).rejects.toThrow('invalid token');
  });

  it('replays on resume what was missed while the connection was away', async () => {
    const client = await login();
    const heard = listen(client, 3);
    discord.gateway.closeAll(4000);
    discord.say(discord.channel, 'one', { mention: true });
    discord.say(discord.channel, 'two', { mention: true });
    await discord.until(() => discord.gateway.resumes === 1, 'the session to be resumed');
    const said = discord.say(discord.channel, 'three', { mention: true });
    await new Promise((resolve) =>
      client.once(Events.MessageCreate, resolve).once(Events.ShardResume, resolve),
    );
    expect(await heard).toEqual(['one', 'two', 'three'].map((text) => `<@${discord.bot.id}> ${text}`));
    expect(said.replies).toEqual([]);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('makes a client identify anew when its session is declared invalid', async () => {
    const client = await login(undefined, AT_ONCE);
    discord.gateway.invalidateSessions();
    await once(client, Events.ShardReady);
    expect(discord.gateway.identifies).toHaveLength(2);
    expect(discord.gateway.resumes).toBe(0);
  });

  it('makes a client identify anew when its session was forgotten meanwhile', async () => {
    const client = await login(undefined, AT_ONCE);
    discord.gateway.forgetSessions();
    discord.gateway.closeAll(4000);
    await once(client, Events.ShardReady);
    expect(discord.gateway.identifies).toHaveLength(2);
    expect(discord.gateway.resumes).toBe(0);
  });

  it('brings a client back that is asked to reconnect, or whose connection is cut', async () => {
    await login();
    discord.gateway.requestReconnect();
    await discord.until(() => discord.gateway.resumes === 1, 'a first resume');
    discord.gateway.cutAll();
    await discord.until(() => discord.gateway.resumes === 2, 'a second resume');
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it('answers heartbeats, until told to leave a connection for dead', async () => {
    await discord.close();
    discord = await startFakeDiscord({ heartbeatInterval: 40 });
    await login();
    const { gateway } = discord;
    await discord.until(() => gateway.heartbeats >= 3, 'three heartbeats');
    expect(gateway.resumes).toBe(0);
    gateway.acknowledgeHeartbeats(false);
    await discord.until(() => gateway.resumes === 1, 'the client to notice and resume');
  });

  it('serves two shards, each with its own servers', async () => {
    const client = await login(undefined, { shards: [0, 1], shardCount: 2 });
    await discord.waitForReady();
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(client.guilds.cache.map(({ shardId }) => shardId).toSorted()).toEqual([0, 1, 1]);
  });

  it('serves thousands of servers', async () => {
    await discord.close();
    discord = await startFakeDiscord({ guilds: 2500 });
    const client = await login();
    expect(client.guilds.cache.size).toBe(2500);
  });

  it('tells of servers and channels that come and go', async () => {
    const client = await login();
    const guild = discord.addGuild({ name: 'New' });
    const channel = discord.addChannel(guild, { name: 'press' });
    await once(client, Events.ChannelCreate);
    expect(client.channels.cache.has(channel.id)).toBe(true);
    discord.removeChannel(channel);
    await once(client, Events.ChannelDelete);
    expect(client.channels.cache.has(channel.id)).toBe(false);
    discord.removeGuild(guild);
    await once(client, Events.GuildDelete);
    expect(client.guilds.cache.has(guild.id)).toBe(false);
  });

  it('hides the content of messages that do not name a bot without the intent for it', async () => {
    const client = await login();
    const heard = listen(client, 3);
    discord.say(discord.channel, 'private talk');
    discord.say(discord.channel, 'you there', { mention: true });
    discord.say(discord.dm(discord.user()), 'in private');
    expect(await heard).toEqual(['', `<@${discord.bot.id}> you there`, 'in private']);
  });
});
