import { parentPort } from 'node:worker_threads';
import { chooseReader } from '../choose-reader.ts';
import type { ReadOutcome } from '../reader.ts';
import { apartReaders } from './apart-readers.ts';
import type { ReadRequest } from './reading-thread.ts';

// Runs in a thread of its own, started by reading-thread.ts: answers each request with an outcome.
parentPort?.on('message', async (request: ReadRequest) => {
  parentPort?.postMessage(await answer(request));
});

async function answer({ bytes, source }: ReadRequest): Promise<ReadOutcome> {
  try {
    const reader = chooseReader(apartReaders, source);
    if (reader !== undefined) return await reader.read(bytes, source);
  } catch {
    // A parser that gives up on a source, most often for want of stack: a source to refuse, no fault of the bot.
  }
  return { status: 'refused', reason: { code: 'too-complex' } };
}
