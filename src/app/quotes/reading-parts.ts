import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Quote, QuoteReading, Speaker } from '../../model/quote.ts';
import type { Steps } from '../../slices/steps.ts';

/** Some quotes, or some speakers: so many are made out of a message in a millisecond or two. */
interface ReadingPart {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
}
const PART = 200;

/** A port from which the parts of a reading can be taken in another thread. */
export function sendReading({ quotes, speakers }: QuoteReading): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const send = (part: ReadingPart): void => port1.postMessage(part);
  for (let at = 0; at < quotes.length; at += PART) {
    send({ quotes: quotes.slice(at, at + PART), speakers: [] });
  }
  for (let at = 0; at < speakers.length; at += PART) {
    send({ quotes: [], speakers: speakers.slice(at, at + PART) });
  }
  return port2;
}

/** Takes a reading part by part: what a message holds is made out when it is taken, and not before. */
export function* receiveReading(port: MessagePort): Steps<QuoteReading> {
  const quotes: Quote[] = [];
  const speakers: Speaker[] = [];
  for (;;) {
    const part: ReadingPart | undefined = receiveMessageOnPort(port)?.message;
    if (part === undefined) break;
    quotes.push(...part.quotes);
    speakers.push(...part.speakers);
    yield;
  }
  port.close();
  return { quotes, speakers };
}
