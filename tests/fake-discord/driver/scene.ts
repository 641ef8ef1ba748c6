import type { Scene } from '../interactions/interaction.ts';
import { ChannelType, Context } from '../protocol.ts';
import type { Account } from '../world/account.ts';
import { accountToWire, memberToWire } from '../world/account.ts';
import { type Channel, channelToWire, type Guild } from '../world/guild.ts';
import type { World } from '../world/world.ts';

/** Who does something and where; by default an English-speaking member, in the first channel of the first server. */
export interface As {
  readonly user?: Account;
  /** Instead of `user`: someone whose client has this language, such as `fr`; always the same person. */
  readonly locale?: string;
  readonly guild?: Guild;
  /** Default: the first channel of the server. */
  readonly channel?: Channel;
  /** In the DM with the bot; with `userInstall`, in a DM with someone else. */
  readonly dm?: true;
  /** Where only the user has installed the app: in a server that the bot was not added to. */
  readonly userInstall?: true;
  /**
   * What is waited for. `answered`, the default: something to see. `acknowledged`: the first response, even if it only
   * announces another. `sent`: nothing.
   */
  readonly until?: 'sent' | 'acknowledged' | 'answered';
  /** Uses a command that Discord does not offer them: as if Discord let through whom the server chose, or failed to look. */
  readonly isForged?: true;
  /** Sends this custom_id in place of that of the button or form, as no client would. */
  readonly customId?: string;
  /** Longest wait in real milliseconds. */
  readonly patience?: number;
}

/** The people and places that stand ready in every fake Discord. */
export interface Cast {
  readonly guild: Guild;
  readonly foreignGuild: Guild;
  readonly personWith: (locale: string) => Account;
}

/** Makes a scene of what a test said about it. */
export function setScene(world: World, cast: Cast, as: As): Scene {
  const user = as.user ?? as.channel?.recipient ?? cast.personWith(as.locale ?? 'en-US');
  if (as.dm === true || as.channel?.recipient) return setDirectScene(world, user, as);
  const guild = as.guild ?? as.channel?.guild ?? (as.userInstall ? cast.foreignGuild : cast.guild);
  const channel = as.channel ?? guild.channels[0];
  if (!channel) throw new Error(`the server ${guild.name} has no channel`);
  return { user, guild, channel, context: Context.guild, isUserInstall: as.userInstall === true };
}

function setDirectScene(world: World, user: Account, as: As): Scene {
  if (as.userInstall !== true) {
    const channel = as.channel ?? world.directChannel(user);
    return { user, guild: undefined, channel, context: Context.botDm, isUserInstall: false };
  }
  const channel: Channel = {
    id: world.nextId(),
    name: '',
    type: ChannelType.dm,
    recipient: user,
    botPermissions: 0n,
  };
  return { user, guild: undefined, channel, context: Context.privateChannel, isUserInstall: true };
}

/** What every interaction says about who did it and where. */
export function sceneToWire(world: World, scene: Scene): Readonly<Record<string, unknown>> {
  const { user, guild, channel, context, isUserInstall } = scene;
  return {
    application_id: world.bot.id,
    version: 1,
    channel_id: channel.id,
    channel: { ...channelToWire(channel, world.bot), permissions: user.permissions.toString() },
    locale: user.locale,
    app_permissions: channel.botPermissions.toString(),
    entitlements: [],
    authorizing_integration_owners: isUserInstall ? { 1: user.id } : { 0: guild?.id ?? '0' },
    context,
    attachment_size_limit: 10_485_760,
    ...(guild
      ? {
          guild_id: guild.id,
          guild_locale: guild.locale,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          member: memberToWire(user, true),
        }
      : { user: accountToWire(user) }),
  };
}
