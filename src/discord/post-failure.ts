import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { SendOutcome } from '../model/post.ts';

/** What a request that failed means for a post. */
export type PostFailure = Exclude<SendOutcome, { readonly status: 'sent' }>;

/** Errors of the connection that come before anything is sent. */
const NOTHING_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * What became of a message, from what the REST client threw. `undefined` for what is no answer of Discord or of the
 * network: a fault of the program, or a token that is not accepted.
 */
export function postFailure(error: unknown): PostFailure | undefined {
  if (error instanceof RateLimitError) {
    const retryAfter = Math.max(error.retryAfter, error.timeToReset, error.sublimitTimeout);
    return { status: 'rate-limited', retryAfter, isGlobal: error.global };
  }
  if (error instanceof DiscordAPIError) return refusal(error.status);
  if (error instanceof HTTPError) return { status: 'unavailable', isDoubtful: true };
  if (!(error instanceof Error)) return undefined;
  const code = codeOf(error);
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || code !== undefined)
    return { status: 'unavailable', isDoubtful: code === undefined || !NOTHING_SENT.has(code) };
  return undefined;
}

function refusal(status: number): PostFailure | undefined {
  switch (status) {
    case 401:
      return undefined;
    case 403:
      return { status: 'refused', reason: 'forbidden' };
    case 404:
      return { status: 'refused', reason: 'unknown-channel' };
    case 408:
      return { status: 'unavailable', isDoubtful: true };
    default:
      return { status: 'refused', reason: 'rejected' };
  }
}

/** The code of a network error, which `fetch` wraps once or twice. */
function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}
