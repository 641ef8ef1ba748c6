import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { type Preview, startPreview } from './start-preview.ts';

/** The preview, and a browser that shows it. */
export interface OpenedPreview extends OpenPage {
  readonly preview: Preview;
  readonly close: () => Promise<void>;
}

/** Starts the preview on the shipped articles and one more, and opens it in a browser. */
export async function openPreview(browserPath: string, article: string): Promise<OpenedPreview> {
  const corpusDir = mkdtempSync(join(tmpdir(), 'preview-corpus-'));
  cpSync(new URL('../../corpus', import.meta.url), corpusDir, { recursive: true });
  writeFileSync(join(corpusDir, 'more.txt'), article);
  const [preview, browser] = await Promise.all([startPreview({ corpusDir }), launchBrowser(browserPath)]);
  const opened = await openPage(browser, preview.address);
  await opened.visitor.newest.waitFor();
  return {
    ...opened,
    preview,
    close: async () => {
      await browser.close();
      await preview.close();
      rmSync(corpusDir, { recursive: true, force: true });
    },
  };
}
