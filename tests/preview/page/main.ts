import { render } from 'lit';
import { appView } from './app-view.ts';
import { Client } from './client.ts';
import { Composer } from './composer.ts';
import { Theme } from './theme.ts';

const client = new Client(() => draw());
const composer = new Composer(client, draw);
const theme = new Theme(() => draw());
let newest: string | undefined;

/** Draws the page as things stand, and moves the focus to a field where one is named. */
function draw(focus?: string): void {
  render(appView(client, composer, theme), document.body);
  if (focus !== undefined) document.getElementById(focus)?.focus();
  document.querySelector('#suggestions [aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  const last = client.state?.messages.at(-1)?.id;
  if (last !== newest) requestAnimationFrame(showNewest);
  newest = last;
}

/** As Discord does: what was said last is in sight. */
function showNewest(): void {
  document.querySelector('discord-message:last-of-type')?.scrollIntoView({ block: 'end' });
}
