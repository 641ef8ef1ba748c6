import { Intent } from '../protocol.ts';
import { type Account, memberToWire } from './account.ts';
import { type Channel, channelToWire, type Guild, guildCreateToWire } from './guild.ts';
import { messageToWire, type StoredMessage } from './message.ts';

/** Something that the gateway tells the bot. */
export interface GatewayEvent {
  readonly name: string;
  /** Decides the shard; absent for DMs. */
  readonly guildId?: string | undefined;
  /** Without this intent the bot is not told. */
  readonly intent?: number;
  /** What it is told, which depends on its intents. */
  readonly data: (intents: number) => Readonly<Record<string, unknown>>;
}

/** A server that the bot is in. */
export function guildCreateEvent(guild: Guild, bot: Account): GatewayEvent {
  return {
    name: 'GUILD_CREATE',
    guildId: guild.id,
    intent: Intent.guilds,
    data: () => guildCreateToWire(guild, bot),
  };
}

/** A server that the bot was removed from. */
export function guildDeleteEvent({ id }: Guild): GatewayEvent {
  return { name: 'GUILD_DELETE', guildId: id, intent: Intent.guilds, data: () => ({ id }) };
}

/** A channel of a server that is new or gone. */
export function channelEvent(
  name: 'CHANNEL_CREATE' | 'CHANNEL_DELETE',
  channel: Channel,
  bot: Account,
): GatewayEvent {
  const data = channelToWire(channel, bot);
  return { name, guildId: channel.guild?.id, intent: Intent.guilds, data: () => data };
}

/** A message that is new, changed or gone. */
export function messageEvent(
  name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
  message: StoredMessage,
  bot: Account,
): GatewayEvent {
  const { guild } = message.channel;
  return {
    name,
    guildId: guild?.id,
    intent: guild ? Intent.guildMessages : Intent.directMessages,
    data: (intents) =>
      name === 'MESSAGE_DELETE'
        ? { id: message.id, channel_id: message.channel.id, guild_id: guild?.id }
        : visibleMessage(message, bot, intents),
  };
}

/** Without the intent for it, the bot sees content only where it is spoken to. */
function visibleMessage(message: StoredMessage, bot: Account, intents: number): Record<string, unknown> {
  const { guild } = message.channel;
  const isVisible =
    (intents & Intent.messageContent) !== 0 ||
    guild === undefined ||
    message.mentionsBot ||
    message.author === bot;
  return {
    ...messageToWire(message, bot),
    channel_type: message.channel.type,
    ...(isVisible ? {} : { content: '', embeds: [], components: [], attachments: [] }),
    ...(guild ? { guild_id: guild.id, member: memberToWire(message.author) } : {}),
  };
}
