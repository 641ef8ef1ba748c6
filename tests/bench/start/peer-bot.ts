import { Client, Events, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';

const { DISCORD_API_URL = '', DISCORD_TOKEN } = process.env;

// The least a discord.js bot can do: one command, one constant answer.
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: DISCORD_API_URL },
});
const command = new SlashCommandBuilder()
  .setName('who-said')
  .setDescription('Answers always the same')
  .addStringOption((option) => option.setName('quote').setDescription('Anything').setRequired(true));

client.once(Events.ClientReady, (ready) => ready.application.commands.set([command]));
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply('The answer.');
});
process.once('SIGTERM', () => client.destroy());
await client.login(DISCORD_TOKEN);
