import { parentPort } from 'node:worker_threads';
import type { Article } from '../../model/article.ts';
import type { QuoteOutcome } from './create-quote-reader.ts';
import { quotesOf } from './quotes-of.ts';
import { sendReading } from './reading-parts.ts';

// Runs in a thread of its own, started by create-quote-reader.ts: answers each article with its quotes.
parentPort?.on('message', (article: Article) => {
  const outcome = read(article);
  parentPort?.postMessage(outcome, outcome.status === 'read' ? [outcome.parts] : []);
});

function read(article: Article): QuoteOutcome {
  try {
    return { status: 'read', parts: sendReading(quotesOf(article)) };
  } catch (error) {
    return { status: 'failed', error };
  }
}
