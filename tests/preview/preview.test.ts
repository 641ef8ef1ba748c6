import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { describeModerating } from './describe-moderating.ts';
import { findChromium } from './find-chromium.ts';
import { type OpenedPreview, openPreview } from './open-preview.ts';
import { skipped } from './skipped.ts';
import type { Visitor } from './visitor.ts';

const GREENE = "l'air grand et fort";
const HOSTILE =
  '# **Bold** __under__ ~~struck~~ `code` ||spoiler|| [words](https://evil.example/a_b) <https://evil.example> @everyone <@123456789012345678> <t:1700000000:F> > quoted, said nobody ever';

const browserPath = findChromium();

describe.skipIf(browserPath === undefined)(`the preview in a browser${skipped(browserPath)}`, () => {
  let opened: OpenedPreview;
  let page: Page;
  let visitor: Visitor;

  beforeAll(async () => {
    opened = await openPreview(browserPath ?? '', `A plain first paragraph about nothing.\n\n${HOSTILE}\n`);
    ({ page, visitor } = opened);
  }, 60_000);

  beforeEach(async () => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await visitor.startOver();
  });

  afterEach(() => {
    opened.preview.discord.expectNoViolations();
    expect(opened.takeComplaints()).toEqual([]);
  });

  afterAll(() => opened?.close());

  it('takes a command, its option and a suggestion by keyboard alone', async () => {
    await visitor.line.focus();
    await page.keyboard.type('/who');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('quote');
    await page.keyboard.insertText('grand et fort');
    await visitor.suggestions.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('[aria-selected=true]').innerText();
    expect(chosen).toContain('Sam Greene');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('line');
    const count = await visitor.messages.count();
    await page.keyboard.press('Enter');
    const answer = visitor.messages.nth(count);
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(
      /you used \/who-said[\s\S]+— Sam Greene, directeur[\s\S]+kaz22§8/u,
    );
    expect(await answer.locator('strong', { hasText: 'La meilleure mission' }).count()).toBe(1);
  });

  it('turns pages', async () => {
    const answer = await visitor.run('/ask', [
      'question',
      'Que pense Kortunov de la question de l’Ukraine ?',
    ]);
    expect(await answer.getByRole('button', { name: '◀' }).isDisabled()).toBe(true);
    await visitor.press(answer, '▶');
    expect(await answer.innerText()).toContain('2/2');
    await visitor.press(answer, '◀');
    expect(await answer.innerText()).toContain('1/2');
  });

  it('lets the context grow in place', async () => {
    const answer = await visitor.run('/who-said', ['quote', GREENE]);
    const count = await visitor.messages.count();
    await visitor.press(answer, 'Context');
    await visitor.press(answer, 'One paragraph more after');
    expect(await answer.innerText()).toMatch(/kaz22§7[\s\S]+kaz22§8[\s\S]+kaz22§9[\s\S]+kaz22§10/u);
    await visitor.press(answer, 'Back to the answer');
    expect(await answer.innerText()).not.toContain('kaz22§9');
    expect(await visitor.messages.count()).toBe(count);
  });

  it('checks an altered quote for one person, who can share it', async () => {
    const answer = await visitor.apply('Check this quote', visitor.messages.first());
    const text = await answer.innerText();
    expect(text).toMatch(/you used Check this quote/u);
    expect(text).toMatch(/altered[\s\S]+Only you can see this/u);
    expect(await answer.locator('s').allInnerTexts()).toEqual(['debout', 'visibles']);
    expect(await answer.locator('u').allInnerTexts()).toEqual(['assis', 'discrets']);
    await answer.getByRole('button', { name: 'Share' }).click();
    const shared = visitor.messages.filter({ hasText: 'shared by' }).last();
    await shared.waitFor();
    expect(await shared.innerText()).toContain('shared by you');
    expect(await shared.innerText()).not.toContain('Only you');
  });

  describeModerating(() => opened);

  it('speaks French to whoever has a French client', async () => {
    await visitor.choose('Language', 'fr');
    await page.getByRole('combobox', { name: /Envoyer un message/u }).waitFor();
    await visitor.line.fill('/qui');
    expect(await visitor.suggestions.first().innerText()).toMatch(/^\/qui-a-dit\s/u);
    const answer = await visitor.run('/qui-a-dit', ['quote', GREENE]);
    expect(await answer.innerText()).toMatch(
      /you a utilisé \/qui-a-dit[\s\S]+propos directs[\s\S]+Contexte/u,
    );
    await visitor.choose('Langue', 'en-US');
  });

  it('shows hostile markdown as the characters that it is', async () => {
    const answer = await visitor.run('/who-said', ['quote', HOSTILE]);
    const echo = answer.locator('discord-subscript').first();
    expect(await echo.textContent()).toContain(HOSTILE.slice(0, 60));
    expect((await answer.locator('blockquote').first().innerText()).trim()).toBe(HOSTILE);
    expect(
      await answer
        .locator('.components :is(a, discord-mention, s, u, code, time, .spoiler, discord-header)')
        .count(),
    ).toBe(0);
  });

  it('answers a mention in the channel, and every message in private', async () => {
    expect(await (await visitor.ask('@verbatim hello?')).innerText()).toMatch(/\/ask question:/u);
    const inChannel = await visitor.ask('@verbatim Que pense Kortunov de l’Ukraine ?');
    expect(await inChannel.innerText()).toMatch(/in reply to you[\s\S]+Andrey Kortunov/u);
    await visitor.choose('Channel', 'Direct message');
    await page.getByRole('combobox', { name: 'Message @verbatim' }).waitFor();
    const inPrivate = await visitor.ask('Que pense Kortunov de l’Ukraine ?');
    expect(await inPrivate.innerText()).toContain('Andrey Kortunov');
    await visitor.choose('Channel', '#general');
  });

  it('works in a server that it was not added to, for whoever installed it', async () => {
    await visitor.choose('Channel', '#general · A server without the bot');
    await page.getByRole('combobox', { name: /without the bot/u }).waitFor();
    await visitor.line.fill('/schedule');
    expect(await visitor.suggestions.count()).toBe(0);
    const answer = await visitor.run('/who-said', ['quote', GREENE]);
    await visitor.press(answer, 'Context');
    expect(await answer.innerText()).toContain('the passage asked for');
    await visitor.choose('Channel', '#general');
  });

  it('shows the body that the bot sent', async () => {
    const answer = await visitor.run('/who-said', ['quote', GREENE]);
    await answer.locator('summary').first().click();
    await answer.getByText('Payload').click();
    const shown: unknown = JSON.parse(await answer.locator('.payload pre').innerText());
    const { discord } = opened.preview;
    const [sent] = discord.messages(discord.channel).slice(-1);
    expect(shown).toEqual(sent?.sent);
    expect(shown).toMatchObject({ flags: 1 << 15, allowed_mentions: { parse: [] } });
  });

  it('says what a client would not let anyone do', async () => {
    await visitor.line.fill('/who-said');
    await visitor.line.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toBe('The option quote is required.');
    await visitor.suggestions.first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('can be used by people who do not see it, as far as a machine can tell, in the dark and in the light', async () => {
    await visitor.run('/article show', ['article', 'kaz22']);
    await visitor.line.fill('/');
    for (const theme of ['Dark', 'Light']) {
      await visitor.choose('Theme', theme);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await visitor.line.fill('');
  }, 20_000);

  it('fits a telephone, in the dark and in the light', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visitor.run('/summary', ['article', 'kaz22']);
    await visitor.run('/help');
    const widths =
      'document.documentElement.scrollWidth + " " + document.querySelector(".channel").scrollWidth';
    for (const theme of ['Dark', 'Light']) {
      await visitor.choose('Theme', theme);
      expect(await page.evaluate(widths)).toBe('360 360');
    }
  });
});
