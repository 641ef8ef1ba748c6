import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { Permission } from '../fake-discord/protocol.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type Account, MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import { type RunningFrontEnd, startFrontEnd } from './front-end.ts';
import { noServices } from './no-services.ts';
import { printForm } from './print-form.ts';
import { type Boxes, sampleActions } from './sample-actions.ts';

let boxes: Boxes;
let now: number;
let discord: FakeDiscord;
let frontEnd: RunningFrontEnd;
let manager: Account;
let member: Account;

const start = () =>
  startFrontEnd(discord, {
    actions: { commands: sampleActions(boxes), services: noServices },
    now: () => now,
  });

beforeEach(async () => {
  boxes = new Map();
  now = Date.UTC(2026, 10, 23, 6, 30);
  discord = await startFakeDiscord();
  manager = discord.user({ permissions: MEMBER_PERMISSIONS | Permission.manageGuild });
  member = discord.user();
  frontEnd = await start();
});

afterEach(async () => {
  await frontEnd.stop();
  await discord.close();
  discord.expectNoViolations();
});

const inBox = (guild = discord.guild) => boxes.get(guild.id) ?? [];
const list = (as: object = { user: manager }) => discord.slash('box list', {}, as);
const filled = { What: 'a leaf', Size: ['l'], Why: 'green\nand light' };

