import type { Browser, Page } from 'playwright-core';
import { Visitor } from './visitor.ts';

/** A page that is open in a browser. */
export interface OpenPage {
  readonly page: Page;
  readonly visitor: Visitor;
  /** What the browser complained of since this was last read, and addresses off this server that it was to ask. */
  readonly takeComplaints: () => readonly string[];
}

/** Opens the preview and waits until it shows its messages. */
export async function openPage(browser: Browser, address: string): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith('data:')) complaints.push(`request: ${url}`);
  });
  await page.goto(address);
  const visitor = new Visitor(page);
  await visitor.line.waitFor();
  return { page, visitor, takeComplaints: () => complaints.splice(0) };
}
