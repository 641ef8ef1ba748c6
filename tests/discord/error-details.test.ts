import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, it } from 'vitest';
import { errorDetails } from '../../src/discord/error-details.ts';

const URL_WITH_TOKEN = 'https://discord.com/api/v10/interactions/1/c2VjcmV0LXRva2Vu/callback';

it.each([
  [
    'a refusal of Discord',
    new DiscordAPIError({ code: 50035, message: 'Invalid Form Body' }, 50035, 400, 'POST', URL_WITH_TOKEN, {
      body: { data: { content: 'what somebody asked' } },
      files: undefined,
    }),
    { code: 50035, status: 400 },
  ],
  [
    'a failure of Discord',
    new HTTPError(502, 'Bad Gateway', 'POST', URL_WITH_TOKEN, {
      body: { data: { content: 'what somebody asked' } },
      files: undefined,
    }),
    { status: 502 },
  ],
])('keeps the code of %s, and neither the address with its token nor what was asked', (_, error, kept) => {
  const details = errorDetails(error);
  expect(details).toMatchObject(kept);
  expect(JSON.stringify(details)).not.toMatch(/c2VjcmV0|asked/u);
});
