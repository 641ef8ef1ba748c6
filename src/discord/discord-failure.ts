import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';

/** Why the connection to Discord cannot be made, or is lost for good. */
export type DiscordFailureReason = 'wrong-token' | 'intents-not-allowed' | 'unreachable' | 'refused';

/** The connection to Discord failed in a way that only a person can mend. Its message is one line and never holds the token. */
export class DiscordFailure extends Error {
  override readonly name = 'DiscordFailure';
  readonly reason: DiscordFailureReason;

  constructor(reason: DiscordFailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

const WRONG_TOKEN =
  'Discord does not accept the token: DISCORD_TOKEN must be the one shown on the Bot page of the application at https://discord.com/developers/applications';
const INTENTS =
  'Discord does not allow the intents that the bot asks for: turn them on under "Privileged Gateway Intents" on the Bot page of the application at https://discord.com/developers/applications';

/** Discord stopped accepting the token while the bot was running. */
export function tokenRefused(): DiscordFailure {
  return new DiscordFailure('wrong-token', WRONG_TOKEN);
}

/** What kept the bot from connecting to `apiUrl`, from what the library threw. */
export function failureOf(error: unknown, apiUrl: string): DiscordFailure {
  if (error instanceof DiscordFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (isWrongToken(error, message)) return new DiscordFailure('wrong-token', WRONG_TOKEN);
  if (/disallowed intents/iu.test(message)) return new DiscordFailure('intents-not-allowed', INTENTS);
  if (error instanceof DiscordAPIError || error instanceof DiscordjsError)
    return new DiscordFailure('refused', `Discord refused the connection (${firstLine(message)})`);
  return unreachable(apiUrl, error instanceof HTTPError ? `HTTP ${error.status}` : codeOf(error));
}

/** Discord cannot be reached at `apiUrl`; `detail` is what is known of the cause. */
export function unreachable(apiUrl: string, detail: string | undefined): DiscordFailure {
  const host = URL.canParse(apiUrl) ? new URL(apiUrl).host : 'its address';
  const cause = detail === undefined ? '' : ` (${detail})`;
  return new DiscordFailure('unreachable', `Discord cannot be reached at ${host}${cause}`);
}

/** What a gateway close code means for good; `undefined` where the library connects again by itself. */
export function failureOfClose(code: number): DiscordFailure | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new DiscordFailure('wrong-token', WRONG_TOKEN);
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new DiscordFailure('intents-not-allowed', INTENTS);
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidAPIVersion:
      return new DiscordFailure('refused', `Discord closed the connection for good (code ${code})`);
    default:
      return undefined;
  }
}

function isWrongToken(error: unknown, message: string): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return message === 'Authentication failed';
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  return error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : undefined;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}
