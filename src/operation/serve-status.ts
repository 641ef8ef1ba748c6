import { createServer, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

/** What answers those who watch the bot. */
export interface StatusOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** What the bot needs to be of use, each with whether it is there. */
  readonly readiness: () => Readonly<Record<string, boolean>>;
}

/** A server that is listening. */
export interface StatusServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves `/health` (200 when everything needed is there, else 503, with each need) and `/metrics` (Prometheus) over HTTP.
 * Nothing else is served, and nothing is taken in.
 *
 * @throws what Node throws when the port cannot be had.
 */
export async function serveStatus(options: StatusOptions): Promise<StatusServer> {
  const server = createServer({ requestTimeout: 5_000 }, (request, response) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    const path = (request.url ?? '').split('?', 1)[0];
    if (!isReading) send(response, 405, 'text/plain', 'only GET\n');
    else if (path === '/health') sendHealth(response, options.readiness());
    else if (path === '/metrics') void sendMetrics(response, options.metrics);
    else send(response, 404, 'text/plain', '/health or /metrics\n');
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(options.port, options.host, resolve);
  await promise;
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function sendHealth(response: ServerResponse, readiness: Readonly<Record<string, boolean>>): void {
  const isReady = Object.values(readiness).every(Boolean);
  const body = { status: isReady ? 'ready' : 'not ready', ...readiness };
  send(response, isReady ? 200 : 503, 'application/json', `${JSON.stringify(body)}\n`);
}

async function sendMetrics(response: ServerResponse, metrics: StatusOptions['metrics']): Promise<void> {
  try {
    send(response, 200, metrics.contentType, await metrics.text());
  } catch {
    send(response, 500, 'text/plain', 'the metrics could not be collected\n');
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
