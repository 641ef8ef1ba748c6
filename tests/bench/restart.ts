import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROGRAM } from '../e2e/program.ts';
import { writeBenchArticles } from './discord/bench-articles.ts';
import { type BotOptions, measureBot } from './start/measure-bot.ts';
import { type Measurement, spread } from './start/measurement.ts';

/** Starts with what was kept; the one that keeps it is measured once. */
const ROUNDS = 5;
const PATIENCE = 600_000;
const SEED = 7;

/**
 * Measures how long the bot takes from the start of the process to being connected and to the first answer, with one
 * article, with thousands that it reads, and with the same that it kept. Returns a Markdown table.
 */
export async function benchRestart(passages: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  try {
    const corpus = join(folder, 'corpus');
    const data = join(folder, 'data');
    const [first = ''] = await writeBenchArticles(corpus, passages, SEED);
    const quote = first.split(' ').slice(2, 12).join(' ');
    const kept = join(data, 'articles.kept');
    const start = (options: BotOptions = {}): Promise<Measurement> =>
      measureBot(PROGRAM, quote, {
        variables: { CORPUS_DIR: corpus, DATA_DIR: data },
        patience: PATIENCE,
        ...options,
      });
    const one: Measurement[] = [];
    for (let round = 0; round < ROUNDS; round++) one.push(await start({ variables: { DATA_DIR: data } }));
    const read = await start({ beforeEnd: () => untilThere(kept) });
    const again: Measurement[] = [];
    for (let round = 0; round < ROUNDS; round++) again.push(await start());
    const megabytes = Math.round((await stat(kept)).size / 1e6);
    return [
      '| articles | connected, ms | first answer, ms | peak memory, MiB |',
      '| --- | --- | --- | --- |',
      row('the shipped one', one),
      row(`${passages.toLocaleString('en')} passages, read`, [read]),
      row(`the same, kept (${megabytes} MB)`, again),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function untilThere(path: string): Promise<void> {
  while (!existsSync(path)) await sleep(100);
}

function row(name: string, of: readonly Measurement[]): string {
  const cells = [
    spread(of.map(({ ready }) => ready)),
    spread(of.map(({ firstAnswer }) => firstAnswer)),
    spread(of.map(({ memory }) => memory)),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}
