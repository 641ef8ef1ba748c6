import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { MOST_OF_PERSON, MOST_OPEN } from '../../src/answer/server/create-correction-service.ts';
import type { Reply } from '../fake-discord/driver/reply.ts';
import { printForm } from './print-form.ts';
import { ServerBot } from './server-bot.ts';
import { twoArticles } from './two-articles.ts';

const library = await twoArticles();
const QUOTE = 'Nobody asked the dockers what they think of it';
let bot: ServerBot;
let seen: Library;

beforeEach(async () => {
  seen = library;
  bot = await ServerBot.start({ libraryOf: () => seen });
});

afterEach(() => bot.end());

/** Without what escapes markup, and what signs buttons. */
const plain = (text: string): string =>
  text.replaceAll('\\', '').replace(/:[mc]\w+\.[\w-]{16}:/gu, ':signature:');
const ask = (as: object = {}, quote = QUOTE) =>
  bot.discord.slash('who-said', { quote }, { user: bot.member, ...as });
const filled = (more: object = {}) => ({
  fault: ['speaker'],
  saidBy: 'Cora Lindh',
  note: 'See *line* four',
  ...more,
});
const report = async (more: object = {}, as: object = {}): Promise<Reply> =>
  bot.discord.submitModal(await bot.discord.click(await ask(as), 'Report…'), filled(more));
const reports = (as: object = {}) =>
  bot.discord.slash('corrections reports', {}, { user: bot.manager, ...as });
const list = (as: object = {}) => bot.discord.slash('corrections list', {}, { user: bot.manager, ...as });

