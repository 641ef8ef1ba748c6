import type { APIMessageTopLevelComponent } from 'discord.js';

/** Where only the asker has installed the app, Discord lets it send at most five messages after the first; one is for Share. */
export const MOST_MORE = 4;

/** A message made of components, ready to be checked and sent. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Whether only the asker sees it. */
  readonly isPrivate: boolean;
  /** Sent along; a component shows each. */
  readonly files?: readonly { readonly name: string; readonly content: string }[];
  /** What does not fit into this one: sent after it, in order, seen by the same people. At most {@link MOST_MORE}. */
  readonly more?: readonly RenderedMessage[];
  /** Whether a button leads to it beside the message that it stands on, seen by whoever pressed, not in its place. */
  readonly isOwnMessage?: boolean;
}
