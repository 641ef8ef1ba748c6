import type { APIMessageTopLevelComponent } from 'discord.js';

/** A message made of components, ready to be checked and sent. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Whether only the asker sees it. */
  readonly isPrivate: boolean;
  /** Sent along; a component shows each. */
  readonly files?: readonly { readonly name: string; readonly content: string }[];
  /** Whether a button leads to it beside the message that it stands on, seen by whoever pressed, not in its place. */
  readonly isOwnMessage?: boolean;
}
