import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { createPosting } from '../../src/discord/posting.ts';
import type { Post, PostOutlet, PostRequest } from '../../src/model/post.ts';
import type { PostKind, Schedule } from '../../src/model/schedule.ts';
import { chooseContent, contentOf } from '../../src/schedule/content/build-content.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { ChannelType, Permission } from '../fake-discord/protocol.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import type { Channel } from '../fake-discord/world/guild.ts';
import { libraryOfQuotes } from '../schedule/quotable-library.ts';

const SEND = 'POST /channels/{channel_id}/messages';
const READ = 'GET /channels/{channel_id}/messages';

let now: number;
let discord: FakeDiscord;
let outlet: PostOutlet;
const library = libraryOfQuotes(6, 12);

beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 7, 30);
  discord = await startFakeDiscord({ now: () => now });
  outlet = posting();
});

afterEach(async () => {
  discord.expectNoViolations();
  await discord.close();
});

const posting = (timeout = 5000, libraryOf: (serverId: string) => Library = () => library): PostOutlet =>
  createPosting({ token: discord.token, apiUrl: discord.apiUrl, libraryOf, timeout });

const schedule = (kind: PostKind = 'quote', channel: Channel = discord.channel): Schedule => ({
  id: 's1',
  serverId: discord.guild.id,
  channelId: channel.id,
  isAnnouncement: channel.type === ChannelType.announcement,
  kind,
  articleId: 'town1',
  recurrence: { time: '08:30', weekdays: [1], zone: 'Europe/Paris' },
  locale: 'fr',
  whenEmpty: 'say',
  createdBy: discord.guild.owner.id,
  createdAt: 0,
});

const request = (nonce: string, plan = schedule(), more: Partial<Post> = {}): PostRequest => {
  const key = { scheduleId: plan.id, date: '2026-11-23', time: '08:30' };
  const choice = chooseContent(library, plan, key, new Map());
  const content = choice && contentOf(library, plan, key, choice);
  if (!content) throw new Error('there is nothing to post');
  return { schedule: plan, nonce, post: { content, locale: plan.locale, ...more } };
};

const textsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'content' in value && typeof value.content === 'string' ? [value.content] : [];
  return [...own, ...('components' in value ? textsOf(value.components) : [])];
};

