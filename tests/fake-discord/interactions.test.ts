import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  ContainerBuilder,
  type Interaction,
  MessageFlags,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRunningClock, type ManualClock } from './clock.ts';
import type { FakeDiscord } from './fake-discord.ts';
import { startFakeDiscord } from './start-fake-discord.ts';
import { startTestBot } from './test-bot.ts';

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Asks')
  .addStringOption((option) =>
    option.setName('question').setDescription('What').setRequired(true).setAutocomplete(true),
  );

describe('interactions with an unmodified discord.js client', () => {
  let clock: ManualClock;
  let discord: FakeDiscord;
  let client: Client<true>;
  let handle: (interaction: Interaction) => Promise<unknown>;

  beforeEach(async () => {
    clock = createRunningClock();
    discord = await startFakeDiscord({ now: clock.now });
    client = await startTestBot(discord, (interaction) => handle(interaction));
    await client.application.commands.set([ask]);
  });

  afterEach(async () => {
    await client.destroy();
    await discord.close();
    discord.expectNoViolations();
  });

  it('answers a slash command', async () => {
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply(`You asked: ${interaction.options.getString('question', true)}`);
    };
    const reply = await discord.slash('ask', { question: 'who?' });
    expect(reply.content).toBe('You asked: who?');
    expect(reply.isEphemeral).toBe(false);
    expect(reply.wasDeferred).toBe(false);
    expect(discord.messages(discord.channel)).toEqual([reply.message]);
  });

  it('suggests as one types', async () => {
    handle = async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      await interaction.respond([{ name: `about ${interaction.options.getFocused()}`, value: 'x' }]);
    };
    expect(await discord.autocomplete('ask', 'question', 'chi')).toEqual([{ name: 'about chi', value: 'x' }]);
  });

  it('keeps a deferred reply private', async () => {
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('now');
    };
    const reply = await discord.slash('ask', { question: 'who?' });
    expect(reply.wasDeferred).toBe(true);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.content).toBe('now');
    expect(discord.messages(discord.channel)).toEqual([]);
  });

  it('updates the message whose button was pressed', async () => {
    const page = (number: number) => [
      new ContainerBuilder()
        .addTextDisplayComponents((text) => text.setContent(`page ${number}`))
        .addActionRowComponents((row: ActionRowBuilder<ButtonBuilder>) =>
          row.addComponents(
            new ButtonBuilder()
              .setCustomId(`page:${number + 1}`)
              .setLabel('Next')
              .setStyle(ButtonStyle.Primary),
          ),
        ),
    ];
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ components: page(1), flags: MessageFlags.IsComponentsV2 });
      } else if (interaction.isButton()) {
        await interaction.update({ components: page(Number(interaction.customId.split(':')[1])) });
      }
    };
    const reply = await discord.slash('ask', { question: 'who?' });
    expect(reply.text).toBe('container\n  page 1\n  [Next](page:2)');
    const second = await discord.click(reply, 'Next');
    expect(second.isUpdate).toBe(true);
    expect((await discord.click(second, 'page:3')).text).toContain('page 3');
    expect(reply.text).toContain('page 3');
    expect(discord.messages(discord.channel)).toHaveLength(1);
  });

  it('keeps messages and their buttons across a restart of the bot', async () => {
    const button = new ButtonBuilder().setCustomId('again').setLabel('Again').setStyle(ButtonStyle.Secondary);
    handle = async (interaction) => {
      if (!interaction.isRepliable()) return;
      const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button);
      const { user } = interaction;
      await interaction.reply({ content: `hello ${user.id}`, components: [row] });
    };
    const { message } = await discord.slash('ask', { question: 'who?' }, { dm: true, locale: 'fr' });
    await client.destroy();
    await expect(discord.click(message, 'Again')).rejects.toThrow('no session');
    client = await startTestBot(discord, (interaction) => handle(interaction));
    expect((await discord.click(message, 'Again')).content).toBe(message.content);
  });

  it('sends follow-ups, private ones too, and shows them beside the reply', async () => {
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('one');
      await interaction.followUp({ content: 'two', flags: MessageFlags.Ephemeral });
    };
    const reply = await discord.slash('ask', { question: 'who?' });
    await discord.until(() => reply.followUps.length === 1, 'a follow-up');
    expect(reply.followUps).toMatchObject([{ content: 'two', isEphemeral: true }]);
    expect(discord.messages(discord.channel)).toEqual([reply.message]);
  });

  it('takes at most five follow-ups where only the user installed the app', async () => {
    const asOfUser = new SlashCommandBuilder().setName('mine').setDescription('x').setIntegrationTypes(1);
    await client.application.commands.set([asOfUser]);
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply('0');
      for (const content of ['1', '2', '3', '4', '5', '6'])
        await interaction.followUp(content).catch(() => {});
    };
    const reply = await discord.slash('mine', {}, { userInstall: true });
    await discord.until(() => discord.violations.length > 0, 'a violation');
    expect(reply.followUps).toHaveLength(5);
    expect(discord.takeViolations()).toMatchObject([
      { rule: 'at most 5 follow-ups where only the user installed the app' },
    ]);
  });

  it('chooses in a select, and changes the message by a deferred update', async () => {
    const select = new StringSelectMenuBuilder()
      .setCustomId('which')
      .setPlaceholder('Which')
      .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' });
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
        await interaction.reply({ components: [row] });
      } else if (interaction.isStringSelectMenu()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: `chosen: ${interaction.values}`, components: [] });
      }
    };
    const reply = await discord.slash('ask', { question: 'who?' });
    await expect(discord.select(reply, 'Which', ['3'])).rejects.toThrow('offers 1, 2, not 3');
    const chosen = await discord.select(reply, 'Which', ['2']);
    expect(chosen).toMatchObject({ isUpdate: true, wasDeferred: true, content: 'chosen: 2' });
  });

  it('is answered too late when the answer is held up for more than three seconds', async () => {
    handle = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply('late').catch((error) => outcome.resolve(error));
    };
    const outcome = Promise.withResolvers<unknown>();
    const hold = discord.faults.holdNext('POST /interactions/{interaction_id}/{interaction_token}/callback');
    const reply = await discord.slash('ask', { question: 'who?' }, { until: 'sent' });
    await hold.arrived;
    clock.advance(3001);
    hold.release();
    expect(await outcome.promise).toMatchObject({ code: 10062 });
    expect(reply.isAcknowledged).toBe(false);
  });
});
