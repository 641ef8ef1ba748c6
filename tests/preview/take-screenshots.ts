import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { launchBrowser } from './launch-browser.ts';
import { Visitor } from './visitor.ts';

const FOLDER = fileURLToPath(new URL('screenshots/', import.meta.url));

/** Draws the pictures of the README; resolves to their paths. */
export async function takeScreenshots(address: string): Promise<readonly string[]> {
  const path = findChromium();
  if (path === undefined) throw new Error('Screenshots need Chromium or Chrome on the PATH.');
  const browser = await launchBrowser(path);
  const page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 760, height: 600 } });
  const visitor = new Visitor(page);
  const files: string[] = [];
  const take = async (name: string): Promise<void> => {
    files.push(`${FOLDER}${name}.png`);
    await showAllOfNewest(page);
    await page.screenshot({ path: `${FOLDER}${name}.png` });
  };
  await page.goto(address);
  await visitor.newest.waitFor();

  await visitor.line.fill('/who-said');
  await visitor.line.press('Enter');
  await page.keyboard.type('invasion');
  await visitor.suggestions.first().waitFor();
  await take('autocomplete');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  const answer = await visitor.run('/who-said', ['quote', "l'air grand et fort"]);
  await take('answer');
  await visitor.press(answer, 'Context');
  await take('context');
  await visitor.apply('Check this quote', visitor.messages.first());
  await take('check');
  await answer.getByRole('button', { name: 'Back to the answer' }).click();
  await answer.getByRole('button', { name: 'Report' }).click();
  await page.getByRole('dialog').waitFor();
  await take('report');
  await page.keyboard.press('Escape');
  await visitor.choose('Language', 'fr');
  await visitor.run('/demander', ['question', 'Que pense Kortunov de la question de l’Ukraine ?']);
  await take('french');
  await browser.close();
  return files;
}

/** Lets the window be as high as the newest message needs, so that nothing of it is cut. */
async function showAllOfNewest(page: Page): Promise<void> {
  const box = await page.getByRole('article').last().boundingBox();
  const height = Math.max(480, Math.ceil((box?.height ?? 0) + 170));
  await page.setViewportSize({ width: 760, height });
  await page.getByRole('article').last().scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
}
