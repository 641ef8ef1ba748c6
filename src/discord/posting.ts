import { MessageFlags, REST, RESTEvents, Routes } from 'discord.js';
import type { Library } from '../answer/library.ts';
import { postPhrases } from '../answer/post-phrases/index.ts';
import type { PauseNotice, PostOutlet, SendOutcome } from '../model/post.ts';
import { container, textDisplay } from './components.ts';
import { findPost } from './find-post.ts';
import { idOf } from './id-of.ts';
import { messageViolations } from './limits.ts';
import { createPacer } from './pacer.ts';
import { postFailure } from './post-failure.ts';
import { withMarker } from './post-marker.ts';
import { renderPost } from './render-post.ts';
import type { RenderedMessage } from './rendered-message.ts';

/** What posting on Discord needs. */
export interface PostingOptions {
  readonly token: string;
  /** Base address of the REST API. Default: Discord's own. */
  readonly apiUrl?: string;
  /** The articles that a server may see. */
  readonly libraryOf: (serverId: string) => Library | Promise<Library>;
  /** Requests in a second, of the 50 that Discord allows; answers to commands do not count. Default 45. */
  readonly requestsPerSecond?: number;
  /** How long one request may take, in milliseconds. Default 15,000. */
  readonly timeout?: number;
  /** Called when Discord no longer accepts the token: nothing can be sent any more, and a person has to mend it. */
  readonly onTokenRefused?: () => void;
}

/** Posts wait so long for a rate limit by themselves; longer waits give their place to others. Milliseconds. */
const LONGEST_QUEUE = 3000;

/**
 * Where scheduled posts go on Discord. It has a REST client of its own, since the usual one sends again what may have
 * been stored.
 */
export function createPosting(options: PostingOptions): PostOutlet {
  const { token, apiUrl, libraryOf, requestsPerSecond = 45, timeout = 15_000 } = options;
  const rest = new REST({
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    retries: 0,
    timeout,
    rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > LONGEST_QUEUE,
  }).setToken(token);
  rest.on(RESTEvents.Response, (_, { status }) => {
    if (status === 401) options.onTokenRefused?.();
  });
  const turn = createPacer(requestsPerSecond);
  // The client's own timeout ends with the headers of an answer; this one covers its body and the queue too.
  const limits = () => ({ signal: AbortSignal.timeout(timeout + 2 * LONGEST_QUEUE) });

  const create = async (channelId: string, message: RenderedMessage, nonce: string): Promise<SendOutcome> => {
    const body = payloadOf(message, nonce);
    await turn();
    const sent = await rest.post(Routes.channelMessages(channelId), { body, ...limits() });
    return { status: 'sent', messageId: idOf(sent) };
  };

  return {
    send: ({ schedule, post, nonce }) =>
      outcomeOf(async () => {
        const library = await libraryOf(schedule.serverId);
        return create(schedule.channelId, renderPost(post, library), nonce);
      }),
    find: async ({ schedule, nonce }, since) => {
      await turn();
      return findPost(rest, { channelId: schedule.channelId, nonce, since, limits });
    },
    publish: (schedule, messageId) =>
      outcomeOf(async () => {
        await turn();
        await rest.post(Routes.channelMessageCrosspost(schedule.channelId, messageId), limits());
        return { status: 'sent', messageId };
      }),
    tell: (notice) =>
      outcomeOf(async () => {
        await turn();
        const body = { recipient_id: notice.schedule.createdBy };
        const channel = await rest.post(Routes.userChannels(), { body, ...limits() });
        return create(idOf(channel), renderPause(notice), notice.nonce);
      }),
  };
}

function payloadOf({ components }: RenderedMessage, nonce: string): object {
  const violations = messageViolations(components);
  if (violations.length > 0) throw new RangeError(`a post beyond Discord's limits: ${violations.join('; ')}`);
  return {
    components: withMarker(components, nonce),
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    nonce,
    enforce_nonce: true,
  };
}

function renderPause({ schedule, reason }: PauseNotice): RenderedMessage {
  const text = postPhrases[schedule.locale].paused(schedule.id, `<#${schedule.channelId}>`, reason);
  return { isPrivate: false, components: [container([textDisplay(text)])] };
}

async function outcomeOf(request: () => Promise<SendOutcome>): Promise<SendOutcome> {
  try {
    return await request();
  } catch (error) {
    const failure = postFailure(error);
    if (!failure) throw error;
    return failure;
  }
}
