import {
  type ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  ContainerBuilder,
  type Interaction,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
  let discord: FakeDiscord;
  let client: Client<true>;
  let handle: (interaction: Interaction) => Promise<unknown>;

  beforeEach(async () => {
    discord = await startFakeDiscord();
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
});
