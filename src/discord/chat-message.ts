import * as v from 'valibot';

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

const wire = v.object({
  id: v.string(),
  type: v.number(),
  channel_id: v.string(),
  guild_id: v.optional(v.string()),
  webhook_id: v.optional(v.string()),
  content: v.string(),
  author: v.object({ id: v.string(), bot: v.optional(v.boolean()), system: v.optional(v.boolean()) }),
  mentions: v.array(v.object({ id: v.string() })),
});

/**
 * A message as the gateway tells it, if a person speaks to the bot in it: directly, by naming it, or by replying to it.
 * `undefined` for every other message, and for what bots and webhooks write.
 */
export function readChatMessage(data: unknown, botId: string): ChatMessage | undefined {
  const read = v.safeParse(wire, data);
  if (!read.success || !SAID.has(read.output.type)) return undefined;
  const { id, channel_id: channelId, guild_id: guildId, content, author, mentions } = read.output;
  if (author.bot === true || author.system === true || read.output.webhook_id !== undefined) return undefined;
  if (guildId !== undefined && !mentions.some((mention) => mention.id === botId)) return undefined;
  return {
    id,
    channelId,
    userId: author.id,
    text: content.replaceAll(`<@${botId}>`, ' ').replaceAll(`<@!${botId}>`, ' ').trim(),
    ...(guildId === undefined ? {} : { guildId }),
  };
}
