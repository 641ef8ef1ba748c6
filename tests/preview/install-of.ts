import type { Channel } from '../fake-discord/world/guild.ts';

/** Where the bot was not added, the reader has installed it for themselves. */
export function installOf({ guild }: Channel): { readonly userInstall?: true } {
  return guild?.hasBot === false ? { userInstall: true } : {};
}
