import { Changes } from '../changes.ts';
import type { Now } from '../clock.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { ChannelType } from '../protocol.ts';
import { createSnowflakes, guildIdOf, type NextId } from '../snowflakes.ts';
import { ViolationLog } from '../violations.ts';
import { type Account, MEMBER_PERMISSIONS } from './account.ts';
import { CommandRegistry } from './command-registry.ts';
import {
  channelEvent,
  type GatewayEvent,
  guildCreateEvent,
  guildDeleteEvent,
  messageEvent,
} from './gateway-event.ts';
import { BOT_PERMISSIONS, type Channel, type Guild } from './guild.ts';
import { type Attachment, createMessage, type NewMessage, type StoredMessage } from './message.ts';

/** What a test may say about a new channel. */
export interface NewChannel {
  readonly name?: string;
  /** Default: a text channel. */
  readonly type?: number;
  readonly botPermissions?: bigint;
}

/** Everything that exists on the fake Discord, and the one place where it changes. */
export class World {
  readonly now: Now;
  readonly nextId: NextId;
  readonly token: string;
  readonly bot: Account;
  readonly commands: CommandRegistry;
  readonly violations = new ViolationLog();
  readonly changes = new Changes();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly accounts = new Map<string, Account>();
  readonly files = new Map<string, Attachment>();
  /** By their tokens. */
  readonly interactions = new Map<string, Interaction>();
  /** The bot's messages by their nonces. */
  readonly nonces = new Map<string, StoredMessage>();
  /** Set by the server once it listens. */
  origin = '';
  /** Set by the gateway; says whether there is a session that the event belongs to. */
  tell: (event: GatewayEvent) => boolean = () => false;
  readonly #directChannels = new Map<string, Channel>();
  readonly #messages = new Map<string, StoredMessage[]>();
  #guildCount = 0;

  constructor(now: Now, token: string) {
    this.now = now;
    this.token = token;
    this.nextId = createSnowflakes(now);
    this.commands = new CommandRegistry(this.nextId);
    this.bot = this.addAccount({ username: 'verbatim', isBot: true, permissions: BOT_PERMISSIONS });
  }

  addAccount(init: Partial<Omit<Account, 'id'>>): Account {
    const id = this.nextId();
    const account: Account = {
      id,
      username: `user-${this.accounts.size}`,
      isBot: false,
      locale: 'en-US',
      permissions: MEMBER_PERMISSIONS,
      ...init,
    };
    this.accounts.set(id, account);
    return account;
  }

  /** Adds a server with one text channel. */
  addGuild(init: Partial<Pick<Guild, 'name' | 'locale' | 'hasBot' | 'owner'>>, owner: Account): Guild {
    const id = guildIdOf(this.#guildCount);
    this.#guildCount += 1;
    const guild: Guild = {
      id,
      name: `Server ${this.#guildCount}`,
      locale: 'en-US',
      hasBot: true,
      owner,
      channels: [],
      ...init,
    };
    this.guilds.set(id, guild);
    this.addChannel(guild, { name: 'general' });
    return guild;
  }

  addChannel(
    guild: Guild,
    { name = 'channel', type = ChannelType.guildText, botPermissions }: NewChannel,
  ): Channel {
    const channel: Channel = {
      id: this.nextId(),
      name,
      type,
      guild,
      botPermissions: botPermissions ?? (guild.hasBot ? BOT_PERMISSIONS : 0n),
    };
    guild.channels.push(channel);
    this.channels.set(channel.id, channel);
    if (guild.channels.length > 1) this.tell(channelEvent('CHANNEL_CREATE', channel, this.bot));
    return channel;
  }

  removeChannel({ id, guild }: Channel): void {
    const channel = this.channels.get(id);
    if (!channel || !guild) throw new Error('only channels of servers can be removed, and only once');
    this.channels.delete(id);
    guild.channels.splice(guild.channels.indexOf(channel), 1);
    this.tell(channelEvent('CHANNEL_DELETE', channel, this.bot));
  }

  /** Takes the bot out of a server. */
  removeGuild(guild: Guild): void {
    this.guilds.delete(guild.id);
    for (const { id } of guild.channels) this.channels.delete(id);
    this.tell(guildDeleteEvent(guild));
  }

  /** Takes the bot back into a server that it was taken out of. */
  returnTo(guild: Guild): void {
    this.guilds.set(guild.id, guild);
    for (const channel of guild.channels) this.channels.set(channel.id, channel);
    this.tell(guildCreateEvent(guild, this.bot));
  }

  /** The DM between the bot and this person, opened if there is none yet. */
  directChannel(recipient: Account): Channel {
    const open = this.#directChannels.get(recipient.id);
    if (open) return open;
    const channel: Channel = {
      id: this.nextId(),
      name: '',
      type: ChannelType.dm,
      recipient,
      botPermissions: BOT_PERMISSIONS,
    };
    this.channels.set(channel.id, channel);
    this.#directChannels.set(recipient.id, channel);
    return channel;
  }

  /** Stores a message once `write` has filled it, and tells the bot of it; of private ones only their interaction knows. */
  addMessage(
    init: Omit<NewMessage, 'id' | 'createdAt'>,
    write: (message: StoredMessage) => void = () => {},
  ): StoredMessage {
    const message = createMessage({ ...init, id: this.nextId(), createdAt: this.now() });
    write(message);
    const stored = this.#messages.get(message.channel.id) ?? [];
    stored.push(message);
    this.#messages.set(message.channel.id, stored);
    this.tellOfMessage('MESSAGE_CREATE', message);
    return message;
  }

  /** All messages of a channel that still stand, private ones included, oldest first. */
  messagesIn(channelId: string): readonly StoredMessage[] {
    return (this.#messages.get(channelId) ?? []).filter(({ isDeleted }) => !isDeleted);
  }

  findMessage(channelId: string, id: string): StoredMessage | undefined {
    return this.#messages.get(channelId)?.find((message) => message.id === id && !message.isDeleted);
  }

  /** Tells the bot that a message is there, changed or gone, as far as its intents go. */
  tellOfMessage(name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE', message: StoredMessage): void {
    if (!message.isEphemeral && (message.channel.guild?.hasBot ?? true)) {
      this.tell(messageEvent(name, message, this.bot));
    }
    this.changes.notify();
  }
}
