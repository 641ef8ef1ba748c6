import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type LocalNetwork, networkTo } from './local-network.ts';

/** What a site answers. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The internet as a test makes it, and what stands behind its names. */
export interface LocalWeb extends LocalNetwork {
  /** What sites answer; a test may change it. */
  readonly pages: Record<string, Answer>;
  /** Everything that was asked for: method, host and path. */
  readonly asked: string[];
  /** The headers of what was asked for, in the same order. */
  readonly headers: IncomingMessage['headers'][];
}

/** Starts a web in which every site answers by its path, or by `host/*` for all of its paths; `/robots.txt` is missing unless given. */
export async function startLocalWeb(pages: Record<string, Answer> = {}): Promise<LocalWeb> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
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
  return { ...(await networkTo(server)), pages, asked, headers };
}
