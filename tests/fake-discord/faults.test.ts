import type { Client, TextChannel } from 'discord.js';
import { ChannelType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from './clock.ts';
import type { FakeDiscord } from './fake-discord.ts';
import { startFakeDiscord } from './start-fake-discord.ts';
import { startTestBot } from './test-bot.ts';

const CREATE = 'POST /channels/{channel_id}/messages';

describe('what goes wrong on the HTTP side', () => {
  let clock: ManualClock;
  let discord: FakeDiscord;
  let client: Client<true>;
  let channel: TextChannel;

  beforeEach(async () => {
    clock = createManualClock();
    discord = await startFakeDiscord({ now: clock.now });
    client = await startTestBot(discord, undefined, { rest: { timeout: 200, retries: 1 } });
    const found = client.channels.cache.get(discord.channel.id);
    if (found?.type !== ChannelType.GuildText) throw new Error('the channel is not there');
    channel = found;
  });

  afterEach(async () => {
    await client.destroy();
    await discord.close();
    discord.expectNoViolations();
  });

  const statuses = () =>
    discord.rest.requests.filter(({ route }) => route === CREATE).map(({ status }) => status);
  const contents = () => discord.messages(discord.channel).map(({ content }) => content);

  it('is asked again after a 429', async () => {
    discord.faults.failNext(CREATE, { kind: 'rate-limit', retryAfter: 0.01 });
    await channel.send('hello');
    expect(statuses()).toEqual([429, 200]);
    expect(contents()).toEqual(['hello']);
  });

  it('is asked again after a 429 for everything', async () => {
    discord.faults.failNext(CREATE, { kind: 'rate-limit', retryAfter: 0.01, isGlobal: true });
    await channel.send('hello');
    expect(statuses()).toEqual([429, 200]);
  });

  it('doubles a message when a 502 comes after storing it', async () => {
    discord.faults.failNext(CREATE, { kind: 'status', status: 502, afterStoring: true });
    await channel.send('hello');
    expect(contents()).toEqual(['hello', 'hello']);
  });

  it.each([
    { kind: 'status', status: 502, afterStoring: true },
    { kind: 'silence', afterStoring: true },
    { kind: 'cut', afterStoring: true },
  ] as const)('gives the stored message for the same nonce after $kind', async (fault) => {
    discord.faults.failNext(CREATE, fault);
    const sending = channel.send({ content: 'hello', nonce: 'run-1', enforceNonce: true });
    if (fault.kind === 'cut') await expect(sending).rejects.toThrow();
    else await sending;
    await channel.send({ content: 'hello', nonce: 'run-1', enforceNonce: true });
    expect(contents()).toEqual(['hello']);
  });

  it('forgets a nonce after some minutes', async () => {
    await channel.send({ content: 'hello', nonce: 'run-1', enforceNonce: true });
    clock.advance(6 * 60_000);
    await channel.send({ content: 'hello', nonce: 'run-1', enforceNonce: true });
    expect(contents()).toEqual(['hello', 'hello']);
  });

  it('fails as often as told, then works again', async () => {
    discord.faults.failNext(CREATE, { kind: 'status', status: 500 }, 2);
    await expect(channel.send('lost')).rejects.toMatchObject({ status: 500 });
    await channel.send('kept');
    expect(statuses()).toEqual([500, 500, 200]);
    expect(contents()).toEqual(['kept']);
  });

  it('fails whatever a test decides to let fail', async () => {
    const stop = discord.faults.failWhen(({ body }) =>
      JSON.stringify(body).includes('forbidden')
        ? { kind: 'status', status: 403, code: 50013, message: 'Missing Permissions' }
        : undefined,
    );
    await channel.send('allowed');
    await expect(channel.send('forbidden')).rejects.toMatchObject({ code: 50013 });
    stop();
    await channel.send('forbidden no more');
    expect(contents()).toEqual(['allowed', 'forbidden no more']);
  });

  it('keeps a request waiting until it is let go', async () => {
    const hold = discord.faults.holdNext(/POST .*\/messages/u);
    const sending = channel.send('hello');
    await hold.arrived;
    expect(contents()).toEqual([]);
    hold.release();
    await sending;
    expect(contents()).toEqual(['hello']);
  });

  it('refuses to fail a route that does not exist', () => {
    expect(() => discord.faults.failNext('POST /channel/messages', { kind: 'silence' })).toThrow('no route');
  });

  it('answers 401 to a wrong token, and the client drops its own', async () => {
    const answer = await fetch(`${discord.apiUrl}/v10/users/@me`, {
      headers: { authorization: 'Bot wrong' },
    });
    expect(answer.status).toBe(401);
    expect((await fetch(`${discord.apiUrl}/v10/users/@me`)).status).toBe(401);
  });

  it('answers 403 and 404 where the bot may not post or the channel is gone', async () => {
    discord.channel.botPermissions &= ~(1n << 11n);
    await expect(client.rest.post(`/channels/${channel.id}/messages`, { body: {} })).rejects.toMatchObject({
      status: 403,
      code: 50013,
    });
    discord.channel.botPermissions = 0n;
    await expect(client.rest.get(`/channels/${channel.id}/messages`)).rejects.toMatchObject({ code: 50001 });
    discord.removeChannel(discord.channel);
    await expect(client.rest.get(`/channels/${channel.id}`)).rejects.toMatchObject({
      status: 404,
      code: 10003,
    });
  });

  it('remembers requests, and counts writes of commands apart from reads', async () => {
    const command = { name: 'ask', description: 'Asks', integrationTypes: [0] };
    await client.application.commands.set([command]);
    const registered = await client.application.commands.fetch();
    expect(registered.first()?.equals(command)).toBe(true);
    expect(discord.commandWrites).toBe(1);
    expect(discord.commandReads).toBe(1);
    expect(discord.rest.requests.at(-1)).toMatchObject({
      route: 'GET /applications/{application_id}/commands',
      status: 200,
    });
  });
});
