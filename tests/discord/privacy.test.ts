import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServerBot } from './server-bot.ts';
import { twoArticles } from './two-articles.ts';

const library = await twoArticles();
let bot: ServerBot;

beforeEach(async () => {
  bot = await ServerBot.start({ libraryOf: () => library });
});

afterEach(() => bot.end());

const plain = (text: string): string => text.replaceAll('\\', '');
const privacy = (action: string, values: object = {}, as: object = {}) =>
  bot.discord.slash(`privacy ${action}`, { ...values }, { user: bot.member, ...as });
const ofServer = (action: string, as: object = {}) =>
  privacy(action, { whose: 'server' }, { user: bot.manager, ...as });

/** A report of the member, a correction, a schedule and settings of the manager, in a server. */
async function fill(guild = bot.discord.guild): Promise<void> {
  const { discord, manager, member } = bot;
  const quote = 'Nobody asked the dockers what they think of it';
  const report = async (saidBy: string) => {
    const answer = await discord.slash('who-said', { quote }, { user: member, guild });
    const opened = await discord.click(answer, 'Report…');
    await discord.submitModal(opened, { fault: ['speaker'], saidBy, note: 'my own words' });
  };
  await report('Cora Lindh');
  await report('Ada Marlow');
  await discord.click(await discord.slash('corrections reports', {}, { user: manager, guild }), 'Accept');
  await discord.slash('settings', { answers: 'private' }, { user: manager, guild });
  const [channel] = guild.channels;
  const schedule = { kind: 'quote', time: '8:30', zone: 'Europe/Paris' };
  if (channel) await discord.slash('schedule create', { ...schedule, channel }, { user: manager, guild });
}

const fileOf = async (
  reply: Promise<{ readonly message: { readonly attachments: readonly { readonly data: Uint8Array }[] } }>,
) => JSON.parse(new TextDecoder().decode((await reply).message.attachments[0]?.data));

describe('/privacy for a person', () => {
  it('says what is stored of them, in both languages, in servers, direct messages and user installs', async () => {
    expect((await privacy('stored')).text).toContain('About you nothing is stored.');
    await fill();
    const reply = await privacy('stored');
    expect(reply.isEphemeral).toBe(true);
    await expect(`${plain(reply.text)}\n`).toMatchFileSnapshot('golden/privacy-mine-en.txt');
    const french = { ...bot.member, locale: 'fr' };
    const said = await privacy('stored', {}, { user: french });
    await expect(`${plain(said.text)}\n`).toMatchFileSnapshot('golden/privacy-mine-fr.txt');
    for (const as of [{ dm: true }, { userInstall: true }])
      expect((await privacy('stored', {}, as)).text).toContain('with their notes: 2');
  });

  it('gives it as a file that only they see', async () => {
    await fill();
    const reply = privacy('export');
    expect((await reply).isEphemeral).toBe(true);
    expect(await fileOf(reply)).toMatchObject({
      userId: bot.member.id,
      reports: [
        { saidBy: 'Cora Lindh', note: 'my own words' },
        { saidBy: 'Ada Marlow', note: 'my own words' },
      ],
      others: { corrections: 0, schedules: 0, articles: 0 },
    });
  });

  it('deletes it once they have said so twice, also after a restart, and keeps what a server corrected', async () => {
    await fill();
    const asked = await privacy('delete');
    expect((await bot.discord.click(await privacy('delete'), 'Keep it')).text).toContain(
      'Nothing was deleted',
    );
    expect(await bot.store.keeping.person(bot.member.id)).toMatchObject({ reports: [{}, {}] });
    await bot.restart();
    const deleted = await bot.discord.click(asked, 'Delete for good');
    expect(deleted.isUpdate).toBe(true);
    expect(deleted.text).toContain('nothing is stored any more');
    expect((await bot.store.keeping.person(bot.member.id)).reports).toEqual([]);
    expect(await bot.store.reports.corrections(bot.discord.guild.id)).toHaveLength(1);
    await bot.discord.click(await privacy('delete', {}, { user: bot.manager }), 'Delete for good');
    const [schedule] = await bot.store.schedules.ofServer(bot.discord.guild.id);
    expect(schedule?.createdBy).toBe('');
  });

  it('deletes what is of whoever presses, whosever button it is', async () => {
    await fill();
    const asked = await privacy('delete');
    await bot.discord.click(asked, 'Delete for good', { user: bot.discord.user() });
    expect((await bot.store.keeping.person(bot.member.id)).reports).toHaveLength(2);
  });
});