describe('sending a post', () => {
  it.each(['newest', 'article', 'quote', 'prompt'] as const)('of the kind %s shows it', async (kind) => {
    const outcome = await outlet.send(request('n1', schedule(kind)));
    const [message] = discord.messages(discord.channel);
    expect(outcome).toEqual({ status: 'sent', messageId: message?.id });
    const text = textsOf(message?.components).join('\n');
    expect(text).toMatch(/^### (?:Nouveaux articles|Résumé|Citation du jour|À débattre)/u);
    expect(text).toMatch(/> .*The harbour of town \d needs \d+ new cranes/u);
    expect(text).toMatch(/Marlow|Castan|Lindh|Renner/u);
  });

  it('says that it is late, in the reader’s own time', async () => {
    await outlet.send(request('n1', schedule(), { late: { dueAt: now - 3_600_000, missed: 2 } }));
    const text = textsOf(discord.messages(discord.channel)[0]?.components).join('\n');
    expect(text).toContain(`prévu <t:${now / 1000 - 3600}:F>`);
    expect(text).toContain('Les 2 précédents ont été manqués.');
  });

  it('says that there is nothing to post', async () => {
    await outlet.send({ ...request('n1'), post: { content: { kind: 'empty', of: 'newest' }, locale: 'en' } });
    const text = textsOf(discord.messages(discord.channel)[0]?.components);
    expect(text).toEqual(['### New articles', 'No new articles since the last post.']);
  });

  it('twice with the same nonce makes one message, also after a failure that hid the first', async () => {
    discord.faults.failNext(SEND, { kind: 'status', status: 502, afterStoring: true });
    expect(await outlet.send(request('n1'))).toEqual({ status: 'unavailable', isDoubtful: true });
    const [message] = discord.messages(discord.channel);
    expect(await outlet.send(request('n1'))).toEqual({ status: 'sent', messageId: message?.id });
    expect(discord.messages(discord.channel)).toHaveLength(1);
    expect(discord.rest.requests.filter(({ route }) => route === SEND)).toHaveLength(2);
  });

  it.each([
    ['a server in trouble', { kind: 'status', status: 503 } as const],
    ['a connection that breaks', { kind: 'cut' } as const],
    ['silence', { kind: 'silence' } as const],
  ])('meets %s: it may have been stored, and is not sent again by itself', async (_, fault) => {
    outlet = posting(100);
    discord.faults.failNext(SEND, fault);
    expect(await outlet.send(request('n1'))).toEqual({ status: 'unavailable', isDoubtful: true });
    expect(discord.rest.requests.filter(({ route }) => route === SEND)).toHaveLength(1);
  });

  it('without a server to reach is in no doubt', async () => {
    const nowhere = createPosting({ token: 't', apiUrl: 'http://127.0.0.1:9/api', libraryOf: () => library });
    expect(await nowhere.send(request('n1'))).toEqual({ status: 'unavailable', isDoubtful: false });
  });

  it.each([
    [false, 7],
    [true, 30],
  ])('is told to wait (for the whole bot: %s)', async (isGlobal, retryAfter) => {
    discord.faults.failNext(SEND, { kind: 'rate-limit', retryAfter, isGlobal });
    const outcome = await outlet.send(request('n1'));
    if (outcome.status !== 'rate-limited') return expect.fail(outcome.status);
    expect(outcome.isGlobal).toBe(isGlobal);
    expect(outcome.retryAfter).toBeGreaterThan((retryAfter - 1) * 1000);
    expect(discord.messages(discord.channel)).toEqual([]);
  });

  it('is refused without permission, and in a channel that is gone', async () => {
    discord.channel.botPermissions &= ~Permission.sendMessages;
    expect(await outlet.send(request('n1'))).toEqual({ status: 'refused', reason: 'forbidden' });
    discord.removeChannel(discord.channel);
    expect(await outlet.send(request('n2'))).toEqual({ status: 'refused', reason: 'unknown-channel' });
  });

  it('fails as a fault when the token is not accepted, and says so', async () => {
    let refusals = 0;
    const { apiUrl, token } = discord;
    const onTokenRefused = () => {
      refusals++;
    };
    outlet = createPosting({ token, apiUrl, libraryOf: () => library, onTokenRefused });
    discord.faults.failNext(SEND, { kind: 'status', status: 401 });
    await expect(outlet.send(request('n1'))).rejects.toThrow();
    expect(refusals).toBe(1);
  });
});

describe('looking for a post', () => {
  const find = (nonce: string) => outlet.find({ schedule: schedule(), nonce }, now);

  it('finds it among others, although Discord does not give the nonce back', async () => {
    await outlet.send(request('n1'));
    const sent = await outlet.send(request('n2'));
    for (let count = 0; count < 250; count++) discord.say(discord.channel, `message ${count}`);
    expect(await find('n2')).toEqual({
      status: 'found',
      messageId: sent.status === 'sent' && sent.messageId,
    });
    expect(await find('n3')).toEqual({ status: 'absent' });
  });

  it('looks no farther back than it has to', async () => {
    for (let count = 0; count < 250; count++) discord.say(discord.channel, `message ${count}`);
    now += 3_600_000;
    discord.say(discord.channel, 'hello');
    expect(await find('n1')).toEqual({ status: 'absent' });
    expect(discord.rest.requests.filter(({ route }) => route === READ)).toHaveLength(1);
  });

  it('finds nothing in an empty channel', async () => {
    expect(await find('n1')).toEqual({ status: 'absent' });
  });

  it('says so when the channel does not let it look', async () => {
    await outlet.send(request('n1'));
    discord.channel.botPermissions &= ~Permission.readMessageHistory;
    expect(await find('n1')).toEqual({ status: 'unreadable' });
  });

  it('fails as sending does', async () => {
    discord.faults.failNext(READ, { kind: 'status', status: 500 });
    expect(await find('n1')).toMatchObject({ status: 'unavailable' });
    discord.removeChannel(discord.channel);
    expect(await find('n1')).toEqual({ status: 'refused', reason: 'unknown-channel' });
  });
});

describe('an announcement channel', () => {
  it('publishes the post, and a post that is published already stays so', async () => {
    const channel = discord.addChannel(discord.guild, { type: ChannelType.announcement });
    const plan = schedule('quote', channel);
    const sent = await outlet.send(request('n1', plan));
    if (sent.status !== 'sent') return expect.fail(sent.status);
    expect(await outlet.publish(plan, sent.messageId)).toEqual(sent);
    expect(await outlet.publish(plan, sent.messageId)).toEqual(sent);
    expect(discord.messages(channel)[0]?.isCrossposted).toBe(true);
  });
});

describe('telling of a pause', () => {
  it('writes to whoever made the schedule, once', async () => {
    const notice = { schedule: schedule(), reason: 'forbidden', nonce: 'n1' } as const;
    expect(await outlet.tell(notice)).toMatchObject({ status: 'sent' });
    expect(await outlet.tell(notice)).toMatchObject({ status: 'sent' });
    const messages = discord.messages(discord.dm(discord.guild.owner));
    expect(messages).toHaveLength(1);
    expect(textsOf(messages[0]?.components).join()).toContain(`programme s1 pour <#${discord.channel.id}>`);
  });
});
