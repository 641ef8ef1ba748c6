import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createRawServer, type Server, type Socket } from 'node:net';
import { afterEach } from 'vitest';
import { type LocalNetwork, networkTo } from './local-network.ts';

/** A site of the small web: what it answers, by path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The internet as a test makes it, and what stands behind its names. */
export interface SmallWeb extends LocalNetwork {
  /** What sites answer; a test may change it. */
  readonly pages: Record<string, Answer>;
  /** Everything that was asked for: method, host and path. */
  readonly asked: string[];
  /** The headers of what was asked for, in the same order. */
  readonly headers: IncomingMessage['headers'][];
  /** Resolves once something waits for an answer that never ends. */
  readonly stalled: Promise<void>;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Starts a web in which every site answers by its path, or by `host/*` for all of its paths; `/robots.txt` is missing unless given. */
export async function startSmallWeb(pages: Record<string, Answer> = {}): Promise<SmallWeb> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const stall = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    headers.push(request.headers);
    const page =
      pages[`${request.headers.host}${request.url}`] ??
      pages[request.url ?? ''] ??
      pages[`${request.headers.host}/*`];
    if (page) return page(request, response);
    response.writeHead(404).end();
  });
  return { ...(await closedAfterwards(server)), pages, asked, headers, stalled: stall.promise };
}

/** Starts a web in which every site sends exactly these bytes as soon as it is connected to. */
export async function startRawWeb(send: (socket: Socket) => void): Promise<SmallWeb> {
  const stall = Promise.withResolvers<void>();
  const server = createRawServer((socket) => {
    socket.on('error', () => {});
    send(socket);
    stall.resolve();
  });
  return { ...(await closedAfterwards(server)), pages: {}, asked: [], headers: [], stalled: stall.promise };
}

async function closedAfterwards(server: Server): Promise<LocalNetwork> {
  const network = await networkTo(server);
  closing.push(network.close);
  return network;
}
