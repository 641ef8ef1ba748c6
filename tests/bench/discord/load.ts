import { messages } from '../../../src/discord/messages.ts';
import type { Reply } from '../../fake-discord/driver/reply.ts';
import type { BenchBot } from './bench-bot.ts';

/** What people do: each gives one interaction, sent but not waited for. */
export type Act = (bot: BenchBot) => Promise<Reply>;

/** How a bot bore a load. Times in milliseconds. */
export interface Borne {
  /** Interactions sent a second. */
  readonly offered: number;
  /** Answers that came in time a second, those that only ask for patience included. */
  readonly answered: number;
  /** The share of what was sent that got the answer it asked for, from 0 to 1. */
  readonly served: number;
  /** The share that was asked for patience, or got no suggestions. */
  readonly shed: number;
  /** The share that never got an answer in the three seconds that Discord waits. */
  readonly silent: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time an answer. */
  readonly processor: number;
}

/** Discord waits three seconds; what is later it refuses. */
const LAST_ANSWER = 3_500;

/** Keeps `count` interactions under way for `milliseconds`: as much as the bot can do. */
export async function saturate(bot: BenchBot, act: Act, count: number, milliseconds: number): Promise<Borne> {
  const replies: Reply[] = [];
  const before = await bot.processorTime();
  const start = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() - start < milliseconds) {
      const reply = await act(bot);
      replies.push(reply);
      await reply.answered(LAST_ANSWER).catch(() => {});
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
  return borne(bot, replies, performance.now() - start, before);
}

/** Sends so many interactions a second for `milliseconds`, however long the answers take. */
export async function offer(bot: BenchBot, act: Act, rate: number, milliseconds: number): Promise<Borne> {
  const replies: Reply[] = [];
  const before = await bot.processorTime();
  const start = performance.now();
  for (let sent = 0; performance.now() - start < milliseconds; ) {
    const due = Math.floor(((performance.now() - start) / 1000) * rate);
    for (; sent < due; sent++) replies.push(await act(bot));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const elapsed = performance.now() - start;
  await Promise.all(replies.map((reply) => reply.answered(LAST_ANSWER).catch(() => {})));
  return borne(bot, replies, elapsed, before);
}

async function borne(
  bot: BenchBot,
  replies: readonly Reply[],
  elapsed: number,
  before: number,
): Promise<Borne> {
  const processor = (await bot.processorTime()) - before;
  const answered = replies.filter(({ isAnswered }) => isAnswered);
  const times = answered.map((reply) => reply.elapsed).sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const shed = answered.filter(isAskedForPatience).length;
  return {
    offered: (replies.length / elapsed) * 1000,
    answered: (answered.length / elapsed) * 1000,
    served: (answered.length - shed) / replies.length,
    shed: shed / replies.length,
    silent: (replies.length - answered.length) / replies.length,
    p50: at(0.5),
    p99: at(0.99),
    processor: processor / Math.max(1, answered.length),
  };
}

function isAskedForPatience({ interaction }: Reply): boolean {
  const { original, choices } = interaction.outcome ?? {};
  if (choices) return choices.length === 0;
  return JSON.stringify(original?.components ?? []).includes(messages.en.busy);
}
