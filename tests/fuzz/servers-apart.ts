import assert from 'node:assert/strict';
import type { BotProcess } from '../e2e/bot-process.ts';
import type { OptionValues } from '../fake-discord/driver/option-values.ts';
import type { Reply } from '../fake-discord/driver/reply.ts';
import type { FakeDiscord } from '../fake-discord/fake-discord.ts';
import { Permission } from '../fake-discord/protocol.ts';
import { MEMBER_PERMISSIONS } from '../fake-discord/world/account.ts';
import type { Channel, Guild } from '../fake-discord/world/guild.ts';
import type { Deed } from './deed.ts';
import { type Shown, Stage } from './stage.ts';

/** The article that every server sees. */
export const SHARED_ARTICLE = `---
title: Winter
key: win22
---

"The old harbour will stay open all winter," said Anna Reed, the mayor of the town. "Nobody has to leave."
`;
const SHARED_QUOTE = 'The old harbour will stay open all winter';

/** What people type in all servers alike: words of all their articles, and names of things of one, by its number. */
export const TYPED: readonly string[] = [
  'The bridge is ours',
  'bridge',
  'We shall keep it',
  'Money is short',
  SHARED_QUOTE,
  'harbour',
  'Ada',
  'Anna Reed',
  'minister',
  'Who said that the bridge is ours?',
  'What does Ada say about the bridge?',
  '"The bridge is ours" and "Nobody has to leave"',
  'win22',
  'win22§1',
  '08:30',
  'Europe/Paris',
  ...[0, 1, 2].flatMap((server) =>
    ['article', 'passage', 'schedule'].map((thing) => `${thing} of ${server}`),
  ),
];

const MARK = /zyx[a-z]{5}wort/giu;
let marks = 0;

/** A word that stands nowhere else. */
function newMark(): string {
  const digits = (marks++).toString().padStart(5, '0');
  return `zyx${[...digits].map((digit) => 'abcdefghij'[Number(digit)]).join('')}wort`;
}

/** What a server has that others could ask for. */
interface Things {
  readonly article: string;
  readonly schedule: string;
}

/**
 * Gives each of three servers an article, a correction, a report, settings and a schedule of its own, all marked by a word
 * of that server, lets people do what they do, and looks whether anybody ever sees the word of another server.
 */
export async function staysApart(
  discord: FakeDiscord,
  bot: BotProcess,
  deeds: readonly Deed[],
): Promise<void> {
  const things: Things[] = [];
  const translate = (text: string): string => {
    const [, kind, server] = /^(article|passage|schedule) of (\d)$/u.exec(text) ?? [];
    const own = things[Number(server)];
    if (kind === undefined || !own) return text;
    return kind === 'schedule' ? own.schedule : `${own.article}${kind === 'passage' ? '§1' : ''}`;
  };
  const stage = new Stage({ discord, translate });
  const markOf = new Map(stage.guilds.map((guild) => [guild.id, newMark()] as const));
  for (const guild of stage.guilds)
    things.push(await settle(stage, discord, guild, markOf.get(guild.id) ?? ''));
  const half = Math.ceil(deeds.length / 2);
  const play = async (some: readonly Deed[]): Promise<void> => {
    for (const deed of some) {
      const shown = await stage.do(deed);
      if (shown) isOwn(shown, markOf);
    }
  };
  await play(deeds.slice(0, half));
  const [leaving] = stage.guilds;
  if (!leaving) return;
  discord.removeGuild(leaving);
  await play(
    deeds.slice(half).filter(({ kind }) => kind !== 'press' && kind !== 'form' && kind !== 'mention'),
  );
  discord.returnTo(leaving);
  await play(deeds.slice(half));
  for (const { id, channels } of stage.guilds) {
    const [channel] = channels;
    if (!channel) continue;
    isOwn({ guild: { id, channels }, what: 'a channel', parts: [postedIn(discord, channel)] }, markOf);
  }
  for (const person of stage.people) {
    isOwn({ what: 'a direct message', parts: [postedIn(discord, discord.dm(person))] }, markOf);
  }
  assert(!MARK.test(bot.output), 'a word of a server is logged');
  discord.expectNoViolations();
}

/** What is shown in a server holds no word of another; what is shown elsewhere, of none. */
function isOwn(
  { guild, what, parts }: Pick<Shown, 'what' | 'parts'> & { readonly guild?: Pick<Guild, 'id' | 'channels'> },
  markOf: ReadonlyMap<string, string>,
): void {
  const shown = JSON.stringify(parts);
  // Everything that somebody has reported, in whatever server, is theirs.
  if (shown.includes('verbatim-mine.json')) return;
  const own = markOf.get(guild?.id ?? '');
  const foreign = [...shown.matchAll(MARK)].filter(([mark]) => mark.toLowerCase() !== own);
  assert.deepEqual(
    foreign.map(([mark]) => mark),
    [],
    `${what} shows what is another server's: ${shown.slice(0, 2_000)}`,
  );
}

/** Does, as somebody who manages the server alone, all that a server can do for itself. */
async function settle(stage: Stage, discord: FakeDiscord, guild: Guild, mark: string): Promise<Things> {
  const user = discord.user({ permissions: MEMBER_PERMISSIONS | Permission.manageGuild });
  const as = { user, guild };
  const run = async (name: string, values: OptionValues = {}): Promise<Reply> => {
    const reply = await discord.slash(name, values, as);
    stage.note(name, as, reply);
    return reply;
  };
  const [channel] = guild.channels;
  if (!channel) throw new Error('every server has a channel');
  const name = `${mark.slice(0, 1).toUpperCase()}${mark.slice(1)}`;
  const form = await run('corpus add');
  const text = `"The bridge is ours and we shall keep it for all of our children," said Ada ${name}, a minister of ${name}.

The council of the county met for ${mark} on Monday and spoke of the water that had come over the bridge in winter. "Money is short in a year in which everybody has to build again," said Tom ${name}.`;
  const proposal = await discord.submitModal(
    form,
    { title: `On the bridge of ${mark}`, author: name, text },
    as,
  );
  stage.note('proposal', as, proposal);
  const added = await discord.click(proposal, 'Add', as);
  stage.note('added', as, added);
  const first = async (name: string, option: string): Promise<string> =>
    String((await discord.autocomplete(name, option, '', {}, as))[0]?.value ?? '');
  const article = await first('corpus remove', 'article');
  const correction = await run('corrections add', { passage: 'win22§1' });
  stage.note('corrected', as, await discord.submitModal(correction, { name: `Ida ${name}` }, as));
  const report = await discord.click(await run('who-said', { quote: SHARED_QUOTE }), 'Report…', as);
  const reported = { fault: ['speaker'], saidBy: `Una ${name}`, note: `See ${mark}` };
  stage.note('reported', as, await discord.submitModal(report, reported, as));
  await run('corrections reports');
  await run('corrections list');
  await run('settings', { article, answers: 'public' });
  await run('privacy delete', { whose: 'server' });
  await run('corpus remove', { article });
  const created = { kind: 'article', channel, time: '08:30', zone: 'Europe/Paris', article };
  const scheduled = await run('schedule create', created);
  const schedule = await first('schedule preview', 'schedule');
  assert(article !== '' && schedule !== '', scheduled.text);
  await run('schedule run-now', { schedule });
  await discord.until(() => postedIn(discord, channel).includes(mark), 'the post');
  return { article, schedule };
}

/** Everything that is to be seen in a channel. */
function postedIn(discord: FakeDiscord, channel: Channel): string {
  return JSON.stringify(discord.messages(channel).map(({ components, content }) => [components, content]));
}
