import { once } from 'node:events';
import { request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { portOf } from './port-of.ts';
import { servePage } from './serve-page.ts';
import { Stage } from './stage.ts';

describe('the server of the preview', () => {
  let discord: FakeDiscord;
  let stage: Stage;
  let server: Server;
  let port: number;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    stage = new Stage(discord, discord.user());
    server = servePage(stage, new Map([['/main.js', 'script']])).listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = portOf(server);
  });

  afterAll(async () => {
    server.close();
    await discord.close();
  });

  /** The status of an answer, and what is in it. */
  async function ask(path: string, headers: Record<string, string> = {}, body?: object) {
    const method = body ? 'POST' : 'GET';
    const text = body ? JSON.stringify(body) : '';
    const asking = request({
      port,
      host: '127.0.0.1',
      path,
      method,
      headers: { ...headers, 'content-length': text.length },
    });
    asking.end(text);
    const [response] = await once(asking, 'response');
    let answer = '';
    for await (const chunk of response.setEncoding('utf8')) answer += chunk;
    return { status: response.statusCode, answer, policy: response.headers['content-security-policy'] };
  }

  const own = () => ({ origin: `http://127.0.0.1:${port}` });
  const french = { do: 'look', locale: 'fr' };

  it('forbids the page to ask anything of another server', async () => {
    const page = await ask('/');
    expect(page).toMatchObject({ status: 200, policy: expect.stringContaining("default-src 'none'") });
    expect(page.answer).not.toMatch(/https?:/u);
    expect(await ask('/main.js')).toMatchObject({ status: 200, answer: 'script' });
    expect(await ask('/../package.json')).toMatchObject({ status: 404 });
  });

  it('does what its own page asks, and nothing for pages from elsewhere', async () => {
    expect(await ask('/action', {}, french)).toMatchObject({ status: 403 });
    expect(await ask('/action', { origin: 'https://evil.example' }, french)).toMatchObject({ status: 403 });
    expect(await ask('/', { host: 'evil.example' })).toMatchObject({ status: 403 });
    expect(stage.locale).toBe('en-US');
    expect(await ask('/action', own(), french)).toMatchObject({ status: 200, answer: '{}' });
    expect(stage.locale).toBe('fr');
  });

  it('says why it refuses something', async () => {
    const unknown = await ask('/action', own(), { do: 'press', messageId: '1', button: 'x' });
    expect(JSON.parse(unknown.answer)).toEqual({ refusal: 'that message is not there any more' });
    expect(JSON.parse((await ask('/action', own(), { do: 'dance' })).answer)).toHaveProperty('refusal');
  });
});
