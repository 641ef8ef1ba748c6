import { z } from 'zod';

/** A message that speaks to the bot. */
export interface ChatMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId?: string;
  readonly userId: string;
  /** Without the mention of the bot. */
  readonly text: string;
}

/** Plain messages and replies; everything else (pins, joins, boosts) is written by Discord. */
const SAID = new Set([0, 19]);

const wire = z.object({
  id: z.string(),
  type: z.number(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  webhook_id: z.string().optional(),
  content: z.string(),
  author: z.object({ id: z.string(), bot: z.boolean().optional(), system: z.boolean().optional() }),
  mentions: z.array(z.object({ id: z.string() })),
});

/**
 * A message as the gateway tells it, if a person speaks to the bot in it: directly, by naming it, or by replying to it.
 * `undefined` for every other message, and for what bots and webhooks write.
 */
export function readChatMessage(data: unknown, botId: string): ChatMessage | undefined {
  const read = wire.safeParse(data);
  if (!read.success || !SAID.has(read.data.type)) return undefined;
  const { id, channel_id: channelId, guild_id: guildId, content, author, mentions } = read.data;
  if (author.bot === true || author.system === true || read.data.webhook_id !== undefined) return undefined;
  if (guildId !== undefined && !mentions.some((mention) => mention.id === botId)) return undefined;
  return {
    id,
    channelId,
    userId: author.id,
    text: content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ').trim(),
    ...(guildId === undefined ? {} : { guildId }),
  };
}
