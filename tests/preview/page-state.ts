import type { Choice } from '../fake-discord/validation/choice-rules.ts';
import type { OptionDefinition } from '../fake-discord/validation/command-shape.ts';
import type { Component } from '../fake-discord/validation/component-shape.ts';

/** Languages of a client that can be tried. */
export type ClientLocale = 'en-US' | 'fr';

/** A channel, or the direct messages with the bot. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly isDirect: boolean;
  /** The id of its server. */
  readonly server?: string;
}

/** A command as it was registered. */
export interface OfferedCommand {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly options?: readonly OptionDefinition[] | null | undefined;
}

/** What a message answers. */
export interface Origin {
  /** Who used the command, or wrote the message that is replied to or whose button was pressed. */
  readonly user: string;
  /** The slash command (`article list`) or message command that was used, by its registered name. */
  readonly command?: string;
}

/** A file of a message. */
export interface ShownFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** A message as the reader sees it. */
export interface ShownMessage {
  readonly id: string;
  readonly author: string;
  readonly isBot: boolean;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly content: string;
  readonly components: readonly Component[];
  readonly files: readonly ShownFile[];
  readonly isEphemeral: boolean;
  readonly isLoading: boolean;
  readonly isEdited: boolean;
  readonly origin?: Origin;
  /** The last body that the bot sent for it. */
  readonly payload?: unknown;
}

/** A form that the bot opened. */
export interface ShownForm {
  readonly id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

/** Everything that the page draws. */
export interface PageState {
  readonly bot: { readonly id: string; readonly name: string };
  readonly reader: string;
  readonly locale: ClientLocale;
  /** Whether the reader may manage the server. */
  readonly isModerator: boolean;
  readonly server: string;
  readonly places: readonly Place[];
  readonly place: string;
  readonly slashCommands: readonly OfferedCommand[];
  readonly messageCommands: readonly OfferedCommand[];
  readonly messages: readonly ShownMessage[];
  readonly form?: ShownForm;
  /** Names of people and channels by their ids, for mentions. */
  readonly names: Readonly<Record<string, string>>;
  /** What the bot did against Discord's rules, one sentence each. */
  readonly violations: readonly string[];
}

/** What an action gave. */
export interface ActionResult {
  /** Suggestions, where something was typed. */
  readonly choices?: readonly Choice[];
  /** Why Discord's client would not let anyone do that. */
  readonly refusal?: string;
}
