import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Client, Interaction } from 'discord.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { sendRaw } from '../fake-discord/send-raw.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { startTestBot } from '../fake-discord/test-bot.ts';
import { bundlePage } from './bundle-page.ts';
import { findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { portOf } from './port-of.ts';
import { servePage } from './serve-page.ts';
import { skipped } from './skipped.ts';
import { Stage } from './stage.ts';

const options = [
  { label: 'Speaker', value: 'speaker', default: true },
  { label: 'Passage', value: 'passage' },
];
const FORM = {
  custom_id: 'report',
  title: 'Report',
  components: [
    { type: 18, label: 'What is wrong', component: { type: 3, custom_id: 'kind', options } },
    { type: 18, label: 'Who said it', component: { type: 4, custom_id: 'who', style: 1 } },
    { type: 18, label: 'Why', component: { type: 4, custom_id: 'why', style: 2, required: false } },
    { type: 18, label: 'Proof', component: { type: 19, custom_id: 'proof', required: false, min_values: 0 } },
  ],
};
const MENU = {
  flags: 1 << 15,
  components: [
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'menu',
          placeholder: 'Choose',
          options: [
            { label: 'One', value: 'one' },
            { label: 'Two', value: 'two' },
          ],
        },
      ],
    },
  ],
};

const browserPath = findChromium();

describe.skipIf(browserPath === undefined)(`forms and menus in a browser${skipped(browserPath)}`, () => {
  let discord: FakeDiscord;
  let client: Client;
  let server: Server;
  let browser: Browser;
  let opened: OpenPage;

  beforeAll(async () => {
    discord = await startFakeDiscord();
    client = await startTestBot(discord, answer);
    const commands = ['form', 'menu'].map((name) => ({ name, description: 'Opens it' }));
    await sendRaw(discord, 'PUT', `/applications/${discord.bot.id}/commands`, commands);
    server = servePage(new Stage(discord, discord.user()), await bundlePage()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await launchBrowser(browserPath ?? '');
    opened = await openPage(browser, `http://127.0.0.1:${portOf(server)}`);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await client?.destroy();
    await discord?.close();
    discord?.expectNoViolations();
    expect(opened.takeComplaints()).toEqual([]);
  });

  /** Opens the form or the menu, and says what came of it. */
  async function answer(interaction: Interaction): Promise<unknown> {
    if (interaction.isChatInputCommand()) {
      return interaction.commandName === 'form' ? interaction.showModal(FORM) : interaction.reply(MENU);
    }
    if (interaction.isStringSelectMenu()) return interaction.reply(`chosen: ${interaction.values}`);
    if (!interaction.isModalSubmit()) return undefined;
    const { fields } = interaction;
    const proof = fields.getUploadedFiles('proof')?.first();
    return interaction.reply(
      [
        fields.getStringSelectValues('kind'),
        fields.getTextInputValue('who'),
        fields.getTextInputValue('why'),
        proof?.name,
        proof?.size,
      ].join(' | '),
    );
  }

  async function open(): Promise<void> {
    const { page, visitor } = opened;
    await visitor.line.fill('/form');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Report' }).waitFor();
  }

  it('are filled in and submitted', async () => {
    const { page, visitor } = opened;
    await open();
    await page.getByLabel('What is wrong').selectOption('Passage');
    await page.getByLabel('Who said it').fill('Sam *Greene*');
    await page.getByLabel('Why').fill('Two\nlines');
    await page
      .getByLabel('Proof')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
    await page.getByRole('button', { name: 'Submit' }).click();
    await visitor.newest.getByText('passage | ').first().waitFor();
    expect(await visitor.newest.innerText()).toContain('passage | Sam Greene | Two\nlines | a.txt | 3');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('are not submitted while something is missing, and can be left', async () => {
    const { page } = opened;
    await open();
    await page.getByRole('button', { name: 'Submit' }).click();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('let one choose from a menu', async () => {
    const { visitor } = opened;
    const menu = await visitor.run('/menu');
    await menu.getByRole('combobox', { name: 'Choose' }).selectOption('Two');
    await visitor.newest.getByText('chosen: two').first().waitFor();
  });
});
