import { type APIMessage, type REST, Routes } from 'discord.js';
import type { FindOutcome } from '../model/post.ts';
import { postFailure } from './post-failure.ts';
import { hasMarker } from './post-marker.ts';

/** What to look for. */
export interface PostSearch {
  readonly channelId: string;
  readonly nonce: string;
  /** When it may have been sent first, in milliseconds since the epoch by this machine's clock. */
  readonly since: number;
  /** Makes the signal that ends a request which takes too long. */
  readonly limits: () => { readonly signal: AbortSignal };
}

/** Messages are looked through back to so long before the first attempt, since clocks differ. Milliseconds. */
const CLOCK_TOLERANCE = 15 * 60_000;
const PAGE = 100;
/** A channel in which more has been written since is as good as unreadable. */
const MOST_PAGES = 10;
const DISCORD_EPOCH = 1_420_070_400_000;

/** Looks for the message that was made with a nonce, from the newest backwards. */
export async function findPost(
  rest: REST,
  { channelId, nonce, since, limits }: PostSearch,
): Promise<FindOutcome> {
  let before: string | undefined;
  try {
    for (let page = 0; page < MOST_PAGES; page++) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
      const found = messagesOf(await rest.get(Routes.channelMessages(channelId), { query, ...limits() }));
      const message = found.find((candidate) => hasMarker(candidate, nonce));
      if (message) return { status: 'found', messageId: message.id };
      const oldest = found.at(-1);
      if (page === 0 && !oldest) return await emptyOrHidden(rest, channelId, limits);
      if (!oldest || found.length < PAGE || createdAt(oldest.id) < since - CLOCK_TOLERANCE)
        return { status: 'absent' };
      before = oldest.id;
    }
    return { status: 'unreadable' };
  } catch (error) {
    const failure = postFailure(error);
    if (!failure) throw error;
    return failure.status === 'refused' && failure.reason === 'forbidden'
      ? { status: 'unreadable' }
      : failure;
  }
}

/** Without the permission to read the history Discord shows an empty channel, not an error. */
async function emptyOrHidden(
  rest: REST,
  channelId: string,
  limits: () => { readonly signal: AbortSignal },
): Promise<FindOutcome> {
  const channel = await rest.get(Routes.channel(channelId), limits());
  const hasMessages =
    typeof channel === 'object' &&
    channel !== null &&
    'last_message_id' in channel &&
    typeof channel.last_message_id === 'string';
  return { status: hasMessages ? 'unreadable' : 'absent' };
}

function createdAt(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}

type FoundMessage = Pick<APIMessage, 'id' | 'components'>;

function messagesOf(answer: unknown): FoundMessage[] {
  if (!Array.isArray(answer) || !answer.every(isMessage))
    throw new TypeError('Discord gave no list of messages');
  return answer;
}

function isMessage(value: unknown): value is FoundMessage {
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string')
    return false;
  return !('components' in value) || value.components === undefined || Array.isArray(value.components);
}
