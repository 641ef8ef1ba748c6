import { benchPassages, benchQueries } from './bench-corpus.ts';
import { ENGINES } from './engines.ts';
import type { Measures } from './measures.ts';

// Measures one engine at one size in a process of its own: node --expose-gc measure.ts ENGINE SIZE. Prints JSON.

const QUERIES = 120;
/** A slow engine gets so many queries, or so long, whichever ends later. */
const FEWEST_QUERIES = 10;
const LONGEST_MS = 6_000;
const WARM_UP = 20;
/** The clock of a thread's work goes in steps of a few milliseconds. */
const MEASURABLE_MS = 40;

const [name = '', size = ''] = process.argv.slice(2);
const engine = ENGINES[name]?.();
if (engine === undefined) throw new RangeError(`no engine is called ${name}`);
const passages = benchPassages(Number(size));
const queries = benchQueries(passages, QUERIES + WARM_UP);
engine.prepare?.(passages);

const heapBefore = heap();
const buildStart = now();
await engine.build(passages);
const build = now() - buildStart;
const heapAfter = heap();

for (const query of queries.slice(0, WARM_UP)) {
  await engine.search(query);
  if (now() - buildStart - build > LONGEST_MS / 4) break;
}
const searched = await timed(queries.slice(WARM_UP), (query) => engine.search(query));
const { complete, save, change } = engine;
const completed = complete && (await timed(prefixes(queries.slice(WARM_UP)), (typed) => complete(typed)));
const changed = change && (await costOf(change));
const saved = await save?.();
heap();
const loadStart = work();
const ask = await saved?.load();
const load = work() - loadStart;
const firstStart = now();
ask?.();
const first = now() - firstStart;

const measures: Measures = {
  build,
  heap: heapAfter - heapBefore,
  search: percentiles(searched),
  ...(completed ? { complete: percentiles(completed) } : {}),
  ...(saved ? { load, first, bytes: saved.bytes } : {}),
  ...(changed === undefined ? {} : { change: changed }),
};
console.log(JSON.stringify(measures));

async function timed(inputs: readonly string[], run: (input: string) => unknown): Promise<number[]> {
  const times: number[] = [];
  const begin = now();
  for (const input of inputs) {
    times.push(await costOf(() => run(input)));
    if (times.length >= FEWEST_QUERIES && now() - begin > LONGEST_MS) break;
  }
  return times;
}

/** What a person has typed at some moment of the first three words. */
function prefixes(of: readonly string[]): string[] {
  return of.flatMap((query) => {
    const words = query.split(' ').slice(0, 3).join(' ');
    return [3, 8].filter((length) => length <= words.length).map((length) => words.slice(0, length));
  });
}

/** The mean of as many runs as it takes to be measured well. */
async function costOf(run: () => unknown): Promise<number> {
  const start = now();
  let runs = 0;
  do {
    await run();
    runs += 1;
  } while (now() - start < MEASURABLE_MS);
  return (now() - start) / runs;
}

/**
 * Milliseconds that this thread has worked so far: on a machine that does nothing else the same as time on the clock, and
 * on a busy one comparable all the same.
 */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** The same for all threads of the process, as some engines read a file, which is done in other threads. */
function work(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function percentiles(times: readonly number[]): Measures['search'] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length };
}
