import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import context from '../../commands/context/command.ts';
import { commands } from '../../commands/index.ts';
import whoSaid from '../../commands/who-said/command.ts';
import type { Command } from '../../src/answer/command.ts';
import { DiscordFailure, failureOf, failureOfClose } from '../../src/discord/discord-failure.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { startFrontEnd } from './front-end.ts';

describe('registering commands', () => {
  let discord: FakeDiscord;
  const run = async (some: readonly Command[]) => (await startFrontEnd(discord, { commands: some })).stop();

  beforeEach(async () => {
    discord = await startFakeDiscord();
  });

  afterEach(async () => {
    await discord.close();
    discord.expectNoViolations();
  });

  it('gives every command its names, texts and options in English and French, everywhere', async () => {
    await run(commands);
    const registered = discord.registeredCommands();
    expect(registered.map(({ name }) => name)).toEqual(commands.map(({ messages }) => messages.en.name));
    expect(registered[0]).toMatchObject({
      name: 'who-said',
      name_localizations: { fr: 'qui-a-dit' },
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      options: [
        { name: 'quote', name_localizations: { fr: 'citation' }, required: true, autocomplete: true },
        {},
        {},
      ],
    });
  });

  it('writes once, and not again while nothing changes', async () => {
    await run(commands);
    await run(commands);
    expect(discord.commandWrites).toBe(1);
  });

  const { en, fr } = whoSaid.messages;
  const reworded = { ...whoSaid, messages: { en, fr: { ...fr, description: 'Autre texte' } } };
  const silent: Command = {
    ...whoSaid,
    options: whoSaid.options.map(({ name, isRequired }) => ({ type: 'text', name, isRequired })),
  };
  it.each<[string, readonly Command[]]>([
    ['a command more', [whoSaid, context]],
    ['another text', [reworded]],
    ['no suggestions any more', [silent]],
  ])('writes again for %s', async (_, changed) => {
    await run([whoSaid]);
    await run(changed);
    expect(discord.commandWrites).toBe(2);
  });

  it('still answers when the commands cannot be read', async () => {
    await run([whoSaid]);
    discord.faults.failNext('GET /applications/{application_id}/commands', { kind: 'status', status: 403 });
    const frontEnd = await startFrontEnd(discord);
    expect(frontEnd.lines).toContainEqual(expect.objectContaining({ level: 'error' }));
    expect((await discord.slash('who-said', { quote: 'x' })).text).toContain('Sam Greene');
    await frontEnd.stop();
  });

  it('asks for no intents', async () => {
    await run(commands);
    expect(discord.gateway.identifies.map(({ intents }) => intents)).toEqual([0]);
  });
});

describe('when it cannot start, or cannot go on', () => {
  const failure = async (start: Promise<unknown>): Promise<DiscordFailure> => {
    const error = await start.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof DiscordFailure)) throw new Error('it started, or failed in another way');
    expect(error.message).not.toContain('\n');
    return error;
  };

  it('says that the token is wrong, without showing it', async () => {
    const discord = await startFakeDiscord();
    const error = await failure(startFrontEnd({ apiUrl: discord.apiUrl, token: 'c2VjcmV0.wrong.token' }));
    expect(error.reason).toBe('wrong-token');
    expect(error.message).toContain('DISCORD_TOKEN');
    expect(error.message).not.toContain('c2VjcmV0');
    await discord.close();
  });

  it('says which host cannot be reached', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await new Promise((resolve) => server.close(resolve));
    const error = await failure(startFrontEnd({ apiUrl: `http://127.0.0.1:${port}/api`, token: 'a.b.c' }));
    expect(error.reason).toBe('unreachable');
    expect(error.message).toContain(`127.0.0.1:${port}`);
  });

  it('gives up when no answer comes in time', async () => {
    const discord = await startFakeDiscord();
    discord.faults.failNext('GET /gateway/bot', { kind: 'silence' });
    const error = await failure(startFrontEnd(discord, { connectWithin: 50 }));
    expect(error.reason).toBe('unreachable');
    await discord.close();
  });

  it.each([
    [4004, 'wrong-token'],
    [4013, 'intents-not-allowed'],
    [4014, 'intents-not-allowed'],
    [4011, 'refused'],
  ])('tells that the connection is lost for good by code %i', async (code, reason) => {
    const discord = await startFakeDiscord();
    const frontEnd = await startFrontEnd(discord);
    discord.gateway.closeAll(code);
    expect((await frontEnd.lost).reason).toBe(reason);
    await frontEnd.stop();
    await discord.close();
  });

  it('goes on after a connection that Discord ends, and hears what happened meanwhile', async () => {
    const discord = await startFakeDiscord();
    const frontEnd = await startFrontEnd(discord);
    discord.gateway.closeAll(4000);
    const reply = await discord.slash('who-said', { quote: 'x' });
    expect(reply.text).toContain('Sam Greene');
    expect(discord.gateway.resumes).toBe(1);
    await frontEnd.stop();
    await discord.close();
    discord.expectNoViolations();
  });

  it('knows what the library says when intents are not allowed', () => {
    expect(failureOf(new Error('Used disallowed intents'), '').reason).toBe('intents-not-allowed');
    expect(failureOfClose(4009)).toBeUndefined();
  });
});
