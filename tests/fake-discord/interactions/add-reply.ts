import { InteractionType, MessageFlag } from '../protocol.ts';
import { accountToWire } from '../world/account.ts';
import type { StoredMessage } from '../world/message.ts';
import type { World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** Flags that a new reply may set. */
export const REPLY_FLAGS =
  MessageFlag.ephemeral |
  MessageFlag.suppressEmbeds |
  MessageFlag.suppressNotifications |
  MessageFlag.componentsV2;

/** Flags that an edit may set. */
export const EDIT_FLAGS = MessageFlag.suppressEmbeds | MessageFlag.componentsV2;

/** Adds a message of the bot that answers an interaction, filled by `write`. */
export function addReply(
  world: World,
  interaction: Interaction,
  write: (message: StoredMessage) => void,
): StoredMessage {
  const { user, channel } = interaction.scene;
  return world.addMessage(
    {
      channel,
      author: world.bot,
      interaction,
      wireExtras: {
        type: interaction.type === InteractionType.command ? 20 : 19,
        webhook_id: world.bot.id,
        interaction_metadata: {
          id: interaction.id,
          type: interaction.type,
          user: accountToWire(user),
          authorizing_integration_owners: {},
        },
      },
    },
    write,
  );
}
