import { Client, Events, SlashCommandBuilder } from 'discord.js';

const { DISCORD_API_URL = '', DISCORD_TOKEN } = process.env;

// The least a discord.js bot can do with no intents: one command, one constant answer, one constant suggestion.
const client = new Client({ intents: [], rest: { api: DISCORD_API_URL } });
const command = new SlashCommandBuilder()
  .setName('who-said')
  .setDescription('Answers always the same')
  .addStringOption((option) =>
    option.setName('quote').setDescription('Anything').setRequired(true).setAutocomplete(true),
  );

client.once(Events.ClientReady, (ready) => ready.application.commands.set([command]));
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'A quote', value: 'A quote' }]);
  if (interaction.isChatInputCommand()) await interaction.reply('The answer.');
});
client.on(Events.Error, () => {});
process.on('unhandledRejection', () => {});
process.once('SIGTERM', () => process.exit(0));
await client.login(DISCORD_TOKEN);
