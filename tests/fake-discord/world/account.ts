import { Permission } from '../protocol.ts';

/** Someone on Discord: a person or the bot. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly isBot: boolean;
  /** Of their client, as `fr` or `en-US`. */
  readonly locale: string;
  /** What they may do in servers. */
  readonly permissions: bigint;
}

/** What an ordinary member may do. */
export const MEMBER_PERMISSIONS =
  Permission.viewChannel |
  Permission.sendMessages |
  Permission.readMessageHistory |
  Permission.embedLinks |
  Permission.attachFiles |
  Permission.useApplicationCommands;

/** An account as Discord sends it. */
export function accountToWire({ id, username, isBot }: Account) {
  return {
    id,
    username,
    global_name: isBot ? null : username,
    discriminator: isBot ? '0001' : '0',
    avatar: null,
    bot: isBot,
    public_flags: 0,
  };
}

/** An account as member of a server, with its permissions where an interaction carries them. */
export function memberToWire(account: Account, withPermissions = false) {
  return {
    user: accountToWire(account),
    roles: [],
    nick: null,
    avatar: null,
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    ...(withPermissions ? { permissions: account.permissions.toString() } : {}),
  };
}
