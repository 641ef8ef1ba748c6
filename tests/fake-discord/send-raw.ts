import type { FakeDiscord } from './fake-discord.ts';
import type { Violation } from './violations.ts';

/** How the server answered, and what it recorded. */
export interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

/** Sends a request as no library would. A string is sent as it is, anything else as JSON. */
export async function sendRaw(
  discord: FakeDiscord,
  method: string,
  path: string,
  body: unknown,
): Promise<RawAnswer> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    violations: discord.takeViolations(),
  };
}
