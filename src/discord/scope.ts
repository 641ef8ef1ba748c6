import { ApplicationIntegrationType, type BaseInteraction } from 'discord.js';
import type { CommandContext } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';

/** Where somebody asks: what they may see depends on it. */
export interface Scope {
  /** Absent in direct messages, and where only the user has installed the bot. */
  readonly guildId?: string;
  readonly channelId?: string;
  readonly userId: string;
}

/** What an answer is given with. */
export interface AnswerContext extends CommandContext {
  /** Whether only whoever asks sees it at first. Default false. */
  readonly isPrivate?: boolean;
  /** Whether there is somebody to report an answer to. Default false. */
  readonly canReport?: boolean;
}

/** What whoever asks in `scope` may see, for an answer in `locale` unless the server has decided on another. It may have to be fetched first. */
export type ContextOf = (scope: Scope, locale: Locale) => AnswerContext | Promise<AnswerContext>;

/** Where whoever uses something asks. */
export function scopeOf(interaction: BaseInteraction): Scope {
  const { channelId, user } = interaction;
  const guildId = serverOf(interaction);
  return {
    userId: user.id,
    ...(guildId === undefined ? {} : { guildId }),
    ...(channelId === null ? {} : { channelId }),
  };
}

/** The server where something is used, if it has added the bot itself. */
export function serverOf({ guildId, authorizingIntegrationOwners: by }: BaseInteraction): string | undefined {
  return guildId !== null && by[ApplicationIntegrationType.GuildInstall] === guildId ? guildId : undefined;
}
