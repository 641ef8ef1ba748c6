import type { APIMessageTopLevelComponent } from 'discord.js';

/** A message made of components, ready to be checked and sent. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Whether only the asker sees it. */
  readonly isPrivate: boolean;
}
