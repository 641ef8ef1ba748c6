import type { Interaction } from '../interactions/interaction.ts';
import { MessageFlag } from '../protocol.ts';
import type { Component } from '../validation/component-shape.ts';
import { type Account, accountToWire } from './account.ts';
import type { Channel } from './guild.ts';

/** A file that belongs to a message, or that a user chose. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly description?: string;
  readonly contentType: string;
  readonly url: string;
  readonly data: Uint8Array;
}

/** A message as Discord shows it now: edits appear in it. */
export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Account;
  /** Milliseconds since 1970, by the server's clock. */
  readonly createdAt: number;
  readonly content: string;
  readonly embeds: readonly unknown[];
  /** Exactly as the bot sent them. */
  readonly components: readonly Component[];
  /** The body that last wrote it, exactly as the bot sent it. */
  readonly sent?: unknown;
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  readonly isEphemeral: boolean;
  /** Whether it still says that the bot is thinking. */
  readonly isLoading: boolean;
  /** How many times it was edited, filling a deferred reply not counted. */
  readonly edits: number;
  readonly isDeleted: boolean;
  readonly isCrossposted: boolean;
  readonly nonce?: string | number;
  /** The message that it replies to. */
  readonly repliesTo?: Message;
  /** What it answers, unless the bot sent it of its own accord. */
  readonly interaction?: Interaction;
  /** Whether it names the bot. */
  readonly mentionsBot: boolean;
}

/** The same, as the server changes it. */
export interface StoredMessage extends Message {
  content: string;
  embeds: readonly unknown[];
  components: readonly Component[];
  sent?: unknown;
  attachments: readonly Attachment[];
  flags: number;
  edits: number;
  isDeleted: boolean;
  isCrossposted: boolean;
  /** What Discord adds to a message that answers an interaction. */
  readonly wireExtras: Readonly<Record<string, unknown>>;
}

/** What a new message needs; the rest starts empty. */
export type NewMessage = Pick<StoredMessage, 'id' | 'channel' | 'author' | 'createdAt'> &
  Partial<
    Pick<
      StoredMessage,
      'content' | 'flags' | 'nonce' | 'repliesTo' | 'interaction' | 'mentionsBot' | 'wireExtras'
    >
  >;

/** Makes a message. */
export function createMessage(init: NewMessage): StoredMessage {
  return {
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    edits: 0,
    isDeleted: false,
    isCrossposted: false,
    mentionsBot: false,
    wireExtras: {},
    ...init,
    get isEphemeral() {
      return (this.flags & MessageFlag.ephemeral) !== 0;
    },
    get isLoading() {
      return (this.flags & MessageFlag.loading) !== 0;
    },
  };
}

/** A message as Discord sends it. */
export function messageToWire(message: StoredMessage, bot: Account): Record<string, unknown> {
  return {
    id: message.id,
    channel_id: message.channel.id,
    type: message.repliesTo ? 19 : 0,
    author: accountToWire(message.author),
    content: message.content,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.edits > 0 ? new Date(message.createdAt).toISOString() : null,
    tts: false,
    mention_everyone: false,
    mentions: message.mentionsBot ? [accountToWire(bot)] : [],
    mention_roles: [],
    attachments: message.attachments.map(attachmentToWire),
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...Object(embed) })),
    components: numberComponents(message.components),
    pinned: false,
    flags: message.flags,
    ...(message.author.id === bot.id ? { application_id: bot.id } : {}),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.repliesTo ? referenceToWire(message.repliesTo) : {}),
    ...message.wireExtras,
  };
}

function referenceToWire({ id, channel }: Message) {
  return {
    message_reference: { type: 0, message_id: id, channel_id: channel.id, guild_id: channel.guild?.id },
  };
}

/** An attachment as Discord sends it. */
export function attachmentToWire({ id, filename, description, contentType, url, data }: Attachment) {
  return {
    id,
    filename,
    size: data.byteLength,
    url,
    proxy_url: url,
    content_type: contentType,
    ...(description === undefined ? {} : { description }),
  };
}

/** Discord gives every component a number where the bot gave none. */
function numberComponents(components: readonly Component[]): readonly Component[] {
  let last = 0;
  const number = (component: Component): Component => {
    last += 1;
    const id = component.id || last;
    return {
      ...component,
      id,
      ...(component.components ? { components: component.components.map(number) } : {}),
      ...(component.accessory ? { accessory: number(component.accessory) } : {}),
    };
  };
  return components.map(number);
}
