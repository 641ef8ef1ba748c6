import type { Client, Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from './clock.ts';
import type { FakeDiscord } from './fake-discord.ts';
import { type RawAnswer, sendRaw } from './send-raw.ts';
import { startFakeDiscord } from './start-fake-discord.ts';
import { startTestBot } from './test-bot.ts';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const nobody = { allowed_mentions: { parse: [] } };
const hello = { ...nobody, content: 'hello' };
const ask = {
  name: 'ask',
  description: 'Asks',
  options: [{ type: 3, name: 'question', description: 'What', autocomplete: true }],
};
const input = (custom_id: string, more: object = {}) => ({ type: 4, custom_id, style: 1, ...more });
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Who', component, ...more });
const modal = (...components: readonly object[]) => ({ custom_id: 'm', title: 'Report', components });

describe('first responses', () => {
  let clock: ManualClock;
  let discord: FakeDiscord;
  let client: Client<true>;
  let received: PromiseWithResolvers<Interaction>;

  beforeEach(async () => {
    clock = createManualClock();
    discord = await startFakeDiscord({ now: clock.now });
    received = Promise.withResolvers();
    client = await startTestBot(discord, async (interaction) => received.resolve(interaction));
    await sendRaw(discord, 'PUT', `/applications/${discord.bot.id}/commands`, [ask]);
  });

  afterEach(async () => {
    await client.destroy();
    await discord.close();
    discord.expectNoViolations();
  });

  async function asked(): Promise<Interaction> {
    await discord.slash('ask', {}, { until: 'sent' });
    return received.promise;
  }

  const respond = ({ id, token }: Interaction, body: unknown): Promise<RawAnswer> =>
    sendRaw(discord, 'POST', `/interactions/${id}/${token}/callback`, body);

  const original = (interaction: Interaction) => `/webhooks/${discord.bot.id}/${interaction.token}`;

  it.each<[string, object, string, RegExp]>([
    ['no mention rule', { type: 4, data: { content: 'x' } }, 'data.allowed_mentions', /must be/u],
    [
      'content over 2,000',
      { type: 4, data: { ...nobody, content: 'x'.repeat(2001) } },
      'data.content',
      /2000/u,
    ],
    [
      'a misspelt field',
      { type: 4, data: { ...hello, ephemeral: true } },
      'data.ephemeral',
      /no such field/u,
    ],
    ['a nonce', { type: 4, data: { ...hello, nonce: '1' } }, 'data.nonce', /no such field/u],
    ['a deferral with other flags', { type: 5, data: { flags: 1 << 15 } }, 'data', /EPHEMERAL or nothing/u],
    ['a deferral with content', { type: 5, data: { content: 'x' } }, 'data', /EPHEMERAL or nothing/u],
    ['choices for a command', { type: 8, data: { choices: [] } }, 'type', /8 cannot answer/u],
    ['an update of nothing', { type: 7, data: hello }, 'type', /7 cannot answer/u],
    ['no type', { data: hello }, 'type', /required/u],
  ])('may not have %s', async (_, body, path, rule) => {
    const { violations } = await respond(await asked(), body);
    expect(violations[0]).toEqual({ route: CALLBACK, path, rule: expect.stringMatching(rule) });
  });

  it.each<[string, object, string, RegExp]>([
    ['a title over 45', { ...modal(label(input('a'))), title: 'x'.repeat(46) }, 'data.title', /at most 45/u],
    ['a blank title', { ...modal(label(input('a'))), title: ' ' }, 'data.title', /blank/u],
    [
      'six labels',
      modal(...'abcdef'.split('').map((id) => label(input(id)))),
      'data.components',
      /at most 5/u,
    ],
    [
      'a label over 45',
      modal(label(input('a'), { label: 'x'.repeat(46) })),
      'data.components[0].label',
      /45/u,
    ],
    [
      'a label in a label',
      modal(label(input('a', { label: 'x' }))),
      'data.components[0].component.label',
      /row/u,
    ],
    [
      'a custom_id twice',
      modal(label(input('a')), label(input('a'))),
      'data.components[1].component.custom_id',
      /unique/u,
    ],
    ['no field', modal({ type: 10, content: 'x' }), 'data.components', /needs a field/u],
    [
      'a value over its maximum',
      modal(label(input('a', { max_length: 2, value: 'xyz' }))),
      'data.components[0].component.value',
      /at most 2/u,
    ],
    [
      'a minimum over its maximum',
      modal(label(input('a', { min_length: 3, max_length: 2 }))),
      'data.components[0].component.min_length',
      /more than/u,
    ],
    [
      'a button',
      modal({ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'x' }] }),
      'data.components[0].components[0].type',
      /must be/u,
    ],
    [
      'a misspelt field',
      modal(label(input('a'), { lable: 'x' })),
      'data.components[0].lable',
      /no such field/u,
    ],
  ])('may not open a form with %s', async (_, data, path, rule) => {
    const { status, violations } = await respond(await asked(), { type: 9, data });
    expect(status).toBe(400);
    expect(violations[0]).toEqual({ route: CALLBACK, path, rule: expect.stringMatching(rule) });
  });

  it.each<[string, readonly object[], string, RegExp]>([
    ['26 choices', Array(26).fill({ name: 'x', value: 'y' }), 'data.choices', /at most 25/u],
    ['a name over 100', [{ name: 'x'.repeat(101), value: 'y' }], 'data.choices[0].name', /1 to 100/u],
    ['a blank name', [{ name: ' ', value: 'y' }], 'data.choices[0].name', /1 to 100/u],
    ['a value over 100', [{ name: 'x', value: 'y'.repeat(101) }], 'data.choices[0].value', /at most 100/u],
    ['a number for a text option', [{ name: 'x', value: 1 }], 'data.choices[0].value', /must be a string/u],
    ['a misspelt field', [{ name: 'x', value: 'y', label: 'z' }], 'data.choices[0].label', /no such field/u],
  ])('may not suggest %s', async (_, choices, path, rule) => {
    await discord.typeInto('ask', 'question', 'x', {}, { until: 'sent' });
    const { status, violations } = await respond(await received.promise, { type: 8, data: { choices } });
    expect(status).toBe(400);
    expect(violations[0]).toEqual({ route: CALLBACK, path, rule: expect.stringMatching(rule) });
  });

  it('may not come twice', async () => {
    const interaction = await asked();
    await respond(interaction, { type: 4, data: hello });
    const second = await respond(interaction, { type: 4, data: hello });
    expect(second).toMatchObject({ status: 400, body: { code: 40060 } });
    expect(second.violations).toMatchObject([
      { route: CALLBACK, rule: expect.stringMatching(/answered before \(40060\)/u) },
    ]);
  });

  it('may come twice when the answer to the first was lost', async () => {
    const interaction = await asked();
    discord.faults.failNext(CALLBACK, { kind: 'status', status: 502, afterStoring: true });
    await respond(interaction, { type: 4, data: hello });
    const second = await respond(interaction, { type: 4, data: hello });
    expect(second).toMatchObject({ status: 400, body: { code: 40060 }, violations: [] });
  });

  it('come too late after three seconds', async () => {
    const interaction = await asked();
    clock.advance(3001);
    const late = await respond(interaction, { type: 4, data: hello });
    expect(late).toMatchObject({ status: 404, body: { code: 10062 }, violations: [] });
  });

  it('open the way to edits for fifteen minutes', async () => {
    const interaction = await asked();
    const edit = () => sendRaw(discord, 'PATCH', `${original(interaction)}/messages/@original`, hello);
    expect(await edit()).toMatchObject({ status: 404, body: { code: 10015 } });
    await respond(interaction, { type: 5 });
    clock.advance(15 * 60_000);
    expect(await edit()).toMatchObject({ status: 200 });
    clock.advance(1);
    expect(await edit()).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  it('fix who sees the follow-up that fills them', async () => {
    const interaction = await asked();
    await respond(interaction, { type: 5 });
    const followUp = await sendRaw(discord, 'POST', original(interaction), { ...hello, flags: 64 });
    expect(followUp.violations).toMatchObject([
      { path: 'flags', rule: expect.stringMatching(/fixed by the deferral/u) },
    ]);
    expect(discord.messages(discord.channel)).toMatchObject([{ content: 'hello', isEphemeral: false }]);
  });
});
