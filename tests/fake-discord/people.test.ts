import {
  type Client,
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from './fake-discord.ts';
import { startFakeDiscord } from './start-fake-discord.ts';
import { startTestBot } from './test-bot.ts';

const everywhere = { integration_types: [0, 1], contexts: [0, 1, 2] };
const commands = [
  {
    ...everywhere,
    name: 'ask',
    description: 'Asks',
    options: [
      { type: 3, name: 'question', description: 'What', required: true, max_length: 10 },
      { type: 4, name: 'count', description: 'How many', max_value: 3 },
      { type: 7, name: 'channel', description: 'Where' },
      { type: 11, name: 'file', description: 'Which' },
    ],
  },
  {
    name: 'corpus',
    description: 'Articles',
    default_member_permissions: '32',
    contexts: [0],
    options: [{ type: 1, name: 'add', description: 'Adds', options: [] }],
  },
  { ...everywhere, type: 3, name: 'Who said this?' },
];

describe('people', () => {
  let discord: FakeDiscord;
  let client: Client<true>;
  let handle: (interaction: Interaction) => Promise<unknown>;

  beforeEach(async () => {
    discord = await startFakeDiscord();
    client = await startTestBot(discord, (interaction) => handle(interaction));
    await client.rest.put(`/applications/${discord.bot.id}/commands`, { body: commands });
    handle = async (interaction) =>
      interaction.isRepliable() && interaction.reply(describeScene(interaction));
  });

  afterEach(async () => {
    await client.destroy();
    await discord.close();
    discord.expectNoViolations();
  });

  const describeScene = ({ locale, guildId, context, authorizingIntegrationOwners }: Interaction) =>
    `${locale} in ${guildId ?? 'a DM'}, context ${context}, by ${Object.keys(authorizingIntegrationOwners)[0]}`;

  it('ask in servers, in DMs and with an app of their own', async () => {
    const question = { question: 'who?' };
    const { id } = discord.guild;
    const said = async (as: Parameters<FakeDiscord['slash']>[2]) =>
      (await discord.slash('ask', question, as)).content;
    expect(await said({})).toMatch(`en-US in ${id}, context 0`);
    expect(await said({ locale: 'fr' })).toMatch(`fr in ${id}, context 0`);
    expect(await said({ dm: true })).toMatch('en-US in a DM, context 1');
    expect(await said({ userInstall: true, dm: true })).toMatch('en-US in a DM, context 2');
    const foreign = await said({ userInstall: true });
    expect(foreign).toMatch('context 0');
    expect(foreign).not.toMatch(id);
  });

  it('give channels, numbers and files', async () => {
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const channel = interaction.options.getChannel('channel', true);
      const { name, url } = interaction.options.getAttachment('file', true);
      const text = await (await fetch(url)).text();
      await interaction.reply(`${channel.id} ${interaction.options.getInteger('count')} ${name} ${text}`);
    };
    const channel = discord.addChannel(discord.guild, { name: 'press' });
    const file = { filename: 'a.txt', data: 'text' };
    const reply = await discord.slash('ask', { question: 'x', count: 2, channel, file });
    expect(reply.content).toBe(`${channel.id} 2 a.txt text`);
  });

  it('use subcommands, and the commands of moderators only if they are some', async () => {
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(interaction.options.getSubcommand());
    };
    const user = discord.user({ permissions: 1n << 5n });
    expect((await discord.slash('corpus add', {}, { user })).content).toBe('add');
    await expect(discord.slash('corpus add')).rejects.toThrow('lacks permissions');
    await expect(discord.slash('corpus add', {}, { user, dm: true })).rejects.toThrow('contexts');
    await expect(discord.slash('corpus', {}, { user })).rejects.toThrow('needs one of its subcommands');
  });

  it.each<[string, Record<string, string | number>, RegExp]>([
    ['ask', { question: 'x', about: 'y' }, /no option "about"/u],
    ['ask', {}, /needs its option "question"/u],
    ['ask', { question: 7 }, /has type 3/u],
    ['ask', { question: 'x'.repeat(11) }, /takes 0 to 10 characters/u],
    ['ask', { question: 'x', count: 4 }, /does not take 4/u],
    ['who-said', {}, /no command "who-said"/u],
  ])('cannot send what their clients would not let them: /%s %j', async (name, values, message) => {
    await expect(discord.slash(name, values)).rejects.toThrow(message);
  });

  it('use a command on a message', async () => {
    handle = async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(interaction.targetMessage.content);
    };
    const { message } = discord.say(discord.channel, 'I said that');
    expect((await discord.messageCommand('Who said this?', message)).content).toBe('I said that');
  });

  it('talk to the bot in channels and DMs, and get answers', async () => {
    client.on('messageCreate', async (message) => {
      if (message.author.bot || !(message.inGuild() ? message.mentions.has(client.user) : true)) return;
      await message.reply({ content: `you said: ${message.content}`, allowedMentions: { parse: [] } });
    });
    const said = discord.say(discord.channel, 'who?', { mention: true });
    expect((await said.reply()).content).toContain('who?');
    const followUp = discord.say(discord.channel, 'and then?', { replyTo: await said.reply() });
    expect((await followUp.reply()).repliesTo).toBe(followUp.message);
    const direct = discord.say(discord.dm(discord.user()), 'in private');
    expect((await direct.reply()).content).toContain('in private');
    expect(await discord.waitForMessages(discord.channel, 2)).toHaveLength(2);
  });

  it('fill in forms', async () => {
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(form());
      if (!interaction.isModalSubmit()) return;
      const [kind] = interaction.fields.getStringSelectValues('kind');
      await interaction.reply(`${kind}: ${interaction.fields.getTextInputValue('words')}`);
    };
    const opened = await discord.slash('ask', { question: 'x' });
    expect(opened.modal.title).toBe('Report');
    const reply = await discord.submitModal(opened, { 'What is wrong': ['speaker'], words: 'It was me' });
    expect(reply.content).toBe('speaker: It was me');
    await expect(discord.submitModal(opened, { 'What is wrong': ['x'], words: 'y' })).rejects.toThrow(
      '"kind"',
    );
    await expect(discord.submitModal(opened, { 'What is wrong': ['speaker'] })).rejects.toThrow('"words"');
    await expect(discord.submitModal(opened, { who: 'x' })).rejects.toThrow('no field who');
  });

  it('cannot press what is not there', async () => {
    const reply = await discord.slash('ask', { question: 'x' });
    await expect(discord.click(reply, 'Next')).rejects.toThrow(
      /no component "Next" in this message:\nen-US in/u,
    );
  });

  const form = () =>
    new ModalBuilder()
      .setCustomId('report')
      .setTitle('Report')
      .addLabelComponents(
        new LabelBuilder()
          .setLabel('What is wrong')
          .setStringSelectMenuComponent(
            new StringSelectMenuBuilder()
              .setCustomId('kind')
              .addOptions({ label: 'Speaker', value: 'speaker' }, { label: 'Passage', value: 'passage' }),
          ),
        new LabelBuilder()
          .setLabel('Your words')
          .setTextInputComponent(new TextInputBuilder().setCustomId('words').setStyle(TextInputStyle.Short)),
      );
});
