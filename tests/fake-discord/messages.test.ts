import { AttachmentBuilder, ChannelType, type Client, type TextChannel } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from './fake-discord.ts';
import { startFakeDiscord } from './start-fake-discord.ts';
import { startTestBot } from './test-bot.ts';

describe('messages in channels', () => {
  let discord: FakeDiscord;
  let client: Client<true>;
  let channel: TextChannel;

  beforeEach(async () => {
    discord = await startFakeDiscord();
    client = await startTestBot(discord);
    const found = client.channels.cache.get(discord.channel.id);
    if (found?.type !== ChannelType.GuildText) throw new Error('the channel is not there');
    channel = found;
  });

  afterEach(async () => {
    await client.destroy();
    await discord.close();
    discord.expectNoViolations();
  });

  it('are sent, edited and deleted', async () => {
    const sent = await channel.send('one');
    await sent.edit('two');
    const [message] = discord.messages(discord.channel);
    expect(message).toMatchObject({ content: 'two', edits: 1, author: discord.bot, isDeleted: false });
    await sent.delete();
    expect(discord.messages(discord.channel)).toEqual([]);
    expect(message?.isDeleted).toBe(true);
    await expect(sent.edit('three')).rejects.toMatchObject({ code: 10008 });
  });

  it('of others cannot be edited or deleted', async () => {
    const { message } = discord.say(discord.channel, 'mine');
    const theirs = await channel.messages.fetch(message.id);
    await expect(theirs.delete()).rejects.toMatchObject({ code: 50013 });
    const body = { content: 'x', allowed_mentions: { parse: [] } };
    const path = `/channels/${channel.id}/messages/${message.id}` as const;
    await expect(client.rest.patch(path, { body })).rejects.toMatchObject({ code: 50005 });
  });

  it('are listed newest first, before and after others', async () => {
    const sent = await Promise.all(['one', 'two', 'three'].map((text) => channel.send(text)));
    expect((await channel.messages.fetch({ limit: 2 })).map(({ content }) => content)).toEqual([
      'three',
      'two',
    ]);
    const [first] = sent;
    if (!first) throw new Error('nothing was sent');
    const after = await channel.messages.fetch({ after: first.id });
    expect(after.map(({ content }) => content)).toEqual(['three', 'two']);
  });

  it('answer others, and say so', async () => {
    const { message } = discord.say(discord.channel, 'a question', { mention: true });
    const question = await channel.messages.fetch(message.id);
    await question.reply({ content: 'an answer', allowedMentions: { parse: [] } });
    expect(discord.messages(discord.channel).at(-1)?.repliesTo).toBe(message);
    const gone = { messageReference: '1', failIfNotExists: false };
    await channel.send({ content: 'to nobody', reply: gone });
    await expect(channel.send({ content: 'x', reply: { messageReference: '1' } })).rejects.toMatchObject({
      code: 50035,
    });
  });

  it('carry files, which are then served', async () => {
    const file = new AttachmentBuilder(Buffer.from('all of it'), { name: 'export.txt', description: 'Data' });
    const sent = await channel.send({ files: [file] });
    const [attachment] = discord.messages(discord.channel).flatMap(({ attachments }) => attachments);
    expect(attachment).toMatchObject({ filename: 'export.txt', description: 'Data' });
    const url = sent.attachments.first()?.url ?? '';
    expect(await (await fetch(url)).text()).toBe('all of it');
  });

  it('are published in announcement channels only', async () => {
    const news = discord.addChannel(discord.guild, { name: 'news', type: ChannelType.GuildAnnouncement });
    const announcements = await client.channels.fetch(news.id);
    if (announcements?.type !== ChannelType.GuildAnnouncement) throw new Error('the channel is not there');
    const sent = await announcements.send('news');
    await sent.crosspost();
    expect(discord.messages(news)).toMatchObject([{ isCrossposted: true }]);
    const plain = await channel.send('no news');
    await expect(plain.crosspost()).rejects.toMatchObject({ code: 50068 });
  });

  it('reach people directly', async () => {
    const user = discord.user();
    const found = await client.users.fetch(user.id);
    await found.send('hello');
    expect(discord.messages(discord.dm(user))).toMatchObject([{ content: 'hello' }]);
    await channel.sendTyping();
  });
});
