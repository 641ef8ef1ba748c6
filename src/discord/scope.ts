import type { CommandContext } from '../answer/command.ts';
import type { Locale } from '../model/language.ts';

/** Where somebody asks: what they may see depends on it. */
export interface Scope {
  /** Absent in direct messages. */
  readonly guildId?: string;
  readonly channelId?: string;
  readonly userId: string;
}

/** What whoever asks in `scope` may see, for an answer in `locale`. */
export type ContextOf = (scope: Scope, locale: Locale) => CommandContext;
