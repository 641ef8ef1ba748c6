import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Loaded into a bot before its own code. On SIGUSR2 it collects its garbage and prints the bytes that are left, and for how
// long the event loop was held since the last time: by the clock, and in processor time of its thread, in milliseconds.
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
let held = { clock: 0, processor: 0 };
let last = now();

function now() {
  const { user, system } = process.threadCpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1000 };
}

setInterval(() => {
  const turn = now();
  held = {
    clock: Math.max(held.clock, turn.clock - last.clock),
    processor: Math.max(held.processor, turn.processor - last.processor),
  };
  last = turn;
}, 1).unref();

process.on('SIGUSR2', () => {
  const before = held;
  if (typeof collect === 'function') collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ used: heapUsed + external, rss, ...before })}\n`);
  held = { clock: 0, processor: 0 };
  last = now();
});
