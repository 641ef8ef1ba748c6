import { parentPort } from 'node:worker_threads';
import type { Article } from '../../model/article.ts';
import type { QuoteOutcome } from './create-quote-reader.ts';
import { quotesOf } from './quotes-of.ts';

// Runs in a thread of its own, started by create-quote-reader.ts: answers each article with its quotes.
parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(read(article));
});

function read(article: Article): QuoteOutcome {
  try {
    return { status: 'read', reading: quotesOf(article) };
  } catch (error) {
    return { status: 'failed', error };
  }
}
