import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import context from '../../commands/context/command.ts';
import type { Answer } from '../../src/model/answer.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type RunningFrontEnd, startFrontEnd, threeResults, whoSaidThat } from './front-end.ts';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const nothing: Answer = { status: 'nothing-found', command: 'who-said', suggestions: [] };

function fail(): never {
  throw new TypeError('the token is on line 3');
}

describe('answering on Discord', () => {
  let discord: FakeDiscord;
  let frontEnd: RunningFrontEnd;

  beforeEach(async () => {
    discord = await startFakeDiscord();
  });

  afterEach(async () => {
    await frontEnd.stop();
    await discord.close();
    discord.expectNoViolations();
  });

  it('answers publicly what is found, at once, in a server, in direct messages and as a user app', async () => {
    frontEnd = await startFrontEnd(discord);
    for (const as of [{}, { dm: true }, { userInstall: true }, { userInstall: true, dm: true }] as const) {
      const reply = await discord.slash('who-said', { quote: "l'air grand et fort" }, as);
      expect(reply.isEphemeral).toBe(false);
      expect(reply.wasDeferred).toBe(false);
      expect(reply.text).toContain('— **Sam Greene**, directeur du Russia Institute');
    }
  });

  it("answers in the asker's language", async () => {
    frontEnd = await startFrontEnd(discord);
    const values = { quote: "l'air grand et fort" };
    expect((await discord.slash('who-said', values, { locale: 'fr' })).text).toContain('propos directs');
    expect((await discord.slash('who-said', values, { locale: 'ja' })).text).toContain('said directly');
  });

  it('says privately that there is nothing', async () => {
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(() => nothing)] });
    const reply = await discord.slash('who-said', { quote: 'apple pie' }, { locale: 'fr' });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('Rien à ce sujet');
  });

  it('gives the command what was typed, by the English names of its options', async () => {
    const seen: unknown[] = [];
    const run = (values: object) => {
      seen.push(values);
      return nothing;
    };
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(run), { ...context, run }] });
    await discord.slash('who-said', { quote: ' @everyone **x** ', article: 'kaz22' });
    await discord.slash('context', { passage: 'kaz22§8', before: 3 });
    expect(seen).toEqual([
      { quote: ' @everyone **x** ', article: 'kaz22' },
      { passage: 'kaz22§8', before: 3 },
    ]);
  });

  it('suggests while somebody types', async () => {
    frontEnd = await startFrontEnd(discord);
    const choices = await discord.autocomplete('context', 'passage', 'kaz22§8');
    expect(choices.map(({ value }) => value)).toContain('kaz22§8');
  });

  it('suggests nothing, and logs, when suggesting fails', async () => {
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(() => nothing, fail)] });
    expect(await discord.autocomplete('who-said', 'quote', 'x')).toEqual([]);
    expect(frontEnd.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { details: { fault: 'fault-1', error: 'TypeError' } },
    ]);
  });

  it('tells the asker privately of a fault, with the number that is in the log', async () => {
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(fail)] });
    const reply = await discord.slash('who-said', { quote: 'x' }, { locale: 'fr' });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('fault-1');
    expect(reply.text).not.toContain('line 3');
    expect(frontEnd.lines.at(-1)).toMatchObject({ level: 'error', details: { fault: 'fault-1' } });
  });

  it('answers with a smaller message when Discord refuses the first', async () => {
    frontEnd = await startFrontEnd(discord);
    discord.faults.failNext(CALLBACK, {
      kind: 'status',
      status: 400,
      code: 50035,
      message: 'Invalid Form Body',
    });
    const reply = await discord.slash('who-said', { quote: 'x' });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('fault-1');
  });

  it('says so privately when a command is not known any more', async () => {
    const older = await startFrontEnd(discord, { commands: [context] });
    await older.stop();
    discord.faults.failNext('GET /applications/{application_id}/commands', { kind: 'status', status: 403 });
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(() => nothing)] });
    const reply = await discord.slash('context', { passage: 'kaz22§8' }, { locale: 'fr' });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('n’est plus connue ici');
  });

  it('never sends what is beyond a limit: it logs that and tells the asker', async () => {
    const [result] = threeResults.status === 'found' ? threeResults.results : [];
    if (!result) throw new Error('there is no result');
    const passage = { ...result.passage, id: `${'key'.repeat(40)}§8` };
    const answer = { ...threeResults, results: [{ ...result, passage }] };
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(() => answer), context] });
    const reply = await discord.slash('who-said', { quote: 'x' });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text).toContain('fault-1');
    expect(frontEnd.lines.at(-1)).toMatchObject({
      level: 'error',
      details: { message: expect.stringContaining('a custom_id of') },
    });
  });

  it.each([
    [404, 10062],
    [400, 40060],
  ])('never answers again when Discord says that it is over (%i, %i)', async (status, code) => {
    frontEnd = await startFrontEnd(discord);
    discord.faults.failNext(CALLBACK, { kind: 'status', status, code });
    await discord.slash('who-said', { quote: 'a secret question' }, { until: 'sent' });
    await discord.slash('who-said', { quote: 'next' });
    await frontEnd.stop();
    expect(frontEnd.lines.map(({ message }) => message)).toContain('an answer came too late');
    expect(frontEnd.lines.filter(({ level }) => level === 'error')).toEqual([]);
    expect(discord.rest.requests.filter(({ route }) => route === CALLBACK)).toHaveLength(2);
  });

  it('waits as long as a 429 says, then answers', async () => {
    frontEnd = await startFrontEnd(discord);
    discord.faults.failNext(CALLBACK, { kind: 'rate-limit', retryAfter: 0.05 });
    expect((await discord.slash('who-said', { quote: 'x' })).text).toContain('Sam Greene');
  });

  it('logs neither what was asked nor a token', async () => {
    frontEnd = await startFrontEnd(discord, { commands: [whoSaidThat(() => threeResults)] });
    discord.faults.failNext(CALLBACK, { kind: 'status', status: 403, code: 50001 });
    const reply = await discord.slash('who-said', { quote: 'a secret question' }, { until: 'sent' });
    await discord.slash('who-said', { quote: 'next' });
    await frontEnd.stop();
    const written = JSON.stringify(frontEnd.lines);
    expect(frontEnd.lines).toContainEqual(
      expect.objectContaining({ details: expect.objectContaining({ code: 50001, status: 403 }) }),
    );
    expect(written).not.toContain('secret');
    expect(written).not.toContain(reply.interaction.token);
    expect(written).not.toContain(discord.token);
  });

  it('lets an answer that is being given be finished before it stops', async () => {
    frontEnd = await startFrontEnd(discord);
    const hold = discord.faults.holdNext(CALLBACK);
    const reply = await discord.slash('who-said', { quote: 'x' }, { until: 'sent' });
    await hold.arrived;
    const stopped = frontEnd.stop();
    // Only a connection that is still there answers this.
    const { heartbeats } = discord.gateway;
    discord.gateway.requestHeartbeat();
    await discord.until(() => discord.gateway.heartbeats > heartbeats, 'a heartbeat');
    hold.release();
    await stopped;
    expect((await reply.answered()).text).toContain('Sam Greene');
  });
});
