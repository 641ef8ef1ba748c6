import type { Locator, Page } from 'playwright-core';

/** Someone at the page, who uses the keyboard where they can. */
export class Visitor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The line in which messages and commands are written. */
  get line(): Locator {
    return this.page.locator('#line');
  }

  /** What is suggested now. */
  get suggestions(): Locator {
    return this.page.locator('#suggestions').getByRole('option');
  }

  /** The messages that can be seen, oldest first. */
  get messages(): Locator {
    return this.page.getByRole('article');
  }

  /** What was said last. */
  get newest(): Locator {
    return this.messages.last();
  }

  /** Types a command and its options, each `[name, text]`, and sends it; resolves once the bot has answered. */
  async run(
    command: string,
    ...options: readonly (readonly [name: string, text: string])[]
  ): Promise<Locator> {
    await this.line.fill(command);
    await this.line.press('Enter');
    for (const [name, text] of options) {
      const field = this.page.locator(`#${name}`);
      if (!(await field.isVisible())) {
        await this.line.fill(name);
        await this.suggestions.first().click();
      }
      await field.fill(text);
    }
    return this.#answered(() => this.page.getByRole('button', { name: /^(?:Send|Envoyer)$/u }).click());
  }

  /** Writes a message; resolves once the bot has answered. */
  async ask(text: string): Promise<Locator> {
    await this.line.fill(text);
    return this.#answered(() => this.line.press('Enter'), 2);
  }

  /** Uses a message command on a message. */
  async apply(name: string, message: Locator): Promise<Locator> {
    await message.locator('summary').first().click();
    const command = message.getByRole('button', { name: new RegExp(`: ${name}`, 'u') });
    return this.#answered(() => command.click());
  }

  /** Presses a button of a message, and resolves once the message is another. */
  async press(message: Locator, button: string): Promise<void> {
    const before = await message.innerText();
    await message.getByRole('button', { name: button }).click();
    await until(async () => (await message.innerText()) !== before, `${button} to change the message`);
  }

  /** Leaves a form that is open, and goes back to English and the first channel, whatever happened before. */
  async startOver(): Promise<void> {
    if (await this.page.getByRole('dialog').isVisible()) await this.page.keyboard.press('Escape');
    const [channel, language] = [0, 1].map((index) => this.page.locator('.bar select').nth(index));
    await channel?.selectOption({ index: 0 });
    await language?.selectOption({ index: 0 });
    await this.page.locator('main[lang="en-US"]').waitFor();
  }

  /** Chooses in one of the lists at the top. */
  async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).selectOption(option);
  }

  async #answered(act: () => Promise<void>, added = 1): Promise<Locator> {
    const before = await this.messages.count();
    await act();
    await until(async () => (await this.messages.count()) >= before + added, 'an answer');
    return this.messages.nth(before + added - 1);
  }
}

/** Resolves once it holds; rejects, naming what was waited for, after ten seconds. */
async function until(isMet: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isMet())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}
