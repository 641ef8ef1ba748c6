import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from '../../fake-discord/driver/reply.ts';
import type { BenchBot } from '../discord/bench-bot.ts';

/** What a change of the articles did to a bot. Times in milliseconds. */
export interface WatchedChange {
  /** The longest time for which the event loop was held, by the clock. */
  readonly clock: number;
  /** The same in processor time. */
  readonly processor: number;
  /** Processor time of the whole process until it was at rest again, without the share of its answers to questions. */
  readonly total: number;
  /** The slowest answer of a question meanwhile. */
  readonly slowest: number;
  /** Questions that got no answer in the three seconds that Discord waits. */
  readonly silent: number;
}

/** So often a question is asked. */
const EVERY = 100;
/** Discord waits three seconds. */
const LAST_ANSWER = 3_500;
/** At rest is who wants less than this share of a core, for answers to questions, twice for so long. */
const REST = 0.35;
const REST_FOR = 1_000;

/** Makes a change, and asks a bot questions until it has taken it in. */
export async function watchChange(
  bot: BenchBot,
  ask: () => Promise<Reply>,
  change: () => Promise<void>,
): Promise<WatchedChange> {
  await bot.report();
  const replies: Reply[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      replies.push(await ask());
      await sleep(EVERY);
    }
  })();
  const [start, before] = [performance.now(), await bot.processorTime()];
  await change();
  const used = await untilAtRest(bot);
  const elapsed = performance.now() - start;
  isOver = true;
  await asking;
  await Promise.all(replies.map((reply) => reply.answered(LAST_ANSWER).catch(() => {})));
  const { clock, processor } = await bot.report();
  const spent = used - before - elapsed * (await costOfAsking(bot, ask));
  const answered = replies.filter(({ isAnswered }) => isAnswered);
  return {
    clock,
    processor,
    total: Math.max(0, spent),
    slowest: Math.max(0, ...answered.map(({ elapsed }) => elapsed)),
    silent: replies.length - answered.length,
  };
}

/** The share of a core that the questions alone take. */
async function costOfAsking(bot: BenchBot, ask: () => Promise<Reply>): Promise<number> {
  const [start, before] = [performance.now(), await bot.processorTime()];
  for (let asked = 0; asked < 15; asked++) {
    await ask();
    await sleep(EVERY);
  }
  return ((await bot.processorTime()) - before) / (performance.now() - start);
}

/** Resolves when a bot has been at rest for a while, with its processor time at the beginning of that. */
export async function untilAtRest(bot: BenchBot): Promise<number> {
  // A change of the folder is noticed within a second.
  await sleep(REST_FOR);
  for (let last = await bot.processorTime(), quiet = 0; ; ) {
    const [start, before] = [performance.now(), await bot.wantedTime()];
    await sleep(REST_FOR);
    const share = ((await bot.wantedTime()) - before) / (performance.now() - start);
    if (share >= REST) {
      last = await bot.processorTime();
      quiet = 0;
      continue;
    }
    quiet += 1;
    if (quiet === 2) return last;
  }
}
