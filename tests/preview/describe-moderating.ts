import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OpenedPreview } from './open-preview.ts';

/** What those who manage a server do, on a preview that is open. */
export function describeModerating(opened: () => OpenedPreview): void {
  describe('for those who manage the server', () => {
    it('keeps answers private where the server wishes so', async () => {
      const { visitor } = opened();
      const changed = await visitor.run('/settings', ['answers', 'private']);
      expect(await changed.innerText()).toContain('only whoever asks sees them');
      const answer = await visitor.run('/quotes', ['speaker', 'Kortunov']);
      expect(await answer.innerText()).toMatch(/kaz22§20[\s\S]+Share[\s\S]+Only you can see this/u);
      await visitor.run('/settings', ['answers', 'public']);
      const open = await visitor.run('/quotes', ['speaker', 'Kortunov']);
      expect(await open.innerText()).not.toContain('Only you');
    });

    it('opens the form of a report, and shows the report to those who decide on it', async () => {
      const { visitor, page } = opened();
      const answer = await visitor.run('/who-said', ['quote', 'un troupeau de pays']);
      await answer.getByRole('button', { name: 'Report' }).click();
      const form = page.getByRole('dialog', { name: 'What is wrong?' });
      await form.getByLabel('What is wrong').selectOption('Somebody else said this');
      await form.getByLabel('Who said it really').fill('The *Editor*');
      await form.getByRole('button', { name: 'Submit' }).click();
      await visitor.messages.getByText('Those who manage this server will see it').first().waitFor();
      const reports = await visitor.run('/corrections reports');
      const text = await reports.innerText();
      expect(text).toContain('really said by The *Editor*');
      await visitor.press(reports, 'Dismiss');
    });

    it('adds an article by a form, and answers from it', async () => {
      const { visitor, page } = opened();
      await visitor.line.fill('/corpus add');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      const form = page.getByRole('dialog', { name: 'Add an article' });
      await form.getByLabel('Title').fill('On *glass* lanterns');
      await form
        .getByRole('textbox', { name: /^Text/u })
        .fill('"Every lantern of this town is made of green glass," said Ada Roy, a glazier.');
      await form.getByRole('button', { name: 'Submit' }).click();
      await visitor.messages.getByText('On *glass* lanterns').first().waitFor();
      await visitor.newest.getByRole('button', { name: 'Add' }).click();
      await visitor.newest.getByText('is now an article of this server').first().waitFor();
      const answer = await visitor.run('/who-said', ['quote', 'lantern made of green glass']);
      expect(await answer.innerText()).toMatch(/— Ada Roy[\s\S]+On \*glass\* lanterns/u);
    });

    it('hands out what is stored as a file', async () => {
      const { visitor, page } = opened();
      const answer = await visitor.run('/privacy export', ['whose', 'server']);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        answer.getByRole('link', { name: '.json' }).click(),
      ]);
      const stored: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
      expect(stored).toBeTypeOf('object');
    });

    it('offers members no command of theirs', async () => {
      const { visitor } = opened();
      await visitor.line.fill('/schedule');
      expect(await visitor.suggestions.count()).toBeGreaterThan(3);
      await visitor.choose('You are', 'Member');
      await visitor.line.fill('/schedul');
      await expect.poll(() => visitor.suggestions.count()).toBe(0);
      await visitor.choose('You are', 'Moderator');
    });
  });
}
