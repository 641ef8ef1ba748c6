import { DiscordAPIError, HTTPError } from 'discord.js';

/**
 * What the log keeps of an error. The library's errors also carry the request, with what a user typed in it and an
 * address that holds a token, so only their codes and words are taken.
 */
export function errorDetails(error: unknown): object {
  if (error instanceof DiscordAPIError)
    return { error: error.name, message: error.message, code: error.code, status: error.status };
  if (error instanceof HTTPError) return { error: error.name, status: error.status };
  if (error instanceof Error) return { error: error.name, message: error.message, stack: error.stack };
  return { error: String(error) };
}