describe('Report under an answer', () => {
  it.each(['en-US', 'fr'])('stands at the end of its buttons (%s)', async (locale) => {
    const question = { question: 'Which cranes does the harbour need?' };
    const answer = await bot.discord.slash('ask', question, { locale });
    await expect(`${plain(answer.text)}\n`).toMatchFileSnapshot(
      `golden/answer-in-server-${locale.slice(0, 2)}.txt`,
    );
    const context = await bot.discord.click(answer, locale === 'fr' ? 'Contexte' : 'Context');
    await expect(`${plain(context.text)}\n`).toMatchFileSnapshot(
      `golden/context-in-server-${locale.slice(0, 2)}.txt`,
    );
  });

  it('opens a short form and thanks, in English and French', async () => {
    const answer = await ask();
    const opened = await bot.discord.click(answer, 'Report…');
    await expect(printForm(opened.modal)).toMatchFileSnapshot('golden/report-form-en.txt');
    const reply = await bot.discord.submitModal(opened, filled());
    expect([reply.isEphemeral, reply.isUpdate]).toEqual([true, false]);
    expect(reply.text).toContain('Thank you');
    const french = await bot.discord.click(await ask({ locale: 'fr', user: undefined }), 'Signaler…');
    await expect(printForm(french.modal)).toMatchFileSnapshot('golden/report-form-fr.txt');
    expect((await bot.discord.submitModal(french, filled({ note: '' }))).text).toContain('Merci');
    expect(await bot.store.reports.open(bot.discord.guild.id)).toHaveLength(2);
  });

  it('works after restarts, for everyone, on private answers and in a context', async () => {
    await bot.discord.slash('settings', { answers: 'private' }, { user: bot.manager });
    const answer = await ask();
    await bot.restart();
    const opened = await bot.discord.click(answer, 'Report…');
    await bot.restart();
    const reply = await bot.discord.submitModal(opened, filled());
    expect([reply.isUpdate, reply.isEphemeral]).toEqual([false, true]);
    expect(answer.text).toContain(QUOTE);
    const context = await bot.discord.click(answer, 'Context');
    const again = await bot.discord.click(context, 'Report…', { user: bot.discord.user() });
    expect((await bot.discord.submitModal(again, filled())).text).toContain('Thank you');
  });

  it('is not there where there is no server, and refused to whoever forges it there', async () => {
    const direct = await ask({ dm: true });
    expect(direct.text).not.toContain('Report…');
    expect((await ask({ userInstall: true })).text).not.toContain('Report…');
    const [place = ''] = /1:do:corrections:report::[^),]+/u.exec((await ask()).text) ?? [];
    const forged = await bot.discord.click(direct, 'Context', { customId: place });
    expect(forged.text).toContain('in servers only');
  });

  it('is lost where a form comes back under the id of the button, without a fault', async () => {
    const opened = await bot.discord.click(await ask(), 'Report…');
    const customId = opened.modal.custom_id.replace(':reported:', ':report:');
    const reply = await bot.discord.submitModal(opened, filled(), { customId });
    expect(reply.text).toContain('from an older version of the bot');
    expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('says so when the article has changed meanwhile', async () => {
    const answer = await ask();
    const opened = await bot.discord.click(answer, 'Report…');
    seen = await twoArticles({ north: 'Nothing is left\n\nOnly this.' });
    expect((await bot.discord.click(answer, 'Report…')).text).toContain('The article has changed');
    expect((await bot.discord.submitModal(opened, filled())).text).toContain('The article has changed');
    const forged = await bot.discord.click(answer, 'Report…', {
      customId: '1:do:corrections:report::nonsense',
    });
    expect(forged.text).toContain('The article has changed');
  });

  it('takes no more of a person in an hour than it says, and no more of a server than anybody reads', async () => {
    for (let count = 0; count < MOST_OF_PERSON; count++) expect((await report()).text).toContain('Thank you');
    expect((await report()).text).toContain('You have reported a lot within the hour');
    bot.now += 61 * 60_000;
    expect((await report()).text).toContain('Thank you');
    const [first] = await bot.store.reports.open(bot.discord.guild.id);
    if (!first) throw new Error('there is no report');
    const limits = { open: MOST_OPEN, ofPerson: MOST_OPEN, since: 0 };
    for (let number = 0; number < MOST_OPEN; number++)
      await bot.store.reports.add({ ...first, id: `more${number}` }, limits);
    bot.now += 61 * 60_000;
    expect((await report()).text).toContain('nobody could read more');
    expect((await report({}, { guild: bot.discord.addGuild() })).text).toContain('Thank you');
  });
});

describe('/corrections', () => {
  it('lists what was reported, to those who manage the server alone, in both languages', async () => {
    expect((await reports()).text).toContain('Nothing is reported.');
    await report();
    await report({ fault: ['no-quote'], saidBy: '', note: '' });
    await report({ fault: ['passage'], saidBy: '', note: '' });
    const listed = await reports();
    expect(listed.isEphemeral).toBe(true);
    await expect(`${plain(listed.text)}\n`).toMatchFileSnapshot('golden/reports-en.txt');
    const french = await reports({ user: bot.frenchManager });
    await expect(`${plain(french.text)}\n`).toMatchFileSnapshot('golden/reports-fr.txt');
    await expect(reports({ user: bot.member })).rejects.toThrow('permissions');
    expect(listed.text).not.toContain(bot.member.id);
  });

  it('accepts a report: it holds in every answer of this server from then on, also after a restart', async () => {
    await report();
    const listed = await reports();
    await bot.restart();
    const accepted = await bot.discord.click(listed, 'Accept');
    expect(accepted.isUpdate).toBe(true);
    expect(accepted.text).toContain('Corrected.');
    expect(accepted.text).toContain('Nothing is reported.');
    await bot.restart();
    const answer = plain((await ask()).text);
    expect(answer).toContain(
      '**Cora Lindh** · said directly · speaker corrected by this server’s administrators',
    );
    expect((await ask({ locale: 'fr', user: undefined })).text).toContain('corrigé par les administrateurs');
    const byCora = await bot.discord.slash('quotes', { speaker: 'Lindh' });
    expect(byCora.text).toContain(QUOTE);
  });

  it('leaves other servers, direct messages and user installs as they are', async () => {
    const other = bot.discord.addGuild();
    await report();
    await bot.discord.click(await reports(), 'Accept');
    for (const as of [{ guild: other }, { dm: true }, { userInstall: true }])
      expect((await ask(as)).text).toContain('**Bela Castan**');
    expect((await reports({ guild: other })).text).toContain('Nothing is reported.');
    expect((await list({ guild: other })).text).toContain('Nothing is corrected');
    await report({}, { guild: other });
    const [theirs] = await bot.store.reports.open(other.id);
    const [, accept = ''] =
      /\[Accept\]\((1:do:corrections:accept:[^)]+)\)/u.exec((await reports({ guild: other })).text) ?? [];
    await report();
    const here = await reports();
    const crossed = await bot.discord.click(here, 'Accept', { customId: accept });
    expect(crossed.text).toContain('for those who manage the server');
    const [, signed = ''] = /\[Accept\]\((1:do:corrections:accept:[^:]+:)/u.exec(here.text) ?? [];
    const stolen = await bot.discord.click(here, 'Accept', { customId: `${signed}${theirs?.id}` });
    expect(stolen.text).toContain('seen to this report before');
    expect(await bot.store.reports.open(other.id)).toHaveLength(1);
  });

  it('corrects a report by a form: a speaker of the article, another name, or that it is no quote', async () => {
    await report({ saidBy: '' });
    const opened = await bot.discord.click(await reports(), 'Correct…');
    await expect(printForm(opened.modal)).toMatchFileSnapshot('golden/correct-form-en.txt');
    await bot.restart();
    const nobody = await bot.discord.submitModal(opened, {});
    expect(nobody.text).toContain('Nobody was named');
    const corrected = await bot.discord.submitModal(opened, { speaker: ['Ada Marlow'] });
    expect(corrected.isUpdate).toBe(true);
    expect((await ask()).text).toContain('**Ada Marlow** · said directly');
    await report({ saidBy: '' });
    const again = await bot.discord.click(await reports({ user: bot.frenchManager }), 'Corriger…');
    await expect(printForm(again.modal)).toMatchFileSnapshot('golden/correct-form-fr.txt');
    await bot.discord.submitModal(again, { name: '  Nora   *Unknown* ' });
    expect(plain((await ask()).text)).toContain('Nora *Unknown*');
    await report();
    const last = await bot.discord.click(await reports(), 'Correct…');
    await bot.discord.submitModal(last, { speaker: ['-'], name: '' });
    expect((await ask()).text).toContain('the article’s words, no speaker established');
    expect(await bot.store.reports.corrections(bot.discord.guild.id)).toHaveLength(1);
  });

  it('dismisses a report, and says so when somebody has seen to it before', async () => {
    await report();
    const [first, second] = [await reports(), await reports({ user: bot.frenchManager })];
    expect((await bot.discord.click(first, 'Dismiss')).text).toContain('Dismissed.');
    expect((await bot.discord.click(second, 'Accepter')).text).toContain('déjà occupé');
    expect((await ask()).text).toContain('**Bela Castan**');
    expect(await bot.store.reports.corrections(bot.discord.guild.id)).toEqual([]);
  });

  it('refuses presses and forms of those who do not manage the server', async () => {
    await report();
    const listed = await reports();
    for (const label of ['Accept', 'Correct…', 'Dismiss'])
      expect((await bot.discord.click(listed, label, { user: bot.member })).text).toContain('for those who');
    const opened = await bot.discord.click(listed, 'Correct…');
    const stolen = await bot.discord.submitModal(opened, { name: 'Mallory' }, { user: bot.member });
    expect(stolen.text).toContain('for those who');
    // A button that everyone may press, with the id of one that not everyone may.
    const answer = await ask();
    const [open] = await bot.store.reports.open(bot.discord.guild.id);
    const customId = `1:do:corrections:accept::${open?.id}`;
    expect((await bot.discord.click(answer, 'Report…', { customId })).text).toContain('for those who');
    expect(await bot.store.reports.open(bot.discord.guild.id)).toHaveLength(1);
  });

  it('lists the corrections, says which no longer apply, and takes them back', async () => {
    await report();
    await bot.discord.click(await reports(), 'Accept');
    await expect(`${plain((await list()).text)}\n`).toMatchFileSnapshot('golden/corrections-en.txt');
    seen = await twoArticles({ north: 'The harbour\n\n“It is all different now,” said Ada Marlow.' });
    expect((await list()).text).toContain('No longer applies');
    seen = library;
    expect((await ask()).text).toContain('**Cora Lindh**');
    const back = await bot.discord.click(await list({ user: bot.frenchManager }), 'Annuler');
    expect(back.text).toContain('C’est annulé.');
    expect((await ask()).text).toContain('**Bela Castan**');
  });

  it('corrects a passage that nobody reported', async () => {
    const [suggested] = await bot.discord.autocomplete(
      'corrections add',
      'passage',
      'dockers',
      {},
      { user: bot.manager },
    );
    expect(suggested?.value).toBe('north§3');
    const opened = await bot.discord.slash('corrections add', { passage: 'north§3' }, { user: bot.manager });
    const reply = await bot.discord.submitModal(opened, { speaker: ['Cora Lindh'] });
    expect(reply.text).toContain('Corrected.');
    expect((await ask()).text).toContain('**Cora Lindh**');
    const wrong = await bot.discord.slash(
      'corrections add',
      { passage: 'nowhere' },
      { user: bot.frenchManager },
    );
    expect(plain(wrong.text)).toContain('Il n’y a pas de citation dans « nowhere »');
  });

  it('corrects no other quote than the one that was to be corrected', async () => {
    const as = { user: bot.manager };
    const opened = await bot.discord.slash('corrections add', { passage: 'north§3' }, as);
    const other = '“The rain will come tomorrow,” said Ada Marlow.';
    seen = await twoArticles({ north: `The harbour waits\n\n${[other, other, other].join('\n\n')}` });
    const reply = await bot.discord.submitModal(opened, { name: 'Cora Lindh' });
    expect(reply.text).toContain('The article has changed meanwhile');
    expect((await list()).text).toContain('Nothing is corrected');
    const again = await bot.discord.slash('corrections add', { passage: 'north§3' }, as);
    expect((await bot.discord.submitModal(again, { name: 'Cora Lindh' })).text).toContain('Corrected.');
  });

  const reportMany = async (count: number): Promise<void> => {
    for (let number = 1; number <= count; number++) {
      await report({ note: `Note ${number}.` });
      bot.now += 30 * 60_000;
    }
  };
  const notesIn = ({ text }: Reply): string[] => text.match(/Note \d/gu) ?? [];

  it.each([
    ['en', 'Page 2 of 2', 'Next page', 'Previous page', 'Dismiss', '6 reports are open.'],
    ['fr', 'Page 2 sur 2', 'Page suivante', 'Page précédente', 'Écarter', '6 signalements sont ouverts.'],
  ])(
    'shows five reports at once, the rest on further pages, and stays on its page (%s)',
    async (locale, position, next, previous, dismiss, left) => {
      await reportMany(7);
      const as = { user: locale === 'fr' ? bot.frenchManager : bot.manager };
      const first = await reports(as);
      expect(notesIn(first)).toEqual([1, 2, 3, 4, 5].map((number) => `Note ${number}`));
      await bot.restart();
      const second = await bot.discord.click(first, next, as);
      expect(second.isUpdate).toBe(true);
      expect(second.text).toContain(position);
      expect(notesIn(second)).toEqual(['Note 6', 'Note 7']);
      expect(second.text).not.toContain(next);
      const settled = await bot.discord.click(second, dismiss, as);
      expect(settled.text).toContain(left);
      expect(notesIn(settled)).toEqual(['Note 7']);
      const last = await bot.discord.click(settled, dismiss, as);
      expect(notesIn(last)).toHaveLength(5);
      expect(last.text).not.toContain(previous);
    },
  );

  it.each([
    ['en', 'Page 2 of 2', 'Next page', 'Previous page', 'Take back'],
    ['fr', 'Page 2 sur 2', 'Page suivante', 'Page précédente', 'Annuler'],
  ])(
    'shows five corrections at once, the rest on further pages (%s)',
    async (locale, position, next, previous, back) => {
      const as = { user: locale === 'fr' ? bot.frenchManager : bot.manager };
      const quoted = ['kaz22§6', 'kaz22§8', 'kaz22§10', 'kaz22§17', 'kaz22§18', 'kaz22§20'];
      for (const passage of quoted) {
        const opened = await bot.discord.slash('corrections add', { passage }, as);
        await bot.discord.submitModal(opened, { name: 'Somebody Else' });
        bot.now += 1000;
      }
      const passagesIn = ({ text }: Reply): string[] => text.match(/kaz22§\d+/gu) ?? [];
      const listed = await list(as);
      expect(passagesIn(listed)).toEqual(quoted.toReversed().slice(0, 5));
      await bot.discord.click(listed, next, as);
      const first = await bot.discord.click(listed, previous, as);
      expect(passagesIn(first)).toHaveLength(5);
      const second = await bot.discord.click(first, next, as);
      expect(second.text).toContain(position);
      expect(passagesIn(second)).toEqual(['kaz22§6']);
      // The page that it stood on is gone with it.
      const left = await bot.discord.click(second, back, as);
      expect(passagesIn(left)).toHaveLength(5);
      expect(left.text).not.toContain('Page');
    },
  );

  it('shows the nearest page for a button that somebody changed', async () => {
    await reportMany(6);
    const [customId = ''] = /1:do:corrections:reports:[^),]+(?=:2\))/u.exec((await reports()).text) ?? [];
    for (const [page, shown] of [
      ['99', 'Page 2 of 2'],
      ['-1', 'Page 1 of 2'],
      ['x', 'Page 1 of 2'],
    ] as const) {
      const turned = await bot.discord.click(await reports(), 'Next page', {
        user: bot.manager,
        customId: `${customId}:${page}`,
      });
      expect(turned.text).toContain(shown);
    }
    const refused = await bot.discord.click(await reports(), 'Next page', { user: bot.member });
    expect(refused.text).not.toContain('Page 2');
  });

  it('writes nothing that was reported into the log', async () => {
    await report();
    await bot.discord.click(await reports(), 'Accept');
    for (const secret of ['Cora', 'line', 'dockers', bot.member.id])
      expect(JSON.stringify(bot.lines)).not.toContain(secret);
  });
});
