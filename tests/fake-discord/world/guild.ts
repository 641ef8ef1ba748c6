import { ChannelType } from '../protocol.ts';
import { type Account, MEMBER_PERMISSIONS, memberToWire } from './account.ts';

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  /** As `fr` or `en-US`. */
  readonly locale: string;
  readonly owner: Account;
  readonly channels: Channel[];
  /** Whether the bot was added to it; without, only a user-installed app is seen there. */
  readonly hasBot: boolean;
}

/** A text channel of a server, or a DM with the bot. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly guild?: Guild;
  /** With whom, in a DM. */
  readonly recipient?: Account;
  /** What the bot may do there; a test may change it at any time. */
  botPermissions: bigint;
}

/** What the bot may do unless a test says otherwise. */
export const BOT_PERMISSIONS = MEMBER_PERMISSIONS;

/** A channel as Discord sends it. The bot's permissions become an overwrite for it, so that it can compute them. */
export function channelToWire(channel: Channel, bot: Account) {
  if (channel.guild === undefined) {
    return {
      id: channel.id,
      type: ChannelType.dm,
      flags: 0,
      last_message_id: null,
      recipients: channel.recipient ? [memberToWire(channel.recipient).user] : [],
    };
  }
  const { id, name, type, guild, botPermissions } = channel;
  return {
    id,
    type,
    name,
    guild_id: guild.id,
    position: 0,
    flags: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    permission_overwrites: [
      {
        id: bot.id,
        type: 1,
        allow: botPermissions.toString(),
        deny: (~botPermissions & BOT_PERMISSIONS).toString(),
      },
    ],
  };
}

function roleToWire(guild: Guild) {
  return {
    id: guild.id,
    name: '@everyone',
    permissions: MEMBER_PERMISSIONS.toString(),
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** A server as GET gives it. */
export function guildToWire(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.owner.id,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    default_message_notifications: 1,
    emojis: [],
    explicit_content_filter: 0,
    features: [],
    mfa_level: 0,
    nsfw_level: 0,
    preferred_locale: guild.locale,
    premium_progress_bar_enabled: false,
    premium_tier: 0,
    public_updates_channel_id: null,
    roles: [roleToWire(guild)],
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    stickers: [],
    system_channel_flags: 0,
    system_channel_id: guild.channels[0]?.id ?? null,
    vanity_url_code: null,
    verification_level: 0,
    widget_enabled: false,
    max_members: 500_000,
  };
}

/** A server as GUILD_CREATE announces it. */
export function guildCreateToWire(guild: Guild, bot: Account) {
  return {
    ...guildToWire(guild),
    joined_at: new Date(0).toISOString(),
    large: false,
    unavailable: false,
    member_count: 2,
    members: [memberToWire(bot)],
    channels: guild.channels.map((channel) => channelToWire(channel, bot)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
