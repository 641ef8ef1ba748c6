import { once } from 'node:events';
import { startBot } from '../e2e/bot-process.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { bundlePage } from './bundle-page.ts';
import { portOf } from './port-of.ts';
import { servePage } from './serve-page.ts';
import { Stage } from './stage.ts';

/** How the preview starts. */
export interface PreviewOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Where the bot's articles are. Default: the shipped ones. */
  readonly corpusDir?: string;
}

/** A running preview. */
export interface Preview {
  /** Where a browser finds it. */
  readonly address: string;
  readonly discord: FakeDiscord;
  /** Ends the page, the bot and the test server. */
  readonly close: () => Promise<void>;
}

/** What someone else wrote before the reader came, to try message commands on. */
const WRITTEN = [
  'Sam Greene disait : « Vous y allez, vous avez l’air grand et fort, assis dans des endroits discrets, et vous n’avez en fait jamais rien à faire. »',
  'Is that really what he said?',
];

/**
 * Starts the bot as users start it, as a process of its own, against the test server, and a page on the loopback interface
 * on which a person can talk to it.
 */
export async function startPreview({ port = 0, corpusDir }: PreviewOptions = {}): Promise<Preview> {
  const discord = await startFakeDiscord();
  const [bot, files] = await Promise.all([
    startBot({ discord, ...(corpusDir === undefined ? {} : { corpusDir }) }),
    bundlePage(),
  ]);
  const reader = discord.user({ username: 'you' });
  const member = discord.user({ username: 'camille' });
  for (const text of WRITTEN) discord.say(discord.channel, text, { user: member });
  const server = servePage(new Stage(discord, reader), files);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    discord,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await bot.stop();
      await discord.close();
    },
  };
}
