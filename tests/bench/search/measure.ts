import { benchPassages, benchQueries } from './bench-corpus.ts';
import { ENGINES } from './engines.ts';
import type { Measures } from './measures.ts';

// Measures one engine at one size in a process of its own: node --expose-gc measure.ts ENGINE SIZE. Prints JSON.

const QUERIES = 200;
/** A slow engine gets so many queries, or so long, whichever ends later. */
const FEWEST_QUERIES = 20;
const LONGEST_MS = 20_000;
const WARM_UP = 20;

const [name = '', size = ''] = process.argv.slice(2);
const engine = ENGINES[name]?.();
if (engine === undefined) throw new RangeError(`no engine is called ${name}`);
const passages = benchPassages(Number(size));
const queries = benchQueries(passages, QUERIES + WARM_UP);
engine.prepare?.(passages);

const heapBefore = heap();
const buildStart = performance.now();
await engine.build(passages);
const build = performance.now() - buildStart;
const heapAfter = heap();

for (const query of queries.slice(0, WARM_UP)) {
  await engine.search(query);
  if (performance.now() - buildStart - build > LONGEST_MS / 4) break;
}
const searched = await timed(queries.slice(WARM_UP), (query) => engine.search(query));
const { complete, save, change } = engine;
const completed = complete && (await timed(prefixes(queries.slice(WARM_UP)), (typed) => complete(typed)));
const changed = change && Array.from({ length: 15 }, () => change());
const saved = save?.();
const loadStart = performance.now();
saved?.load();

const measures: Measures = {
  build,
  heap: heapAfter - heapBefore,
  search: percentiles(searched),
  ...(completed ? { complete: percentiles(completed) } : {}),
  ...(saved ? { load: performance.now() - loadStart, bytes: saved.bytes } : {}),
  ...(changed
    ? {
        add: percentiles(changed.map(({ add }) => add)),
        remove: percentiles(changed.map(({ remove }) => remove)),
      }
    : {}),
};
console.log(JSON.stringify(measures));

async function timed(inputs: readonly string[], run: (input: string) => unknown): Promise<number[]> {
  const times: number[] = [];
  const begin = performance.now();
  for (const input of inputs) {
    const start = performance.now();
    await run(input);
    times.push(performance.now() - start);
    if (times.length >= FEWEST_QUERIES && performance.now() - begin > LONGEST_MS) break;
  }
  return times;
}

/** What a person has typed at some moment of the first three words. */
function prefixes(of: readonly string[]): string[] {
  return of.flatMap((query) => {
    const words = query.split(' ').slice(0, 3).join(' ');
    return [3, 6, 9, 12].filter((length) => length <= words.length).map((length) => words.slice(0, length));
  });
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
