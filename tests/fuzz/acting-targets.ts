import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createPrivacyService } from '../../src/answer/server/create-privacy-service.ts';
import { type Articles, openArticles } from '../../src/app/open-articles.ts';
import { messages } from '../../src/discord/messages.ts';
import { readMarkdown } from '../discord/read-markdown.ts';
import { ServerBot } from '../discord/server-bot.ts';
import { type LocalWeb, startLocalWeb } from '../fetch/local-web.ts';
import { writeDocx } from '../ingest/write-docx.ts';
import { anyDeed, type Deed } from './deed.ts';
import { bytesOf, hostileInput, hostilePage } from './hostile-input.ts';
import { type Properties, prepareStage } from './prepare-stage.ts';
import { Renewed } from './renewed.ts';
import { type Shown, Stage } from './stage.ts';
import { type FuzzTarget, target } from './target.ts';

const ARTICLE = `---
title: Winter
key: win22
---

"The old harbour will stay open all winter," said Anna Reed, the mayor of the town. "Nobody has to leave."

The council met on Monday. "We need two more cranes," said Tom Hall, an engineer of the county.
`;
/** What people type so that something comes of it. */
const SENSIBLE = [
  'win22',
  'win22§1',
  'The old harbour will stay open',
  'harbour',
  'Anna Reed',
  'Tom Hall',
  '08:30',
  'Europe/Paris',
  'Mon-Fri',
  '2026-03-04',
  'en',
  'https://paper.example/bridge',
  '"The bridge was never safe," said Ida Lund, an engineer.',
];
const PAGE = `<html lang="en"><head><title>The bridge</title></head><body><article><h1>The bridge</h1><p>"The bridge was never safe," said Ida Lund, an engineer of the county. "We told them so."</p></article></body></html>`;
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SENSIBLE) },
  { weight: 2, arbitrary: hostileInput(12) },
);
const DOCX = writeDocx([{ text: 'A title', style: 'Title' }, { text: '"It is so," said Ida Lund.' }]);
const file = fc.oneof(bytesOf(fc.oneof(hostileInput(), hostilePage)), fc.constant(DOCX));
const deeds = fc.array(anyDeed(text, file), { minLength: 1, maxLength: 30 });

const PROPERTIES: Properties = {
  address: 'https://paper.example/bridge',
  quote: 'The old harbour will stay open',
  passage: 'win22§1',
};

/** Of one bot. */
const MOST_USES = 60;

interface World {
  readonly bot: ServerBot;
  readonly articles: Articles;
  readonly web: LocalWeb;
}

async function open(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  writeFileSync(join(folder, 'winter.md'), ARTICLE);
  const fail = (error: unknown): never => {
    throw error;
  };
  const articles = await openArticles({ folder, onFault: fail });
  const web = await startLocalWeb({
    '/bridge': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  });
  const bot = await ServerBot.start({ libraryOf: () => articles.library, own: { articles, web } });
  return { bot, articles, web };
}

async function close({ bot, web, articles }: World): Promise<void> {
  await bot.end();
  web.close();
  await articles.close();
}

const world = new Renewed(MOST_USES, open, close);

/** What the bot itself makes of markdown: its own marks, times, links to posts, and the names of whom and where it is about. */
const MEANT: ReadonlySet<string> = new Set([
  'quote',
  'bold',
  'underlined',
  'small',
  'link',
  'list',
  'struck',
  'timestamp',
  'mention',
  'address',
]);

/** All that happens to one server after the other, on the bot as it runs. */
export const actingTargets: readonly FuzzTarget[] = [
  {
    ...target('deeds on Discord', 0.5, deeds, async (all) => {
      const { bot } = await world.take();
      const stage = new Stage({
        discord: bot.discord,
        // Nobody is in such a hurry that they would be asked for patience.
        beforeDeed: () => {
          bot.now += 60_000;
        },
      });
      await prepareStage(stage, bot.discord, PROPERTIES);
      for (const deed of all) await isAnsweredWell(bot, stage, deed);
    }),
    end: () => world.close(),
  },
];

async function isAnsweredWell(bot: ServerBot, stage: Stage, deed: Deed): Promise<void> {
  const { discord } = bot;
  const logged = bot.lines.length;
  const before = await kept(bot, stage);
  const shown = await stage.do(deed);
  // A second answer, a mention, or what is beyond a limit.
  discord.expectNoViolations();
  const lines = bot.lines.slice(logged);
  assert.deepEqual(
    lines.filter(({ level }) => level !== 'info'),
    [],
  );
  if (!shown) return;
  const told = JSON.stringify([shown.parts, lines]);
  assert(!told.includes(discord.token), 'the token is told');
  assert(!told.includes('\\u0000'), 'a NUL is shown');
  for (const content of contentsOf(shown.parts)) isMeant(content, stage, shown);
  if (!shown.isForged) return;
  const refusals = Object.values(messages).flatMap(({ notAllowed, lostButton }) => [notAllowed, lostButton]);
  assert(
    refusals.some((refusal) => told.includes(JSON.stringify(refusal).slice(1, -1))),
    `a forged step was taken: ${shown.what}`,
  );
  assert.equal(await kept(bot, stage), before, `a forged step changed something: ${shown.what}`);
}

/** Everything that is kept of the servers. */
async function kept({ store }: ServerBot, { guilds }: Stage): Promise<string> {
  const privacy = createPrivacyService({ store, onForgotten: async () => {} });
  return JSON.stringify(await Promise.all(guilds.map(({ id }) => privacy.exportServer(id))));
}

function isMeant(content: string, { guilds, people }: Stage, { what }: Shown): void {
  const known = [...guilds.flatMap(({ channels }) => channels), ...people].map(({ id }) => id);
  for (const { kind, text: made } of readMarkdown(content).made) {
    assert(MEANT.has(kind), `${what} made ${kind}: ${made}`);
    if (kind === 'mention')
      assert(made.startsWith('</') || known.some((id) => made.includes(id)), `${what} mentions ${made}`);
    if (kind === 'address')
      assert(made.startsWith('https://discord.com/channels/'), `${what} leads to ${made}`);
  }
}

/** The texts of all components, however deep. */
function contentsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'content' in value && typeof value.content === 'string' ? [value.content] : [];
  return [...own, ...Object.values(value).flatMap(contentsOf)];
}
