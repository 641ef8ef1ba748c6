import { renderMessage } from '../render-message.ts';
import type { Account } from '../world/account.ts';
import type { Channel } from '../world/guild.ts';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import type { Cast } from './scene.ts';

/** Who writes a message and how. */
export interface Saying {
  readonly user?: Account;
  /** Instead of `user`: someone whose client has this language. */
  readonly locale?: string;
  /** Whether it names the bot, before the text. */
  readonly mention?: boolean;
  readonly replyTo?: Message;
}

/** A message that someone wrote, and what the bot said after it. */
export class Said {
  readonly message: Message;
  readonly #world: World;

  constructor(world: World, message: Message) {
    this.#world = world;
    this.message = message;
  }

  /** What the bot has said in the channel since, for all to see, oldest first. */
  get replies(): readonly Message[] {
    const { channel, id } = this.message;
    return this.#world
      .messagesIn(channel.id)
      .filter(
        (message) =>
          message.author === this.#world.bot && !message.isEphemeral && BigInt(message.id) > BigInt(id),
      );
  }

  /** Waits for the bot to say something; rejects after `patience` real milliseconds. */
  async reply(patience?: number): Promise<Message> {
    const what = `an answer to "${renderMessage(this.message)}"`;
    await this.#world.changes.until(() => this.replies.length > 0, what, patience);
    const [first] = this.replies;
    if (!first) throw new Error(`${what} came and went`);
    return first;
  }
}

/** Writes a message in a channel or DM, and tells the bot of it as far as its intents go. */
export function say(world: World, cast: Cast, channel: Channel, text: string, saying: Saying): Said {
  const author = saying.user ?? channel.recipient ?? cast.personWith(saying.locale ?? 'en-US');
  const content = saying.mention ? `<@${world.bot.id}> ${text}` : text;
  const message = world.addMessage({
    channel,
    author,
    content,
    mentionsBot: content.includes(`<@${world.bot.id}>`) || saying.replyTo?.author === world.bot,
    ...(saying.replyTo ? { repliesTo: saying.replyTo } : {}),
  });
  return new Said(world, message);
}
