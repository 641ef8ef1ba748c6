import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '../../fake-discord/world/account.ts';
import { pick, seededRandom } from '../search/random.ts';
import { benchBeginnings, benchQuotes, type Texts, writeBenchArticles } from './bench-articles.ts';
import { type BenchBot, startBenchBot } from './bench-bot.ts';
import { type Act, type Borne, offer, saturate } from './load.ts';

const SEED = 1;
const PASSAGES = 10_000;
const ROUNDS = 5;
const ROUND = 4_000;
const UNDER_WAY = 24;
/** So many questions are asked again and again, as on the day when everybody speaks of the same. */
const TOPICAL = 50;
const PEOPLE = 5_000;
const GUILDS = 10_000;
/** Of the bot's own throughput. */
const LOADS = [0.5, 0.8, 1.2, 2.4, 4];
const BARE = 'tests/bench/discord/bare-bot.ts';
const REAL = 'src/main.ts';

/**
 * Measures the real bot on Discord beside a bare discord.js bot in the same run, and prints Markdown: throughput with all
 * that can be under way, how it bears rising rates, and memory with many servers.
 */
export async function benchDiscord(): Promise<void> {
  const corpusFolder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  try {
    const passages = await writeBenchArticles(corpusFolder, PASSAGES, SEED);
    await benchLoad(corpusFolder, passages);
    await benchMemory();
  } finally {
    await rm(corpusFolder, { recursive: true });
  }
}

async function benchLoad(corpusFolder: string, passages: readonly string[]): Promise<void> {
  const bare = await startBenchBot('bare', BARE);
  const real = await startBenchBot('Verbatim', REAL, { corpusFolder });
  try {
    const bots = [bare, real];
    const quotes = benchQuotes(passages, SEED + 1);
    const beginnings = benchBeginnings(passages, SEED + 3);
    const answers = await benchThroughput('who-said, each question new', asking(quotes), bots);
    await benchRates(real, 'who-said, each question new', asking(quotes), answers);
    await benchThroughput(`who-said, ${TOPICAL} questions asked again`, asking(again(quotes)), bots);
    const suggestions = await benchThroughput('suggestions, each text new', typing(beginnings), bots);
    await benchRates(real, 'suggestions, each text new', typing(beginnings), suggestions);
    await benchThroughput(`suggestions, ${TOPICAL} texts typed again`, typing(again(beginnings)), bots);
  } finally {
    await Promise.all([bare.stop(), real.stop()]);
  }
}

/** How a bot that can give so many answers a second bears rising rates. */
async function benchRates(bot: BenchBot, what: string, act: Act, capacity: number): Promise<void> {
  console.log(`\n${what}, ${bot.name}, rising rates:\n\n${HEAD}`);
  for (const load of LOADS) {
    const result = await offer(bot, act, Math.max(1, capacity * load), ROUND);
    console.log(row(`${Math.round(load * 100)} %`, result));
  }
}

/** Returns the last bot's throughput. */
async function benchThroughput(what: string, act: Act, bots: readonly BenchBot[]): Promise<number> {
  const results = new Map<BenchBot, Borne[]>(bots.map((bot) => [bot, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const bot of bots) {
      const result = await saturate(bot, act, UNDER_WAY, ROUND);
      if (round > 0) results.get(bot)?.push(result);
    }
  }
  console.log(
    `\n${what}, ${UNDER_WAY} under way, ${ROUNDS} rounds of ${ROUND / 1000} s in turn, median:\n\n${HEAD}`,
  );
  const medians = [...results].map(([bot, of]) => ({ bot, result: median(of) }));
  for (const { bot, result } of medians) console.log(row(bot.name, result));
  const [first, last] = [medians[0]?.result.answered ?? 0, medians.at(-1)?.result.answered ?? 0];
  console.log(`\nVerbatim's throughput is ${((last / first) * 100).toFixed(0)} % of the bare bot's.`);
  const [bare, own] = [medians[0]?.result.processor ?? 0, medians.at(-1)?.result.processor ?? 0];
  console.log(
    `Its processor time an answer is ${(own / bare).toFixed(1)} times the bare bot's; one core alone gives ${(1000 / own).toFixed(0)} answers/s.`,
  );
  return last;
}

async function benchMemory(): Promise<void> {
  console.log('\n| bot | heap, KiB a server | resident, KiB a server |\n| --- | --- | --- |');
  for (const [name, script] of [
    ['bare', BARE],
    ['Verbatim', REAL],
  ] as const) {
    const [few, many] = [await memoryWith(name, script, 1), await memoryWith(name, script, GUILDS)];
    const perServer = (key: 'used' | 'rss') => ((many[key] - few[key]) / 1024 / (GUILDS - 1)).toFixed(2);
    console.log(`| ${name} | ${perServer('used')} | ${perServer('rss')} |`);
  }
}

async function memoryWith(name: string, script: string, guilds: number) {
  const bot = await startBenchBot(name, script, { guilds });
  try {
    return await bot.report();
  } finally {
    await bot.stop();
  }
}

function asking(quotes: Texts): Act {
  const someone = crowd(seededRandom(SEED + 2));
  return (bot) => bot.discord.slash('who-said', { quote: quotes() }, { until: 'sent', user: someone(bot) });
}

function typing(beginnings: Texts): Act {
  const someone = crowd(seededRandom(SEED + 4));
  return (bot) =>
    bot.discord.typeInto('who-said', 'quote', beginnings(), {}, { until: 'sent', user: someone(bot) });
}

/** The first of these texts, in any order, again and again. */
function again(texts: Texts): Texts {
  const random = seededRandom(SEED + 5);
  const few = Array.from({ length: TOPICAL }, texts);
  return () => pick(few, random);
}

/** Somebody of so many people that nobody asks faster than anybody may, on the Discord of each bot. */
function crowd(random: () => number): (bot: BenchBot) => Account {
  const people = new Map<BenchBot, Account[]>();
  return (bot) => {
    const known = people.get(bot) ?? Array.from({ length: PEOPLE }, () => bot.discord.user());
    people.set(bot, known);
    return pick(known, random);
  };
}

const HEAD =
  '| | offered/s | answered/s | served | asked for patience | silent | p50, ms | p99, ms | processor, ms each |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |';

function row(name: string, result: Borne): string {
  const { offered, answered, served, shed, silent, p50, p99, processor } = result;
  const shares = [served, shed, silent].map((share) => `${(share * 100).toFixed(1)} %`);
  const cells = [offered.toFixed(0), answered.toFixed(0), ...shares, p50.toFixed(1), p99.toFixed(1)];
  return `| ${[name, ...cells, processor.toFixed(2)].join(' | ')} |`;
}

/** The result of the middle throughput. */
function median(results: readonly Borne[]): Borne {
  const sorted = results.toSorted((a, b) => a.answered - b.answered);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('nothing was measured');
  return middle;
}
