import { commands } from '../../commands/index.ts';
import { shippedLibrary } from '../answer/shipped-library.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { startFakeDiscord } from '../fake-discord/start-fake-discord.ts';
import { type RunningFrontEnd, startFrontEnd } from './front-end.ts';

/** The front end with all commands on the shipped article, on a Discord of its own. */
export interface ShippedBot {
  readonly discord: FakeDiscord;
  readonly frontEnd: RunningFrontEnd;
}

/** Starts it; what is chosen by chance is always the first. */
export async function startShippedBot(): Promise<ShippedBot> {
  const library = await shippedLibrary();
  const discord = await startFakeDiscord();
  const frontEnd = await startFrontEnd(discord, {
    commands,
    contextOf: (_, locale) => ({ library, locale, random: () => 0 }),
  });
  return { discord, frontEnd };
}

/** Stops it, and checks that nothing it sent broke Discord's rules. */
export async function stopShippedBot({ discord, frontEnd }: ShippedBot): Promise<void> {
  await frontEnd.stop();
  await discord.close();
  discord.expectNoViolations();
}
