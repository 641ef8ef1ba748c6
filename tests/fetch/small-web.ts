import { createServer, type Socket } from 'node:net';
import { afterEach } from 'vitest';
import { networkTo } from './local-network.ts';
import { type Answer, type LocalWeb, startLocalWeb } from './local-web.ts';

/** A web that is gone after the test. */
export interface SmallWeb extends LocalWeb {
  /** Resolves once something waits for an answer that never ends. */
  readonly stalled: Promise<void>;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts a web as {@link startLocalWeb} does. */
export async function startSmallWeb(pages: Record<string, Answer> = {}): Promise<SmallWeb> {
  const web = await startLocalWeb(pages);
  closing.push(web.close);
  return { ...web, stalled: new Promise(() => {}) };
}

/** Starts a web in which every site sends exactly these bytes as soon as it is connected to. */
export async function startRawWeb(send: (socket: Socket) => void): Promise<SmallWeb> {
  const stall = Promise.withResolvers<void>();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    send(socket);
    stall.resolve();
  });
  const network = await networkTo(server);
  closing.push(network.close);
  return { ...network, pages: {}, asked: [], headers: [], stalled: stall.promise };
}