describe('actions on Discord', () => {
  it('are registered with subcommands, or with options of the command itself, each for its audience', () => {
    const [box, mine] = ['box', 'mine'].map((name) =>
      discord.registeredCommands().find((each) => each.name === name),
    );
    expect(box).toMatchObject({ default_member_permissions: '32', contexts: [0], integration_types: [0] });
    expect(box?.options?.map(({ type, name }) => [type, name])).toEqual([
      [1, 'list'],
      [1, 'ask'],
      [1, 'fetch'],
    ]);
    expect(mine).toMatchObject({ contexts: [0, 1, 2], options: [{ type: 3, name: 'word' }] });
    expect(mine?.default_member_permissions).toBeUndefined();
  });

  it('are written once', async () => {
    await frontEnd.stop();
    frontEnd = await start();
    expect(discord.commandWrites).toBe(1);
  });

  it('take a file, and say that they are at it before they are slow', async () => {
    const file = { filename: 'leaf.txt', data: 'green' };
    const reply = await discord.slash('box fetch', { file }, { user: manager });
    expect(reply).toMatchObject({ wasDeferred: true, isEphemeral: true });
    expect(inBox()).toEqual(['leaf.txt of 5 bytes']);
    expect(reply.text).toContain('leaf.txt of 5 bytes');
    const next = await discord.click(reply, 'Remove leaf.txt of 5 bytes');
    expect(next.isUpdate).toBe(true);
    expect(inBox()).toEqual([]);
  });

  it('tell of a fault in the place of the announcement', async () => {
    const file = { filename: 'broken.txt', data: 'x' };
    const reply = await discord.slash('box fetch', { file }, { user: manager });
    expect(reply.text).toContain('fault-1');
    expect(reply.isEphemeral).toBe(true);
    expect(frontEnd.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  it('ask with a form, also in French, and get what was filled in', async () => {
    const opened = await discord.slash('box ask', {}, { user: manager });
    await expect(printForm(opened.modal)).toMatchFileSnapshot('golden/sample-form.txt');
    const photo = [{ filename: 'leaf.png', contentType: 'image/png', data: 'x' }];
    const reply = await discord.submitModal(opened, { ...filled, 'A photo': photo });
    expect(reply).toMatchObject({ isEphemeral: true, isUpdate: false });
    expect(inBox()).toEqual(['form:1/a leaf/green\nand light/l/leaf.png']);
    const french = discord.user({ permissions: manager.permissions, locale: 'fr' });
    const asked = await discord.slash('box ask', {}, { user: french });
    expect(asked.modal.title).toBe('Mettre dans la boîte');
  });

  it('change the reply whose button opened the form', async () => {
    const reply = await list();
    const opened = await discord.click(reply, 'Put…');
    const next = await discord.submitModal(opened, { ...filled, Why: '' });
    expect(next.isUpdate).toBe(true);
    expect(reply.text).toContain('form:1/a leaf/l');
  });

  it('go on after a restart, between the button, the form and its filling in', async () => {
    const reply = await list();
    await frontEnd.stop();
    frontEnd = await start();
    const opened = await discord.click(reply, 'Put…');
    await frontEnd.stop();
    frontEnd = await start();
    await discord.submitModal(opened, filled);
    expect(inBox()).toHaveLength(1);
  });

  it('for everyone work in direct messages and for those who installed the bot themselves, and give files', async () => {
    const said = async (as: object) => (await discord.slash('mine', { word: 'leaf' }, as)).text;
    expect(await said({ user: manager })).toContain(`leaf in ${discord.guild.id}, true`);
    expect(await said({ user: member })).toContain(`leaf in ${discord.guild.id}, false`);
    expect(await said({ user: member, dm: true })).toContain('leaf in no server, false');
    expect(await said({ user: manager, userInstall: true })).toContain('leaf in no server, false');
    const { message } = await discord.slash('mine', {}, { user: member });
    expect(message.isEphemeral).toBe(true);
    expect(new TextDecoder().decode(message.attachments[0]?.data)).toBe(
      JSON.stringify({ userId: member.id }),
    );
    expect(await discord.autocomplete('mine', 'word', 'le', {}, { user: member })).toHaveLength(1);
  });
});

describe('actions of those who manage a server', () => {
  /** Uses a button that the manager was shown. */
  const remove = async (as: object) => {
    boxes.set(discord.guild.id, ['leaf']);
    return discord.click(await list(), 'Remove leaf', as);
  };

  it('are refused to others who send the button or the form, and nothing is done', async () => {
    const reply = await remove({ user: member });
    expect(reply).toMatchObject({ isEphemeral: true, isUpdate: false });
    expect(reply.text).toContain('for those who manage the server');
    const french = await remove({ locale: 'fr' });
    expect(french.text).toContain('réservé à qui gère le serveur');
    const opened = await discord.slash('box ask', {}, { user: manager });
    expect((await discord.submitModal(opened, filled, { user: member })).text).toContain('for those who');
    expect(inBox()).toEqual(['leaf']);
  });

  it('are refused to whoever made an id up, also on a reply of their own', async () => {
    boxes.set(discord.guild.id, ['leaf']);
    const own = await discord.click(await list(), 'Wave', { user: member });
    expect(own.text).toContain('Hello.');
    for (const customId of [
      '1:do:box:remove::leaf',
      '1:do:box:remove:mt8h2k0.AAAAAAAAAAAAAAAA:leaf',
      '1:do:box:remove:ct8h2k0.AAAAAAAAAAAAAAAA:leaf',
      '1:do:box:remove:x:leaf',
    ]) {
      const reply = await discord.click(await list(), 'Wave', { user: member, customId });
      expect(reply.text).toContain('for those who manage the server');
    }
    const opened = await discord.slash('box ask', {}, { user: manager });
    const form = await discord.submitModal(opened, filled, { user: member, customId: '1:do:box:put::x' });
    expect(form.text).toContain('for those who manage the server');
    expect(inBox()).toEqual(['leaf']);
  });

  it('end with the right to manage the server', async () => {
    boxes.set(discord.guild.id, ['leaf']);
    const reply = await list();
    const demoted = { ...manager, permissions: MEMBER_PERMISSIONS };
    expect((await discord.click(reply, 'Remove leaf', { user: demoted })).text).toContain('for those who');
    expect(inBox()).toEqual(['leaf']);
  });

  it('are there for whom the server chose, for an hour, and for nobody else', async () => {
    boxes.set(discord.guild.id, ['leaf', 'stone', 'twig']);
    const reply = await list({ user: member, isForged: true });
    now += 59 * 60_000;
    await discord.click(reply, 'Remove leaf');
    expect(inBox()).toEqual(['stone', 'twig']);
    const another = await discord.click(reply, 'Remove stone', { user: discord.user() });
    expect(another.text).toContain('for those who');
    now += 2 * 60_000;
    expect((await discord.click(reply, 'Remove stone')).text).toContain('please type it again');
    expect(inBox()).toEqual(['stone', 'twig']);
  });

  it('do not reach from one server into another', async () => {
    const other = discord.addGuild();
    boxes.set(discord.guild.id, ['leaf']);
    boxes.set(other.id, ['leaf']);
    const here = await list();
    const there = await discord.slash('box list', {}, { user: manager, guild: other });
    await discord.click(there, 'Remove leaf');
    expect([inBox(), inBox(other)]).toEqual([['leaf'], []]);
    // The id of a button of one server, sent in another by somebody whom only the first chose.
    const chosen = await list({ user: member, isForged: true });
    const [, id = ''] = /\[Remove leaf\]\(([^)]+)\)/u.exec(chosen.text) ?? [];
    boxes.set(other.id, ['leaf']);
    const forged = await discord.slash('box list', {}, { user: manager, guild: other });
    const reply = await discord.click(forged, 'Remove leaf', { user: member, customId: id });
    expect(reply.text).toContain('for those who');
    expect(inBox(other)).toEqual(['leaf']);
    expect(here.text).toContain('leaf');
  });

  it('are not there where only a user installed the bot, nor in direct messages', async () => {
    const foreign = await discord.slash('box list', {}, { user: manager, userInstall: true, isForged: true });
    expect(foreign.text).toContain('not known here');
    const direct = await discord.slash('box list', {}, { user: manager, dm: true, isForged: true });
    expect(direct.text).toContain('not known here');
  });

  it('say so when a button or form leads to what is no longer there', async () => {
    const reply = await discord.click(await list(), 'Wave', { customId: '1:do:box:gone::x' });
    expect(reply.text).toContain('older version');
    const opened = await discord.slash('box ask', {}, { user: manager });
    const form = await discord.submitModal(opened, filled, { customId: '0:form' });
    expect(form.text).toContain('older version');
  });

  it('leave no filled-in word and no payload in the log', async () => {
    boxes.set(discord.guild.id, ['glued leaf']);
    const reply = await discord.click(await list(), 'Remove glued leaf');
    expect(reply.text).toContain('fault-1');
    expect(frontEnd.lines.at(-1)).toMatchObject({ level: 'error', details: { asked: 'box remove' } });
    expect(JSON.stringify(frontEnd.lines)).not.toContain('leaf');
  });
});
