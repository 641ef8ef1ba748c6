import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Articles, openArticles } from '../../src/app/open-articles.ts';
import type { As } from '../fake-discord/driver/scene.ts';
import { type SmallWeb, startSmallWeb } from '../fetch/small-web.ts';
import { articlePage, SHARED } from '../server-articles/test-corpus.ts';
import { ServerBot } from './server-bot.ts';

const BRIDGE = '"The bridge was never safe," said Tom Hall, an engineer of the county. "We told them so."';

let folder: string;
let articles: Articles;
let web: SmallWeb;
let bot: ServerBot;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-command-'));
  writeFileSync(
    join(folder, 'winter.md'),
    `---\ntitle: ${SHARED.title}\nkey: win22\n---\n\n${SHARED.text}\n`,
  );
  articles = await openArticles({ folder, onFault: (error) => expect.fail(String(error)) });
});

afterAll(async () => {
  await articles.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  web = await startSmallWeb();
  web.pages['/bridge'] = articlePage('The bridge', [BRIDGE], '<meta name="author" content="Ida Lund">');
  bot = await ServerBot.start({ libraryOf: () => articles.library, own: { articles, web } });
});

afterEach(() => bot.end());

/** Without what escapes markup, and what signs buttons and names drafts. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '')
    .replace(/:[mc]\w+\.[\w-]{16}:/gu, ':signature:')
    .replace(/(:signature:)[\w-]{16}(?=\))/gu, '$1draft');
const corpus = (action: string, values: object = {}, as: As = {}) =>
  bot.discord.slash(`corpus ${action}`, { ...values }, { user: bot.manager, ...as });
const whoSaid = (quote: string, as: As = {}) =>
  bot.discord.slash('who-said', { quote }, { user: bot.member, ...as });
const ADDRESS = 'https://paper.example/bridge';

async function addBridge(as: As = {}) {
  const proposal = await corpus('add', { address: ADDRESS }, as);
  return bot.discord.click(proposal, 'Add', as);
}

describe('/corpus add', () => {
  it.each([
    ['en', 'Add', 'The bridge was never safe'],
    ['fr', 'Ajouter', 'The bridge was never safe'],
  ] as const)(
    'reads an address, shows what it found to whoever asked alone, and adds it (%s)',
    async (locale, label, quote) => {
      const user = locale === 'fr' ? bot.frenchManager : bot.manager;
      const proposal = await corpus('add', { address: ADDRESS }, { user });
      expect(proposal.isEphemeral).toBe(true);
      await expect(`${plain(proposal.text)}\n`).toMatchFileSnapshot(`golden/corpus-proposal-${locale}.txt`);
      const added = await bot.discord.click(proposal, label, { user });
      expect(added.isUpdate).toBe(true);
      await expect(`${plain(added.text)}\n`).toMatchFileSnapshot(`golden/corpus-added-${locale}.txt`);
      expect((await whoSaid(quote)).text).toContain('Tom Hall');
      expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  it('goes on after a restart between the proposal and the click', async () => {
    const proposal = await corpus('add', { address: ADDRESS });
    await bot.restart();
    expect((await bot.discord.click(proposal, 'Add')).text).toContain('is now an article of this server');
    await bot.restart();
    expect((await whoSaid('The bridge was never safe')).text).toContain('Tom Hall');
    const again = await corpus('add', { address: ADDRESS });
    expect(again.text).toContain('This article is there already');
  });

  it('opens a form, filled in, in which what is known of the article can be changed', async () => {
    const proposal = await corpus('add', { address: ADDRESS });
    const form = await bot.discord.click(proposal, 'Edit');
    await bot.restart();
    const edited = await bot.discord.submitModal(form, {
      Title: 'Our bridge',
      Author: '',
      Date: '2026-03-04',
    });
    expect(edited.isUpdate).toBe(true);
    expect(edited.text).toContain('Our bridge');
    expect(edited.text).toContain('March 4, 2026');
    expect(edited.text).not.toContain('Ida Lund');
    const wrong = await bot.discord.click(edited, 'Edit');
    const refusal = await bot.discord.submitModal(wrong, { Language: 'klingonese' });
    expect(refusal.text).toContain('must be a code such as en or fr');
    await bot.discord.click(edited, 'Add');
    expect((await corpus('list')).text).toContain('Our bridge');
  });

  it('takes a pasted text, in a form', async () => {
    const form = await corpus('add', {}, { user: bot.frenchManager });
    expect(form.modal.title).toBe('Ajouter un article');
    const text = '« Le pont n’a jamais été sûr », a déclaré Tom Hall, ingénieur du comté.';
    const as = { user: bot.frenchManager };
    const proposal = await bot.discord.submitModal(form, { Titre: 'Le pont', Texte: text }, as);
    expect(proposal.isEphemeral).toBe(true);
    expect(plain(proposal.text)).toContain('français · 1 paragraphe · 1 citation');
    await bot.discord.click(proposal, 'Ajouter', as);
    expect((await whoSaid('Le pont n’a jamais été sûr')).text).toContain('Tom Hall');
    const empty = await bot.discord.submitModal(await corpus('add'), { Title: 'Nothing' });
    expect(empty.text).toContain('neither a text nor a file');
  });

  it('takes a file, as an option and in the form', async () => {
    const file = {
      filename: 'bridge.md',
      data: `---\ntitle: A bridge\nauthor: Ida Lund\n---\n\n${BRIDGE}\n`,
    };
    const proposal = await corpus('add', { file });
    expect(plain(proposal.text)).toContain('A bridge');
    await bot.discord.click(proposal, 'Cancel');
    const form = await corpus('add');
    const named = await bot.discord.submitModal(form, { Title: 'My title', File: [file] });
    expect(plain(named.text)).toContain('My title');
    const picture = { filename: 'bridge.png', contentType: 'image/png', data: 'x' };
    expect((await corpus('add', { file: picture })).text).toContain('of a kind that I do not read');
    const both = await corpus('add', { file, address: ADDRESS });
    expect(both.text).toContain('not both');
  });

  it('keeps nothing of what is given up, and says so when it is pressed again', async () => {
    const proposal = await corpus('add', { address: ADDRESS });
    const cancelled = await bot.discord.click(proposal, 'Cancel');
    expect(cancelled.text).toContain('nothing of it is kept');
    const late = await corpus('add', { address: ADDRESS });
    bot.now += 25 * 3_600_000;
    expect((await bot.discord.click(late, 'Add')).text).toContain('more than a day old');
    expect((await whoSaid('The bridge was never safe')).text).not.toContain('Tom Hall');
  });

  it('says why an address cannot be read', async () => {
    expect((await corpus('add', { address: 'http://169.254.169.254/' })).text).toContain('private network');
    expect((await corpus('add', { address: 'https://paper.example/none' })).text).toContain(
      'no page at this address',
    );
    web.pages['/robots.txt'] = (_, response) => response.end('User-agent: *\nDisallow: /');
    const refused = await corpus('add', { address: ADDRESS }, { user: bot.frenchManager });
    expect(plain(refused.text)).toContain('robots.txt');
  });
});

describe('/corpus list, remove, reindex and status', () => {
  it('show nothing where there is nothing, and what there is', async () => {
    expect((await corpus('list')).text).toContain('no articles of its own yet');
    expect((await corpus('reindex')).text).toContain('no articles of its own yet');
    await addBridge();
    for (const [locale, user] of [
      ['en', bot.manager],
      ['fr', bot.frenchManager],
    ] as const) {
      const replies = [await corpus('list', {}, { user }), await corpus('status', {}, { user })];
      expect(replies.every((reply) => reply.isEphemeral)).toBe(true);
      const shown = replies.map((reply) => plain(reply.text)).join('\n---\n');
      await expect(`${shown}\n`).toMatchFileSnapshot(`golden/corpus-${locale}.txt`);
    }
  });

  it('list many articles page by page', async () => {
    for (let at = 1; at <= 9; at++) {
      bot.now += 1000;
      const form = await corpus('add');
      const proposal = await bot.discord.submitModal(form, {
        Title: `Note ${at}`,
        Text: `Words of note ${at}.`,
      });
      await bot.discord.click(proposal, 'Add');
    }
    const first = await corpus('list');
    expect(first.text).toContain('Page 1 of 2');
    expect(first.text).not.toContain('Note 9');
    const second = await bot.discord.click(first, 'Next page');
    expect([second.isUpdate, second.text.includes('Note 9'), second.text.includes('Note 8')]).toEqual([
      true,
      true,
      false,
    ]);
    expect((await bot.discord.click(second, 'Previous page')).text).toContain('Page 1 of 2');
  });

  it('remove an article that is chosen from suggestions, once it is confirmed', async () => {
    await addBridge();
    const [choice, ...others] = await bot.discord.autocomplete(
      'corpus remove',
      'article',
      'bri',
      {},
      { user: bot.manager },
    );
    expect([choice?.name, others]).toEqual(['The bridge', []]);
    const asked = await corpus('remove', { article: String(choice?.value) });
    expect(asked.text).toContain('Its text is deleted');
    expect((await bot.discord.click(asked, 'Keep')).text).toContain('stays');
    const askedAgain = await corpus('remove', { article: 'The bridge' });
    await bot.restart();
    expect((await bot.discord.click(askedAgain, 'Remove')).text).toContain('is removed');
    expect((await whoSaid('The bridge was never safe')).text).not.toContain('Tom Hall');
    expect((await corpus('remove', { article: 'win22' })).text).toContain('no article “win22” of its own');
  });

  it('read an article again and tell what changed', async () => {
    await addBridge();
    web.pages['/bridge'] = articlePage('The bridge', [
      BRIDGE,
      '"It will open in May," said Eva Moss, the minister.',
    ]);
    expect((await corpus('reindex')).text).toContain('1 new paragraphs, 0 gone');
    expect((await whoSaid('It will open in May')).text).toContain('Eva Moss');
    delete web.pages['/bridge'];
    const failed = await corpus('reindex', { article: 'The bridge' }, { user: bot.frenchManager });
    expect(plain(failed.text)).toContain('reste tel quel');
    expect((await corpus('reindex', { article: 'nothing' })).text).toContain('no article “nothing”');
  });
});

describe('the articles of a server', () => {
  it('are in no answer, suggestion, context, list or post of another', async () => {
    const other = bot.discord.addGuild();
    await addBridge();
    const there = { guild: other };
    const key = /the\.[a-z2-9]{3}/u.exec(plain((await corpus('list')).text))?.[0] ?? '';
    expect(key).not.toBe('');
    const replies = [
      await whoSaid('The bridge was never safe', there),
      await bot.discord.slash('ask', { question: 'Was the bridge safe?' }, { user: bot.member, ...there }),
      await bot.discord.slash('context', { passage: `${key}§1` }, { user: bot.member, ...there }),
      await bot.discord.slash('quotes', { speaker: 'Tom Hall' }, { user: bot.member, ...there }),
      await bot.discord.slash('summary', { article: key }, { user: bot.member, ...there }),
      await bot.discord.slash(
        'check',
        { text: '"The bridge was never safe"' },
        { user: bot.member, ...there },
      ),
      await bot.discord.slash(
        'compare',
        { topic: 'bridge', first: 'Tom Hall', second: 'Anna Reed' },
        { user: bot.member, ...there },
      ),
      await bot.discord.slash('article list', {}, { user: bot.member, ...there }),
      await bot.discord.slash('article show', { article: key }, { user: bot.member, ...there }),
      await corpus('list', {}, there),
      await corpus('status', {}, there),
      await corpus('remove', { article: key }, there),
      await bot.discord.slash(
        'who-said',
        { quote: 'The bridge was never safe' },
        { user: bot.member, dm: true },
      ),
    ];
    for (const reply of replies) expect(reply.text).not.toMatch(/engineer|told them|Ida Lund/u);
    for (const [command, option] of [
      ['who-said', 'quote'],
      ['context', 'passage'],
      ['quotes', 'speaker'],
      ['summary', 'article'],
      ['corpus remove', 'article'],
      ['settings', 'article'],
    ] as const) {
      for (const typed of ['', 'bridge', 'Tom', key]) {
        const choices = await bot.discord.autocomplete(
          command,
          option,
          typed,
          {},
          { user: bot.manager, ...there },
        );
        expect(JSON.stringify(choices)).not.toMatch(/bridge"|Tom Hall|the\.[a-z2-9]{3}/u);
      }
    }
    expect((await whoSaid('The bridge was never safe')).text).toContain('Tom Hall');
  });

  it('are gone from every answer once the data of the server are deleted', async () => {
    await addBridge();
    const waiting = await corpus('add', {
      file: { filename: 'a.txt', data: 'Words that wait for a click.' },
    });
    const asked = await bot.discord.slash('privacy delete', { whose: 'server' }, { user: bot.manager });
    await bot.discord.click(asked, 'Delete for good');
    expect((await whoSaid('The bridge was never safe')).text).not.toContain('Tom Hall');
    expect((await corpus('list')).text).toContain('no articles of its own yet');
    expect((await bot.discord.click(waiting, 'Add')).text).toContain('given up already');
  });

  it('cannot be added, seen or removed by whoever may not manage the server, whatever they send', async () => {
    await expect(corpus('add', { address: ADDRESS }, { user: bot.member })).rejects.toThrow('permissions');
    const proposal = await corpus('add', { address: ADDRESS });
    for (const label of ['Add', 'Edit', 'Cancel']) {
      const pressed = await bot.discord.click(proposal, label, { user: bot.member });
      expect(pressed.text).toContain('for those who');
    }
    await bot.discord.click(proposal, 'Add');
    const asked = await corpus('remove', { article: 'The bridge' });
    expect((await bot.discord.click(asked, 'Remove', { user: bot.member })).text).toContain('for those who');
    const forged = await bot.discord.click(asked, 'Remove', {
      customId: '1:do:corpus:remove::bri.abc',
      user: bot.member,
    });
    expect(forged.text).toContain('for those who');
    expect((await whoSaid('The bridge was never safe')).text).toContain('Tom Hall');
  });

  it('of one server are not reached by the buttons of another', async () => {
    const other = bot.discord.addGuild();
    const here = await corpus('add', { address: ADDRESS });
    const there = await corpus('list', {}, { guild: other });
    const [, id = ''] = /\[Add\]\(([^)]+)\)/u.exec(here.text) ?? [];
    const proposalThere = await corpus('add', { address: ADDRESS }, { guild: other });
    const own = /\[Add\]\(([^)]+)\)/u.exec(proposalThere.text)?.[1] ?? '';
    // The draft of one server under the signature of the other.
    const mixed = own.replace(/[^:]*$/u, id.split(':').at(-1) ?? '');
    const pressed = await bot.discord.click(proposalThere, 'Add', { customId: mixed });
    expect(pressed.text).toContain('already, or is more than a day old');
    expect(there.text).toContain('no articles of its own yet');
    expect((await corpus('list', {}, { guild: other })).text).toContain('no articles of its own yet');
  });
});
