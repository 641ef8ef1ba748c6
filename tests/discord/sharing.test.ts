import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { Channel } from '../fake-discord/world/guild.ts';
import type { LogLine, RunningFrontEnd } from './front-end.ts';
import { startShippedBot, stopShippedBot } from './shipped-bot.ts';

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
const EXTERNAL_APPS = 1n << 50n;
const COMMANDS = 1n << 31n;
const TEXT = 0;
const ANNOUNCEMENT = 5;
const ANNOUNCEMENT_THREAD = 10;
const PUBLIC_THREAD = 11;
const PRIVATE_THREAD = 12;

describe('sharing a private answer', () => {
  let discord: FakeDiscord;
  let frontEnd: RunningFrontEnd;

  const logged = (): readonly LogLine[] => frontEnd.lines.filter(({ level }) => level === 'error');

  beforeEach(async () => {
    ({ discord, frontEnd } = await startShippedBot());
  });

  afterEach(() => stopShippedBot({ discord, frontEnd }));

  /** Checks a message in the channel, with these permissions, and presses Share. */
  async function share(type: number, mine: bigint, bots: bigint, locale = 'en-US') {
    const channel = discord.addChannel(discord.guild, { type, botPermissions: bots });
    const user = discord.user({ permissions: mine | COMMANDS, locale });
    const { message } = discord.say(channel, '"tirer pour tuer"');
    const answer = await discord.messageCommand('Check this quote', message, { user, channel });
    expect(answer.isEphemeral).toBe(true);
    const pressed = await discord.click(answer, locale === 'fr' ? 'Partager' : 'Share', { user, channel });
    return { answer, pressed, channel, user };
  }

  async function expectShared(channel: Channel, userId: string) {
    await expect.poll(() => discord.messages(channel).length).toBe(2);
    const posted = JSON.stringify(discord.messages(channel).at(-1)?.components);
    expect(posted).toContain(`shared by <@${userId}>`);
  }

  it.each([
    ['a channel', TEXT, VIEW | SEND],
    ['an announcement channel, by those who write there', ANNOUNCEMENT, VIEW | SEND],
    ['a thread where one may not write in the channel around it', PUBLIC_THREAD, VIEW | SEND_IN_THREADS],
    ['the post of a forum', PUBLIC_THREAD, VIEW | SEND_IN_THREADS],
    ['a private thread', PRIVATE_THREAD, VIEW | SEND_IN_THREADS],
    ['a thread under an announcement', ANNOUNCEMENT_THREAD, VIEW | SEND_IN_THREADS],
  ])('posts it in %s', async (_, type, permissions) => {
    const { pressed, channel, user } = await share(type, permissions, permissions);
    expect(pressed.isUpdate).toBe(true);
    expect(pressed.text).toContain('[Shared](1:share, disabled)');
    await expectShared(channel, user.id);
  });

  it.each([
    ['an announcement channel that they only read', ANNOUNCEMENT, VIEW | SEND_IN_THREADS],
    ['a thread that they only read', PUBLIC_THREAD, VIEW | SEND],
  ])('does not in %s, and says why, kindly', async (_, type, permissions) => {
    const everything = VIEW | SEND | SEND_IN_THREADS;
    const english = await share(type, permissions, everything);
    expect(english.pressed.isUpdate).toBe(false);
    expect(english.pressed.isEphemeral).toBe(true);
    expect(english.pressed.text).toContain('You may not post in this channel, so the answer stays with you.');
    expect(english.answer.text).toContain('[Share](1:share)');
    expect(discord.messages(english.channel)).toHaveLength(1);
    const french = await share(type, permissions, everything, 'fr');
    expect(french.pressed.text).toContain('Vous n’avez pas le droit d’écrire dans ce salon');
  });

  it('does not where the bot may not write, and says what would help', async () => {
    const { pressed, channel } = await share(PUBLIC_THREAD, VIEW | SEND_IN_THREADS, VIEW | SEND);
    expect(pressed.text).toContain('I may not post in this channel');
    expect(discord.messages(channel)).toHaveLength(1);
  });

  it.each([
    ['where the server lets them', EXTERNAL_APPS, true],
    ['not where the server keeps it to themselves', 0n, false],
  ])('posts what their own app answered %s', async (_, more, isShared) => {
    const user = discord.user({ permissions: VIEW | SEND | COMMANDS | more });
    const channel = discord.addChannel(discord.guild, { botPermissions: 0n });
    const as = { user, channel, userInstall: true } as const;
    const { message } = discord.say(channel, '"tirer pour tuer"');
    const answer = await discord.messageCommand('Check this quote', message, as);
    const pressed = await discord.click(answer, 'Share', as);
    if (isShared) return expectShared(channel, user.id);
    expect(pressed.isUpdate).toBe(false);
    expect(pressed.text).toContain('apps that people bring along');
    return expect(discord.messages(channel)).toHaveLength(1);
  });

  it.each([
    ['may not write after all', 50013, 'I may not post in this channel'],
    ['is refused for another reason', 50035, 'I may not post in this channel'],
  ])('takes the word back where the bot %s', async (_, code, part) => {
    discord.faults.failNext('POST /webhooks/{webhook_id}/{webhook_token}', {
      kind: 'status',
      status: code === 50035 ? 400 : 403,
      code,
    });
    const { answer, channel, pressed } = await share(TEXT, VIEW | SEND, VIEW | SEND);
    await expect.poll(() => pressed.followUps.length).toBe(1);
    expect(JSON.stringify(pressed.followUps[0]?.components)).toContain(part);
    await expect.poll(() => answer.text).toContain('[Share](1:share)');
    expect(discord.messages(channel)).toHaveLength(1);
    // What only a person can change is no fault.
    await expect.poll(() => logged().length).toBe(code === 50013 ? 0 : 1);
  });
});
