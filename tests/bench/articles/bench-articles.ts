import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { readGold } from '../../gold/read-gold.ts';
import { benchQuotes, type Texts, writeBenchArticles } from '../discord/bench-articles.ts';
import { type BenchBot, startBenchBot } from '../discord/bench-bot.ts';
import { pick, seededRandom } from '../search/random.ts';
import { largeTexts } from './texts.ts';
import { untilAtRest, type WatchedChange, watchChange } from './watched-change.ts';

const SEED = 5;
/** What the bot holds besides. */
const PASSAGES = 10_000;
/** At once. */
const FILES = 3_000;
/** As much as a server may add unless told otherwise, in UTF-16 units. */
const SERVER_LIMIT = 2_000_000;
const REAL = 'src/main.ts';

const HEAD =
  '| what | loop held, ms by the clock | loop held, ms of processor | slowest answer, ms | silent | processor in all, s |\n| --- | --- | --- | --- | --- | --- |';

/**
 * Measures for how long the event loop of a bot that answers questions is held while large articles and thousands of small
 * ones come, change and go, and while a server's articles and what was kept are taken over. Prints Markdown.
 *
 * @param only measures what has one of these words in its name; default all.
 */
export async function benchLargeArticles(only: readonly string[]): Promise<void> {
  const isAsked = (name: string): boolean => only.length === 0 || only.some((word) => name.includes(word));
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  try {
    const corpusFolder = join(folder, 'corpus');
    const quotes = benchQuotes(await writeBenchArticles(corpusFolder, PASSAGES, SEED), SEED + 1);
    console.log(HEAD);
    const texts = [...largeTexts()].filter(([name]) => isAsked(name));
    if (texts.length > 0) await benchTexts(new Map(texts), corpusFolder, folder, quotes);
    if (isAsked('files')) await benchFiles(corpusFolder, quotes);
    if (isAsked('server')) await benchServers(corpusFolder, quotes);
    for (const [name, text] of texts) benchPeer(name, text);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function benchTexts(
  texts: ReadonlyMap<string, string>,
  corpusFolder: string,
  besides: string,
  quotes: Texts,
): Promise<void> {
  const bot = await startBenchBot('Verbatim', REAL, { corpusFolder });
  await untilAtRest(bot);
  const path = join(corpusFolder, 'large.txt');
  const replace = async (text: string): Promise<void> => {
    await writeFile(join(besides, 'large'), text);
    await rename(join(besides, 'large'), path);
  };
  try {
    for (const [name, text] of texts) {
      await printChange(`${name}: comes`, bot, quotes, () => replace(text));
      await printChange(`${name}: changes`, bot, quotes, () => replace(`Edited.${text.slice(7)}`));
      await printChange(`${name}: goes`, bot, quotes, () => rm(path));
    }
  } finally {
    await bot.stop();
  }
}

async function benchFiles(corpusFolder: string, quotes: Texts): Promise<void> {
  const bot = await startBenchBot('Verbatim', REAL, { corpusFolder });
  await untilAtRest(bot);
  const news = readGold();
  const below = join(corpusFolder, 'many');
  const writeAll = async (ending: string): Promise<void> => {
    await mkdir(below, { recursive: true });
    for (let at = 0; at < FILES; at++) {
      const { text = '' } = news[at % news.length] ?? {};
      await writeFile(join(below, `article-${at}.txt`), `${text}\n\n${ending} ${at}.\n`);
    }
  };
  const name = `${FILES.toLocaleString('en')} files at once`;
  try {
    await printChange(`${name}: come`, bot, quotes, () => writeAll('Number'));
    await printChange(`${name}: are kept for the next start`, bot, quotes, async () => {
      while (!existsSync(join(bot.dataFolder, 'articles.kept'))) await sleep(50);
    });
    await printChange(`${name}: change`, bot, quotes, () => writeAll('Edition'));
    await printChange(`${name}: go`, bot, quotes, () => rm(below, { recursive: true }));
  } finally {
    await bot.stop();
  }
}

async function benchServers(corpusFolder: string, quotes: Texts): Promise<void> {
  const short = readGold().map(({ text, language }, at) => ({ text: `${text} ${at}`, language }));
  const [long = ''] = largeTexts().values();
  const kinds = [
    ['short articles', short],
    ['one article', [{ text: long.slice(0, SERVER_LIMIT), language: 'fr' }]],
  ] as const;
  for (const [kind, articles] of kinds) {
    const prepare = (dataFolder: string, serverId: string) => fillServer(dataFolder, serverId, articles);
    const bot = await startBenchBot('Verbatim', REAL, { corpusFolder, prepare });
    try {
      // It is made ready from the start on.
      await printChange(`a full server is made ready, ${kind}`, bot, quotes, async () => {});
    } finally {
      await bot.stop();
    }
  }
}

/** Stores articles of a server, again and again until it has added as much as it may. */
async function fillServer(
  dataFolder: string,
  serverId: string,
  articles: readonly { readonly text: string; readonly language: string }[],
): Promise<void> {
  const store = await openSqlite({ folder: dataFolder });
  for (let at = 0, size = 0; size < SERVER_LIMIT; at++) {
    const { text, language } = articles[at % articles.length] ?? { text: '.', language: 'fr' };
    const own = { serverId, key: `art.${at}`, origin: { kind: 'text' }, headings: [] } as const;
    const added = { title: `${at}`, language, text: text.slice(0, SERVER_LIMIT - size) };
    await store.articles.add({ ...own, ...added, addedBy: '1', addedAt: at, readAt: at });
    size += text.length;
  }
  await store.close();
}

async function printChange(
  name: string,
  bot: BenchBot,
  quotes: Texts,
  change: () => Promise<void>,
): Promise<void> {
  const random = seededRandom(SEED + 2);
  const people = Array.from({ length: 1_000 }, () => bot.discord.user());
  const ask = () =>
    bot.discord.slash('who-said', { quote: quotes() }, { until: 'sent', user: pick(people, random) });
  console.log(row(name, await watchChange(bot, ask, change)));
}

function row(name: string, { clock, processor, total, slowest, silent }: WatchedChange): string {
  const cells = [
    clock.toFixed(0),
    processor.toFixed(0),
    slowest.toFixed(0),
    silent,
    (total / 1000).toFixed(1),
  ];
  return `| ${[name, ...cells].join(' | ')} |`;
}

/** The peer takes all paragraphs in at once. */
function benchPeer(name: string, text: string): void {
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph, id) => ({ id, text: paragraph }));
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ['text'] });
  const { user, system } = process.threadCpuUsage();
  index.addAll(paragraphs);
  const after = process.threadCpuUsage();
  const held = (after.user + after.system - user - system) / 1000;
  console.log(
    `| peer: MiniSearch.addAll, ${name} | | ${held.toFixed(0)} | | | ${(held / 1000).toFixed(1)} |`,
  );
}
