import type { OptionValues } from '../fake-discord/driver/option-values.ts';
import type { Reply } from '../fake-discord/driver/reply.ts';
import type { As } from '../fake-discord/driver/scene.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import type { Stage } from './stage.ts';

/** What there is to be used on a stage. */
export interface Properties {
  /** Of a page with an article. */
  readonly address: string;
  /** From an article that every server sees, and its passage. */
  readonly quote: string;
  readonly passage: string;
}

/** Lets the manager of the first two servers do what leads to buttons and forms of every kind. */
export async function prepareStage(
  stage: Stage,
  discord: FakeDiscord,
  { address, quote, passage }: Properties,
): Promise<void> {
  const [manager] = stage.people;
  for (const guild of stage.guilds.slice(0, 2)) {
    const as: As = { ...(manager ? { user: manager } : {}), guild };
    const run = async (name: string, values: OptionValues = {}): Promise<Reply> => {
      const reply = await discord.slash(name, values, as);
      stage.note(`/${name}`, as, reply);
      return reply;
    };
    await run('corpus add');
    const proposal = await run('corpus add', { address });
    stage.note('Edit', as, await discord.click(proposal, 'Edit', as));
    await run('corrections add', { passage });
    const report = await discord.click(await run('who-said', { quote }), 'Report…', as);
    stage.note('Report…', as, report);
    const filled = { fault: ['speaker'], saidBy: 'Ida', note: '' };
    stage.note('reported', as, await discord.submitModal(report, filled, as));
    await run('corrections reports');
    await run('settings');
    await run('privacy delete', { whose: 'server' });
  }
}
