import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  type AddressInfo,
  connect,
  createServer as createRawServer,
  type Server,
  type Socket,
} from 'node:net';
import { afterEach } from 'vitest';
import type { Network } from '../../src/fetch/network.ts';

/** A site of the small web: what it answers, by path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The internet as a test makes it: names, addresses, and what stands behind them; all of it on the loopback interface. */
export interface SmallWeb extends Network {
  /** What sites answer; a test may change it. */
  readonly pages: Record<string, Answer>;
  /** What names lead to, look-up by look-up; the last one stays. */
  readonly names: Map<string, (readonly string[])[]>;
  /** All addresses that were connected to, with their ports. */
  readonly reached: string[];
  /** Everything that was asked for: method, host and path. */
  readonly asked: string[];
  /** The headers of what was asked for, in the same order. */
  readonly headers: IncomingMessage['headers'][];
  /** Lets the time run out that is being waited for. */
  readonly runOut: () => void;
  /** Resolves once something waits for an answer that never ends. */
  readonly stalled: Promise<void>;
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** The address behind every name that a test does not set. */
export const PUBLIC = '93.184.216.34';

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
  return { ...(await networkTo(server)), pages, asked, headers, stalled: stall.promise };
}

/** Starts a web in which every site sends exactly these bytes as soon as it is connected to. */
export async function startRawWeb(send: (socket: Socket) => void): Promise<SmallWeb> {
  const stall = Promise.withResolvers<void>();
  const server = createRawServer((socket) => {
    socket.on('error', () => {});
    send(socket);
    stall.resolve();
  });
  return { ...(await networkTo(server)), pages: {}, asked: [], headers: [], stalled: stall.promise };
}

async function networkTo(server: Server): Promise<Omit<SmallWeb, 'pages' | 'asked' | 'headers' | 'stalled'>> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port: realPort } = server.address() as AddressInfo;
  const names = new Map<string, (readonly string[])[]>();
  const reached: string[] = [];
  const waiting = new Set<() => void>();
  return {
    names,
    reached,
    runOut: () => {
      for (const call of waiting) call();
    },
    resolve: async (host) => {
      const next = names.get(host) ?? [[PUBLIC]];
      const addresses = (next.length > 1 ? next.shift() : next[0]) ?? [];
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
    connect: (addresses, port) => {
      for (const { address } of addresses) reached.push(`${address}:${port}`);
      return connect(realPort, '127.0.0.1');
    },
    after: (_milliseconds, call) => {
      waiting.add(call);
      return () => waiting.delete(call);
    },
  };
}