describe('/privacy for a server', () => {
  it('says what is stored, in both languages, to those who manage it alone', async () => {
    expect((await ofServer('stored')).text).toContain('About this server nothing is stored but');
    await fill();
    const reply = await ofServer('stored');
    await expect(`${plain(reply.text)}\n`).toMatchFileSnapshot('golden/privacy-server-en.txt');
    const french = await ofServer('stored', { user: bot.frenchManager });
    await expect(`${plain(french.text)}\n`).toMatchFileSnapshot('golden/privacy-server-fr.txt');
    for (const action of ['stored', 'export', 'delete']) {
      const refused = await ofServer(action, { user: bot.member });
      expect(refused.text).toContain('for those who manage it');
      expect(refused.message.attachments).toEqual([]);
    }
    expect((await ofServer('stored', { dm: true })).text).toContain('There is no server here');
    expect((await ofServer('export', { userInstall: true })).text).toContain('There is no server here');
  });

  it('gives all of it as a file, and nobody who reported is in it', async () => {
    await fill();
    const other = bot.discord.addGuild();
    await fill(other);
    const exported = await fileOf(ofServer('export'));
    expect(exported).toMatchObject({
      serverId: bot.discord.guild.id,
      settings: { isPrivate: true },
      schedules: [{ kind: 'quote', history: [] }],
      reports: [{ state: 'corrected' }, { state: 'open' }],
      corrections: [{ speaker: 'Cora Lindh' }],
      articles: [],
    });
    expect(JSON.stringify(exported)).not.toContain(bot.member.id);
    expect(JSON.stringify(exported)).not.toContain(other.id);
  });

  it('deletes all of it once asked twice, and nothing of another server', async () => {
    await fill();
    const other = bot.discord.addGuild();
    await fill(other);
    const asked = await ofServer('delete', { user: bot.frenchManager });
    await bot.restart();
    expect((await bot.discord.click(asked, 'Effacer définitivement', { user: bot.member })).text).toContain(
      'for those who manage it',
    );
    expect(await bot.store.reports.open(bot.discord.guild.id)).toHaveLength(1);
    const deleted = await bot.discord.click(asked, 'Effacer définitivement');
    expect(deleted.text).toContain('plus rien n’est conservé');
    expect(await bot.store.keeping.servers()).toEqual([other.id]);
    const quote = 'Nobody asked the dockers what they think of it';
    const answer = await bot.discord.slash('who-said', { quote });
    expect(answer.isEphemeral).toBe(false);
    expect(answer.text).toContain('**Bela Castan**');
    const there = await bot.discord.slash('who-said', { quote }, { guild: other });
    expect(there.isEphemeral).toBe(true);
    expect(there.text).toContain('**Cora Lindh**');
  });

  it('refuses a made-up press of somebody who does not manage it', async () => {
    await fill();
    const own = await privacy('delete');
    const forged = await bot.discord.click(own, 'Keep it', { customId: '1:do:privacy:forget-us::' });
    expect(forged.text).toContain('for those who manage it');
    const direct = await privacy('delete', {}, { dm: true });
    const elsewhere = await bot.discord.click(direct, 'Keep it', { customId: '1:do:privacy:forget-us::' });
    expect(elsewhere.text).toContain('There is no server here');
    expect(await bot.store.keeping.servers()).toEqual([bot.discord.guild.id]);
  });
});
